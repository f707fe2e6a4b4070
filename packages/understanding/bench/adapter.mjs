// What the development set's eval.mjs measures: thin translations to `understand()`, the code the runtime calls.
import { understand } from '../dist/index.js';

export const name = 'turnwise';
export const types = ['date', 'time', 'number', 'integer', 'enum', 'email', 'phone'];

const SLOT = {
  required: true,
  choices: [],
  rules: [],
  extract: true,
  confirm: false,
  remember: false,
  sensitive: false,
  shareWithAi: false,
};
const toSlot = ({ type, description, options }) => ({
  ...SLOT,
  type: type === 'enum' ? 'choice' : type,
  ...(description && { description }),
  ...(options && { choices: options.map((value) => ({ value, synonyms: [] })) }),
});
const NOW = '2019-03-01T09:00:00.000Z';
const context = (slots, more) => ({ slots, now: NOW, timeZone: 'UTC', language: 'en', ...more });

const singles = new Map();
const single = (type, options) => {
  const key = options ?? type;
  if (!singles.has(key)) singles.set(key, { value: toSlot({ type, options }) });
  return singles.get(key);
};

export function extract(text, type, ref, { options, requested } = {}) {
  const asked = requested ? 'value' : undefined;
  const read = understand(text, context(single(type, options), { now: ref?.toISOString() ?? NOW, asked }));
  return read.values[0]?.value ?? null;
}

const records = new Map();
const slotRecord = (slots, service) => {
  const key = `${service}/${slots.map((slot) => slot.name).join()}`;
  if (!records.has(key)) records.set(key, Object.fromEntries(slots.map((slot) => [slot.name, toSlot(slot)])));
  return records.get(key);
};

export function fill(text, slots, { ref, requested, filled, sys, service }) {
  const record = slotRecord(slots, service);
  const asked = requested.find((slot) => slot in record);
  const read = understand(text, context(record, { now: ref.toISOString(), asked, filled, prompt: sys }));
  return Object.fromEntries(read.values.map(({ slot, value }) => [slot, value]));
}

const texts = new Map();
export function textSlot(text, slot, { sys }) {
  if (!texts.has(slot)) texts.set(slot, { [slot.name]: toSlot(slot) });
  const read = understand(text, context(texts.get(slot), { asked: slot.name, prompt: sys }));
  return read.values[0]?.value ?? null;
}

const NONE = {};
export function yesNo(text, { sys } = {}) {
  const { affirmation } = understand(text, context(NONE, { prompt: sys }));
  return affirmation === 'yes' || affirmation === 'no' ? affirmation : null;
}

export const sentiment = (text) => understand(text, context(NONE)).sentiment.score;

const trained = new WeakMap();
export function classifyIntent(text, intents) {
  if (!trained.has(intents))
    trained.set(intents, Object.fromEntries(intents.map((i) => [i.name, i.examples])));
  const best = understand(text, context(NONE, { intents: trained.get(intents) })).intents[0];
  return best ?? { intent: null, score: 0 };
}
