import type { JsonValue } from '@turnwise/flow';
import type { Difference } from '@turnwise/testing';
import { nameInWords } from '../../language/names.ts';
import type { TracePlace } from '../../trace/trace-place.ts';
import { differenceMessages as words } from './difference-messages.ts';
import { actionInWords, slotInWords, slotValueInWords, stateInWords, valuesInWords } from './part-words.ts';

export type DifferenceWords = {
  /** What is different: "Where it leads", "Amount". */
  readonly about: string;
  readonly expected: string;
  readonly now: string;
  /** All in one, to follow on "After “yes”". */
  readonly sentence: string;
};

/** A difference as one would say it; `place` is where the talk was after the line. */
export function differenceInWords(difference: Difference, place: TracePlace): DifferenceWords {
  const { kind, name, expected, actual } = difference;
  const { about, sentence } = words;
  const both = (inWords: (value: JsonValue) => string) => [inWords(actual), inWords(expected)] as const;
  const told = (about: string, [now, expected]: readonly [string, string], sentence: string) => ({
    about,
    expected,
    now,
    sentence,
  });
  switch (kind) {
    case 'state': {
      const pair = both((state) => stateInWords(place, state));
      const isNowhere = actual === null;
      return told(about.state, pair, isNowhere ? sentence.nowhere(pair[1]) : sentence.state(...pair));
    }
    case 'phase': {
      const pair = both((phase) => words.phases[String(phase)] ?? String(phase));
      return told(about.phase, pair, sentence.phase(...pair));
    }
    case 'slot': {
      const slot = slotInWords(place, name ?? '');
      const pair = both((value) => slotValueInWords(place, name ?? '', value));
      return told(slot, pair, sentence.slot(slot, ...pair));
    }
    case 'calls': {
      const pair = both((calls) => listOf(calls, (call) => actionInWords(place, call)));
      return told(about.calls, pair, sentence.calls(...pair));
    }
    case 'exactly': {
      const pair = both((said) => listOf(said, String, '\n'));
      return told(about.exactly, pair, sentence.says(...asQuoted(pair)));
    }
    case 'says': {
      const pair = both((said) => String(said) || words.nothing);
      return told(about.says, pair, sentence.saysNot(words.quoted(pair[1])));
    }
    case 'never': {
      const said = words.quoted(String(expected));
      return told(about.never, [String(actual), words.without(said)], sentence.saysStill(said));
    }
    case 'quickReplies': {
      const pair = both((replies) => listOf(replies, (reply) => words.quoted(String(reply))));
      return told(about.quickReplies, pair, sentence.quickReplies(...pair));
    }
    case 'confirmed': {
      const pair = both((slots) => listOf(slots, (slot) => slotInWords(place, String(slot))));
      return told(about.confirmed, pair, sentence.confirmed(...pair));
    }
    case 'attempts': {
      const slot = slotInWords(place, name ?? '');
      const pair = both(String);
      return told(about.attempts(slot), pair, sentence.attempts(slot, ...pair));
    }
    case 'data':
      return told(about.data, both(valuesInWords), sentence.data);
    case 'asks': {
      const pair = both((asks) => listOf(asks, (ask) => words.asks[String(ask)] ?? nameInWords(String(ask))));
      return told(about.asks, pair, sentence.asks(...pair));
    }
    case 'errors': {
      const pair = both((codes) => listOf(codes, (code) => nameInWords(String(code))));
      return told(about.errors, pair, sentence.errors(...pair));
    }
    case 'fresh': {
      const begun = (text: JsonValue, alone: string) =>
        text === null ? alone : words.freshWith(String(text));
      const pair = [begun(actual, words.freshNone), begun(expected, words.freshAlone)] as const;
      return told(about.fresh, pair, sentence.fresh(...pair));
    }
    case 'takesBack': {
      const pair = both((isSo) => (isSo === true ? words.yes : words.no));
      return told(about.takesBack, pair, sentence.takesBack(actual === true));
    }
    case 'rules': {
      const pair = both((rules) => listOf(Array.isArray(rules) ? rules : [rules], ruleInWords));
      return told(about.rules, pair, sentence.rules(pair[1]));
    }
    case 'unrecorded':
      return told(about.unrecorded, [String(actual), words.recorded], sentence.unrecorded);
    case 'replay':
      return told(about.replay, [words.notReplayed, words.replayed], sentence.replay);
  }
}

const ruleInWords = (rule: JsonValue): string => words.quoted(nameInWords(String(rule)));

const asQuoted = ([now, expected]: readonly [string, string]): [string, string] => [
  words.quoted(now),
  words.quoted(expected),
];

function listOf(values: JsonValue, inWords: (value: JsonValue) => string, between = ', '): string {
  const list = Array.isArray(values) ? values : [];
  return list.map((value) => inWords(value)).join(between) || words.nothing;
}
