import type { Scalar, Slot } from '@turnwise/flow';
import { checkValue } from './check-value.ts';
import type { Affirmation, CommandReading, Span, Understanding, UnderstandingContext, ValueReading } from './understanding.ts';
import { findKeyword } from './find-keyword.ts';
import { isoDay, isoTime, weekdayOf } from './values/day.ts';
import { localClock } from './values/local-clock.ts';

type Found = { value: unknown; span: Span };
const at = (match: RegExpExecArray | null): Span => (match ? [match.index, match.index + match[0].length] : [0, 0]);

function readSlot(text: string, slot: Slot, isAsked: boolean, context: UnderstandingContext): Found | null {
  const find = (regex: RegExp, read: (m: RegExpExecArray) => unknown): Found | null => {
    const match = regex.exec(text);
    return match ? { value: read(match), span: at(match) } : null;
  };
  switch (slot.type) {
    case 'email':
      return find(/[\w.+-]+@[\w-]+(\.[\w-]+)+/, (m) => m[0]);
    case 'phone':
      return find(/\+?\d[\d\s()-]{6,}\d/, (m) => m[0]);
    case 'integer':
    case 'number':
      return find(/(?<![\w-])\d+(\.\d+)?(?![\w-])/, (m) => Number(m[0]));
    case 'boolean': {
      if (!isAsked) return null;
      const affirmation = readAffirmation(text);
      return affirmation === 'yes' || affirmation === 'no'
        ? { value: affirmation === 'yes', span: [0, text.length] }
        : null;
    }
    case 'date': {
      const { today } = localClock(context.now, context.timeZone);
      const iso = find(/\d{4}-\d{2}-\d{2}/, (m) => m[0]);
      if (iso) return iso;
      const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
      const word = findKeyword(text, ['today', 'tomorrow', ...names]);
      if (!word) return null;
      if (word.word === 'today') return { value: isoDay(today), span: word.span };
      if (word.word === 'tomorrow') return { value: isoDay(today + 1), span: word.span };
      const ahead = (names.indexOf(word.word) - weekdayOf(today) + 7) % 7 || 7;
      return { value: isoDay(today + ahead), span: word.span };
    }
    case 'time':
      return find(/\b(\d{1,2})(?::(\d{2}))?\s*(am|pm)?\b/i, (m) => {
        const hour = (Number(m[1]) % (m[3] ? 12 : 24)) + (m[3]?.toLowerCase() === 'pm' ? 12 : 0);
        return isoTime(hour * 60 + Number(m[2] ?? 0));
      });
    case 'choice': {
      const phrases = new Map<string, string>();
      for (const choice of slot.choices)
        for (const phrase of [choice.value, choice.label ?? choice.value, ...choice.synonyms])
          phrases.set(phrase.toLowerCase(), choice.value);
      const hit = findKeyword(text, [...phrases.keys()]);
      return hit ? { value: phrases.get(hit.word.toLowerCase()), span: hit.span } : null;
    }
    case 'name':
      return isAsked
        ? find(/^\s*(?:my name is|i'm|i am|this is)?\s*(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,3})\s*[.!]?$/iu, (m) => m[1])
        : find(/(?:my name is|i'm|I'm|i am|I am)\s+(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,3})/u, (m) => m[1]);
    case 'text': {
      const prefix = slot.rules.find((rule) => rule.kind === 'startsWith');
      if (prefix?.kind === 'startsWith') {
        const escaped = prefix.value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        const token = find(new RegExp(`${escaped}[\\w-]+`, 'i'), (m) => prefix.value + m[0].slice(prefix.value.length));
        if (token) return token;
      }
      return isAsked && text.trim() !== '' ? { value: text.trim(), span: [0, text.length] } : null;
    }
  }
}

function readAffirmation(text: string): Affirmation {
  if (findKeyword(text, ['maybe', 'not sure', "don't know", 'perhaps'])) return 'unsure';
  const no = findKeyword(text, ['no', 'nope', 'nah', 'not correct', 'wrong', "don't"]);
  if (no) return 'no';
  return findKeyword(text, ['yes', 'y', 'yeah', 'yep', 'sure', 'ok', 'okay', 'correct', 'right', 'go on']) ? 'yes' : 'none';
}

const COMMANDS = [
  ['cancel', ['cancel', 'never mind', 'forget it', 'stop']],
  ['help', ['help']],
  ['back', ['back', 'go back']],
  ['restart', ['start over', 'restart']],
  ['repeat', ['repeat', 'say that again']],
  ['skip', ['skip']],
  ['handoff', ['human', 'talk to a human', 'agent', 'real person']],
  ['same_as_last_time', ['same as last time']],
] as const;

/** Reads one message, offline and pure: candidate values for every slot and what else the words say. */
export function understand(text: string, context: UnderstandingContext): Understanding {
  const values: ValueReading[] = [];
  const failures: Understanding['failures'] = [];
  const commands: CommandReading[] = [];
  for (const [command, phrases] of COMMANDS) {
    const hit = findKeyword(text, phrases);
    if (hit) commands.push({ command, span: hit.span, isWhole: text.trim().length <= hit.span[1] - hit.span[0] + 8 });
  }
  const isCue = findKeyword(text, ['actually', 'i meant', 'change', 'instead']) !== null;
  const isWhole = commands.some((command) => command.isWhole);
  for (const [name, slot] of Object.entries(context.slots)) {
    const isAsked = name === context.asked;
    if ((isWhole && slot.type === 'text') || (!isAsked && !slot.extract)) continue;
    const found = readSlot(text, slot, isAsked, context);
    if (!found) {
      if (isAsked) failures.push({ slot: name, span: [0, text.length], text, reason: 'not_understood' });
      continue;
    }
    const checked = checkValue(slot, found.value, context);
    const words = text.slice(found.span[0], found.span[1]);
    if (checked.ok) {
      const before: Scalar | undefined = context.filled?.[name];
      values.push({
        slot: name,
        value: checked.value,
        span: found.span,
        text: words,
        isCorrection: before !== undefined && before !== checked.value,
        alternatives: [],
      });
    } else if (isAsked) {
      failures.push({
        slot: name,
        span: found.span,
        text: words,
        reason: checked.error.reason === 'rule' ? 'rule' : 'not_understood',
        ...(checked.error.rule && { rule: checked.error.rule }),
      });
    }
  }
  return {
    values,
    failures,
    affirmation: readAffirmation(text),
    commands,
    correction: { isCue },
    intents: [],
    sentiment: { label: 'neutral', score: 0 },
    isQuestion: text.trimEnd().endsWith('?'),
  };
}
