import { type Condition, conditionToWords, type JsonValue } from '@turnwise/flow';
import type { EffectKind, EffectResult, TraceEntry } from '@turnwise/runtime';
import { conditionInWords, phrasesFor } from '../language/phrases.ts';
import { uiMessages } from '../ui/messages.ts';
import { traceMessages as words } from './messages.ts';
import { passedOver } from './passed-over.ts';
import { ruleWords } from './rule-words.ts';
import {
  actionLabel,
  branchAt,
  exitLabel,
  flowAt,
  outcomeLabel,
  placeAfter,
  readableName,
  slotLabel,
  stateLabel,
  stateOfEffect,
  type TracePlace,
} from './trace-place.ts';
import { valueInWords } from './value-in-words.ts';

/** One sentence of "why": a plain step, something that held, something that did not, or something to look at. */
export type TraceSentence = {
  readonly text: string;
  readonly tone: 'step' | 'held' | 'missed' | 'trouble';
  /** The state the sentence ends with; `isOnCanvas` when it belongs to the outermost flow. */
  readonly state?: { readonly name: string; readonly label: string; readonly isOnCanvas: boolean };
};

/** Puts a turn's trace into sentences an author understands. What says nothing of interest is left out. */
export function traceSentences(start: TracePlace, trace: readonly TraceEntry[]): TraceSentence[] {
  const sentences: TraceSentence[] = [];
  let place = start;
  for (const [index, entry] of trace.entries()) {
    const sentence = sentenceOf(place, entry);
    if (sentence) sentences.push(sentence);
    const passed = passedOver(place, trace, index);
    if (passed) {
      const labels = passed.slots.map((slot) => slotLabel(place, slot));
      sentences.push({ text: words.passedOver(labels, passed.mayBeLeftOut), tone: 'step' });
    }
    place = placeAfter(place, entry);
  }
  return sentences;
}

function sentenceOf(place: TracePlace, entry: TraceEntry): TraceSentence | null {
  switch (entry.kind) {
    case 'read':
      return { text: foundInWords(place, entry), tone: 'step' };
    case 'rule':
      return { text: ruleWords(place, entry.rule, entry.detail), tone: 'step' };
    case 'slot':
      return slotSentence(place, entry);
    case 'attempt': {
      const label = entry.slot === null ? null : slotLabel(place, entry.slot);
      return { text: words.attempt(entry.count, entry.limit, label), tone: 'trouble' };
    }
    case 'condition':
      return conditionSentence(place, entry);
    case 'moved': {
      const exit = entry.from === null ? null : exitLabel(place, entry.from, entry.port);
      const text =
        entry.port === 'author' ? words.putByHand : entry.from === null ? words.starts : words.goesOn(exit);
      const label = stateLabel(place, entry.to);
      const isOnCanvas = place.inside.length === 0;
      return { text, tone: 'step', state: { name: entry.to, label, isOnCanvas } };
    }
    case 'flow': {
      const name = place.library[entry.flow]?.name || readableName(entry.flow);
      const outcome = entry.outcome === null ? null : readableName(entry.outcome);
      return {
        text: entry.change === 'entered' ? words.entered(name) : words.returned(name, outcome),
        tone: 'step',
      };
    }
    case 'effect':
      return { text: effectInWords(place, entry.effect, entry.id), tone: 'step' };
    case 'resolved':
      return resolvedSentence(place, entry.effect, entry.id, entry.result);
    case 'error':
      return { text: troubleInWords(place, entry), tone: 'trouble' };
    case 'phase':
      return isFinal(entry.after) ? { text: words.ended[entry.after], tone: 'step' } : null;
  }
}

type Entry<Kind extends TraceEntry['kind']> = Extract<TraceEntry, { kind: Kind }>;

function foundInWords(place: TracePlace, entry: Entry<'read'>): string {
  const found = entry.values.map((reading) => {
    const value = valueInWords(place, reading.slot, reading.value);
    // "Order number is ORD-12345 (from ORD-12345)" would say it twice.
    const source = isSameText(reading.words, value) ? '' : words.from(reading.words);
    return `${words.value(slotLabel(place, reading.slot), value)}${source}`;
  });
  if (entry.affirmation === 'yes') found.push(words.isYes);
  if (entry.affirmation === 'no') found.push(words.isNo);
  if (entry.affirmation === 'unsure') found.push(words.isUnsure);
  const [intent] = entry.intents;
  if (intent && isNamed(intent.intent)) {
    found.push(words.soundsLike(readableName(intent.intent), Math.round(intent.score * 100)));
  }
  return found.length > 0 ? words.understood(found.join('; ')) : words.understoodNothing;
}

/** Questions and listeners are intents too, under made-up names; a rule says when one of them took the turn. */
const isNamed = (intent: string): boolean => !intent.includes(':');

const isSameText = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();

function slotSentence(place: TracePlace, entry: Entry<'slot'>): TraceSentence {
  const label = slotLabel(place, entry.slot);
  const before = valueInWords(place, entry.slot, entry.before);
  const after = valueInWords(place, entry.slot, entry.after);
  if (entry.after === null) return { text: words.cleared(label, before), tone: 'step' };
  if (entry.before !== null && entry.before !== entry.after) {
    return { text: words.changed(label, before, after), tone: 'held' };
  }
  return { text: words.filled(label, after, words.sources[entry.source]), tone: 'held' };
}

function conditionSentence(place: TracePlace, entry: Entry<'condition'>): TraceSentence {
  const state = stateLabel(place, entry.state);
  const saw = entry.saw === null || entry.saw === 'none' ? '' : words.saw(seenInWords(entry.saw));
  const condition = judgedInWords(place, entry);
  return entry.held
    ? { text: `${words.held(state, condition)}${saw}`, tone: 'held' }
    : { text: `${words.missed(state, condition)}${saw}`, tone: 'missed' };
}

/**
 * The condition in the interface's language, as long as the flow still has the one the trace tells of. A branch with a
 * pattern in it is told by its label: a pattern says nothing to who did not write it.
 */
function judgedInWords(place: TracePlace, entry: Entry<'condition'>): string {
  const branch = branchAt(place, entry.state, entry.branch);
  if (!branch || conditionToWords(branch.when) !== entry.words) return entry.words;
  if (branch.label && hasPattern(branch.when)) return branch.label;
  const flow = flowAt(place);
  return conditionInWords(branch.when, flow ? phrasesFor(flow) : undefined);
}

function hasPattern(condition: Condition): boolean {
  switch (condition.kind) {
    case 'regex':
      return true;
    case 'all':
    case 'any_of':
      return condition.conditions.some(hasPattern);
    case 'not':
      return hasPattern(condition.condition);
    default:
      return false;
  }
}

function seenInWords(saw: JsonValue): string {
  if (typeof saw === 'string') return uiMessages.quote(saw);
  if (saw === true) return words.yes;
  if (saw === false) return words.no;
  return typeof saw === 'number' ? String(saw) : JSON.stringify(saw);
}

function effectInWords(place: TracePlace, effect: EffectKind, id: string): string {
  switch (effect) {
    case 'callAction':
      return words.called(actionLabel(place, stateOfEffect(id)));
    case 'saveMemory':
      return words.remembers;
    case 'notifyHandoff':
      return words.handsOver;
    case 'understand':
    case 'answerOffTopic':
    case 'writeReply':
    case 'chooseState':
    case 'classify':
      return words.asksAi[effect];
  }
}

function resolvedSentence(
  place: TracePlace,
  effect: EffectKind | null,
  id: string,
  result: EffectResult,
): TraceSentence {
  const state = stateOfEffect(id);
  switch (result.kind) {
    case 'outcome': {
      const outcome = outcomeLabel(place, state, result.outcome);
      return { text: words.answered(actionLabel(place, state), outcome), tone: 'held' };
    }
    case 'ai': {
      if (result.usage === null) return { text: words.aiAnswers, tone: 'step' };
      const { inputTokens, outputTokens, cost } = result.usage;
      const price = cost === null ? null : `$${cost.toFixed(4)}`;
      return { text: words.aiAnswersFor(inputTokens + outputTokens, price), tone: 'step' };
    }
    case 'failed': {
      if (effect !== 'callAction') return { text: words.aiSilent, tone: 'step' };
      const what = words.action(actionLabel(place, state));
      return {
        text: result.reason === 'timeout' ? words.timedOut(what) : words.failed(what),
        tone: 'trouble',
      };
    }
  }
}

/** Sentences of the engine name states as the document does; the author knows them by their labels. */
function troubleInWords(place: TracePlace, { code, message }: Entry<'error'>): string {
  const label = (name: string): string =>
    uiMessages.quote(/^[a-z][a-z0-9_]*$/.test(name) ? stateLabel(place, name) : name);
  const things = [...message.matchAll(/"([^"]*)"/g)].map(([, name = '']) => label(name));
  return (
    words.trouble(code, things) ??
    message.replaceAll(/"([a-z][a-z0-9_]*)"/g, (_whole, name: string) => label(name))
  );
}

type FinalPhase = 'completed' | 'cancelled' | 'handed_off' | 'expired';
const isFinal = (phase: string): phase is FinalPhase =>
  phase === 'completed' || phase === 'cancelled' || phase === 'handed_off' || phase === 'expired';
