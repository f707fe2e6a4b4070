import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FlowDocument, parseFlow } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import type { Library } from '../program/program.ts';
import { step } from '../step.ts';
import { type GoldenConversation, type GoldenFlow, goldenFileSchema, type Line } from './golden-file.ts';
import { type PlayedLine, runGolden } from './run-golden.ts';

const folder = fileURLToPath(new URL('../../golden', import.meta.url));
const templates = fileURLToPath(new URL('../../../templates/flows', import.meta.url));

/** What may be left out of a flow that is written into a golden file. */
const flowDefaults = { format: 'turnwise/flow', schemaVersion: 1, id: 'flow', name: 'Order' };

function flowOf(flow: GoldenFlow): FlowDocument {
  const document =
    typeof flow === 'string'
      ? JSON.parse(readFileSync(join(templates, flow, 'flow.json'), 'utf8'))
      : { ...flowDefaults, ...flow };
  const parsed = parseFlow(document);
  if (!parsed.ok) throw new Error(`${parsed.error.message} ${parsed.error.details.join(' ')}`);
  return parsed.value;
}

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as T];

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const golden = goldenFileSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  describe(`${file}: ${golden.rule}`, () => {
    for (const conversation of golden.conversations) {
      test(conversation.title, () => {
        const flow = flowOf(conversation.flow ?? golden.flow ?? 'refund');
        const library: Library = Object.fromEntries(
          (conversation.library ?? golden.library ?? []).map((inner) => {
            const document = flowOf(inner);
            return [document.id, document];
          }),
        );
        check(flow, library, conversation);
      });
    }
  });
}

function check(flow: FlowDocument, library: Library, golden: GoldenConversation): void {
  const played = runGolden(flow, library, golden);
  const opening = played.opening?.replies.map(({ text }) => text).join('\n') ?? '';
  for (const words of list(golden.opening)) expect(opening).toContain(words);
  golden.lines.forEach((line, index) => {
    const happened = played.lines[index];
    if (happened)
      checkLine(line, happened, `line ${index + 1} (${line.user ?? JSON.stringify(line)})`.slice(0, 90));
  });
  // What was stored is what replaying the events gives, and survives being stored.
  const all = [...(played.opening ? [played.opening] : []), ...played.lines];
  let replayed = played.initial;
  for (const event of all.flatMap(({ events }) => events)) {
    replayed = step(played.program, JSON.parse(JSON.stringify(replayed)), event).conversation;
  }
  expect(replayed).toEqual(all.at(-1)?.conversation ?? played.initial);
}

function checkLine(line: Line, happened: PlayedLine, where: string): void {
  const { conversation, replies, effects, trace } = happened;
  const said = replies.map(({ text }) => text);
  const whole = said.join('\n');
  if (line.exactly) expect(said, where).toEqual(line.exactly);
  for (const words of list(line.says)) expect(whole, where).toContain(words);
  for (const words of list(line.never)) expect(whole, where).not.toContain(words);
  if (line.quickReplies) expect(replies.at(-1)?.quickReplies, where).toEqual(line.quickReplies);
  for (const [slot, value] of Object.entries(line.slots ?? {})) {
    expect(conversation.slots[slot]?.value ?? null, `${where}: slot ${slot}`).toBe(value);
  }
  if (line.confirmed) {
    const confirmed = Object.keys(conversation.slots).filter((slot) => conversation.slots[slot]?.confirmed);
    expect(confirmed.sort(), where).toEqual([...line.confirmed].sort());
  }
  for (const [slot, count] of Object.entries(line.attempts ?? {})) {
    expect(conversation.slots[slot]?.attempts ?? 0, `${where}: attempts of ${slot}`).toBe(count);
  }
  if (line.data) expect(conversation.data, where).toMatchObject(line.data);
  if (line.state !== undefined) expect(conversation.state, `${where}\n${whole}`).toBe(line.state);
  if (line.phase) expect(conversation.phase, where).toBe(line.phase);
  if (line.calls) {
    const calls = effects.flatMap((effect) => (effect.kind === 'callAction' ? [effect] : []));
    const expected = line.calls.map((call) => (typeof call === 'string' ? { action: call } : call));
    expect(
      calls.map(({ action }) => action),
      where,
    ).toEqual(expected.map(({ action }) => action));
    expected.forEach((call, index) => {
      if ('input' in call) expect(calls[index]?.input, where).toEqual(call.input);
    });
  }
  if (line.asks) {
    const kinds = effects.map(({ kind }) => kind).filter((kind) => kind !== 'callAction');
    expect(kinds, where).toEqual(line.asks);
  }
  if (line.errors) {
    const codes = trace.flatMap((entry) => (entry.kind === 'error' ? [entry.code] : []));
    expect(codes, where).toEqual(line.errors);
  }
  if (line.fresh !== undefined) expect(happened.fresh, where).toEqual({ text: line.fresh });
  for (const rule of line.rules ?? []) {
    expect(
      trace.flatMap((entry) => (entry.kind === 'rule' ? [entry.rule] : [])),
      where,
    ).toContain(rule);
  }
}
