import type { SlotSource, TraceEntry } from '@turnwise/runtime';
import { traceMessages } from './messages.ts';
import { placeAfter, slotLabel, type TracePlace } from './trace-place.ts';

const words = traceMessages.summary;
const bySaying: ReadonlySet<SlotSource | 'cleared'> = new Set(['asked', 'mentioned', 'corrected']);
const atMost = 4;

/** One thing a turn did: words, and what they are about. */
export type SummaryPart = { readonly words: string; readonly about: string };

/** A turn in half a line, for under its bubbles: "answered a question", "filled" + "order number". */
export function turnSummary(start: TracePlace, trace: readonly TraceEntry[]): SummaryPart[] {
  const parts: SummaryPart[] = [];
  let place = start;
  for (const entry of trace) {
    const part = partOf(place, entry);
    if (part && !parts.some((one) => one.words === part.words && one.about === part.about)) parts.push(part);
    place = placeAfter(place, entry);
  }
  if (parts.length === 0) return readAs(trace);
  // What was answered comes before what was understood, as in the reply.
  return parts.sort((one, other) => rank(one) - rank(other)).slice(0, atMost);
}

const rank = ({ words: said }: SummaryPart): number =>
  said === words.question || said === words.offTopic ? 0 : 1;

function partOf(place: TracePlace, entry: TraceEntry): SummaryPart | null {
  switch (entry.kind) {
    case 'rule': {
      if (entry.rule === 'questions') return { words: words.question, about: '' };
      if (entry.rule === 'off_topic') return { words: words.offTopic, about: '' };
      // What follows such a rule, "goes on", "stopped", is told by the reply.
      const said = entry.detail === '' && Object.hasOwn(words.rules, entry.rule) && words.rules[entry.rule];
      return said ? { words: said, about: '' } : null;
    }
    case 'slot': {
      if (!bySaying.has(entry.source) || entry.after === null) return null;
      const about = words.within(slotLabel(place, entry.slot));
      return { words: entry.before === null ? words.filled : words.changed, about };
    }
    case 'attempt':
      return { words: words.attempt(entry.count, entry.limit), about: '' };
    default:
      return null;
  }
}

/** A yes or a no, where nothing else came of the message. */
function readAs(trace: readonly TraceEntry[]): SummaryPart[] {
  const read = trace.findLast((entry) => entry.kind === 'read');
  const said = read?.kind === 'read' ? words.tookAs[read.affirmation] : '';
  return said ? [{ words: said, about: '' }] : [];
}
