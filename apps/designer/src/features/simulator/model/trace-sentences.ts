import { type Flow, type FlowDocument, resolveFlow, type Scalar } from '@turnwise/flow';
import type { TraceEntry } from '@turnwise/runtime';

/** One sentence of "why", and how it is marked: a plain step, something that held, something that did not. */
export type TraceSentence = { readonly text: string; readonly tone: 'step' | 'held' | 'missed' | 'trouble' };

const readable = (name: string): string => name.replaceAll('_', ' ');

function valueInWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  if (typeof value === 'string' || typeof value === 'number') return `"${value}"`;
  return JSON.stringify(value);
}

const rulesInWords: Readonly<Record<string, string>> = {
  cancel: 'It is a wish to stop.',
  help: 'It asks for help.',
  back: 'It asks to go back.',
  restart: 'It asks to start over.',
  repeat: 'It asks to hear the question again.',
  skip: 'It asks to skip the question.',
  handoff: 'It asks for a person.',
  same_as_last_time: 'It asks for the same as last time.',
  off_topic: 'It is about something else, so it is answered and the question asked again.',
  questions: 'It is one of the questions you have an answer for.',
  correction: 'It corrects something said before.',
  invalid: 'It is no answer to the question, so the question is asked again.',
  unclear: 'It could mean several things, so the flow asks back.',
};

/** Puts one trace entry into a sentence an author understands; null when it says nothing of interest. */
export function traceSentence(document: FlowDocument, entry: TraceEntry): TraceSentence | null {
  const flow = resolveFlow(document);
  switch (entry.kind) {
    case 'read': {
      const values = entry.values.map(
        (value) => `${slotLabel(flow, value.slot)} is ${valueInWords(value.value)} (from "${value.words}")`,
      );
      if (entry.affirmation !== 'none') values.push(affirmationInWords(entry.affirmation));
      for (const { intent, score } of entry.intents.slice(0, 1)) {
        values.push(`it sounds like "${readable(intent)}" (${Math.round(score * 100)} %)`);
      }
      const read = values.length > 0 ? values.join('; ') : 'nothing the flow is looking for';
      return { text: `Read "${shorten(entry.text)}": ${read}.`, tone: 'step' };
    }
    case 'rule':
      return { text: ruleInWords(entry.rule, entry.detail), tone: 'step' };
    case 'slot':
      return slotSentence(flow, entry.slot, entry.before, entry.after, entry.source);
    case 'attempt':
      return {
        text: `Try ${entry.count} of ${entry.limit}${entry.slot ? ` for ${slotLabel(flow, entry.slot)}` : ''}.`,
        tone: 'trouble',
      };
    case 'condition': {
      const where = `${stateLabel(flow, entry.state)}, ${entry.branch}`;
      const saw = entry.saw === null ? '' : ` It saw ${valueInWords(entry.saw)}.`;
      return entry.held
        ? { text: `${where}: "${entry.words}" holds.${saw}`, tone: 'held' }
        : { text: `${where}: "${entry.words}" does not hold.${saw}`, tone: 'missed' };
    }
    case 'moved': {
      const to = stateLabel(flow, entry.to);
      const why = entry.reason ? ` (${entry.reason})` : '';
      if (entry.from === null) return { text: `Starts at ${to}.`, tone: 'step' };
      return { text: `From ${stateLabel(flow, entry.from)} to ${to}${why}.`, tone: 'step' };
    }
    case 'flow':
      return {
        text:
          entry.change === 'entered'
            ? `Goes into the flow "${readable(entry.flow)}".`
            : `Comes back from the flow "${readable(entry.flow)}": ${readable(entry.outcome ?? 'completed')}.`,
        tone: 'step',
      };
    case 'effect':
      return effectSentence(entry.effect);
    case 'resolved':
      return resolvedSentence(entry.result);
    case 'error':
      return { text: entry.message, tone: 'trouble' };
    case 'phase':
      return null;
  }
}

function slotLabel(flow: Flow, name: string): string {
  return flow.slots[name]?.label || readable(name);
}

function stateLabel(flow: Flow, name: string): string {
  return flow.states[name]?.label || readable(name);
}

function affirmationInWords(affirmation: string): string {
  return affirmation === 'unsure' ? 'it is neither yes nor no' : `it is a ${affirmation}`;
}

function ruleInWords(rule: string, detail: string): string {
  const known = rulesInWords[rule] ?? `${readable(rule)}.`;
  return detail ? `${known} ${detail}` : known;
}

function slotSentence(
  flow: Flow,
  slot: string,
  before: Scalar | null,
  after: Scalar | null,
  source: string,
): TraceSentence {
  const label = slotLabel(flow, slot);
  if (after === null) return { text: `Forgets ${label} (it was ${valueInWords(before)}).`, tone: 'step' };
  if (before === null || before === after) {
    return { text: `${label} is now ${valueInWords(after)} (${readable(source)}).`, tone: 'held' };
  }
  return { text: `${label} changes from ${valueInWords(before)} to ${valueInWords(after)}.`, tone: 'held' };
}

function effectSentence(effect: string): TraceSentence | null {
  switch (effect) {
    case 'callAction':
      return { text: 'Calls the action.', tone: 'step' };
    case 'saveMemory':
      return { text: 'Remembers the answers for next time.', tone: 'step' };
    case 'notifyHandoff':
      return { text: 'Tells a person to take over.', tone: 'step' };
    default:
      return { text: 'Asks the AI.', tone: 'step' };
  }
}

function resolvedSentence(result: Extract<TraceEntry, { kind: 'resolved' }>['result']): TraceSentence {
  switch (result.kind) {
    case 'outcome':
      return { text: `The action answers: ${readable(result.outcome)}.`, tone: 'held' };
    case 'ai':
      return { text: 'The AI answers; what it says is checked before it counts.', tone: 'step' };
    case 'failed':
      return {
        text:
          result.reason === 'timeout'
            ? 'It took too long, so the flow goes on without it.'
            : `There was no answer (${result.message}), so the flow goes on without it.`,
        tone: 'trouble',
      };
  }
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
