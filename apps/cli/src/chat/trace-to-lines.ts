import type { Trace, TraceEntry } from '@turnwise/runtime';

/** Why a turn went as it did, a line per entry, in the names that stand in the file. */
export const traceToLines = (trace: Trace): string[] => trace.map(entryToLine);

function entryToLine(entry: TraceEntry): string {
  switch (entry.kind) {
    case 'read': {
      const found = [
        ...entry.values.map(({ slot, value, words }) => `${slot} = ${json(value)} from ${json(words)}`),
        ...(entry.affirmation === 'none' ? [] : [`a ${entry.affirmation}`]),
        ...entry.commands.map((command) => `the command ${command}`),
        ...entry.intents.slice(0, 1).map(({ intent, score }) => `the intent ${intent} (${score.toFixed(2)})`),
        ...(entry.isQuestion ? ['a question'] : []),
      ];
      return `read ${json(shorten(entry.text))}: ${found.join(', ') || 'nothing the flow looks for'}`;
    }
    case 'rule':
      return `rule ${entry.rule}${entry.detail && `: ${entry.detail}`}`;
    case 'slot':
      return `slot ${entry.slot}: ${json(entry.before)} -> ${json(entry.after)} (${entry.source})`;
    case 'attempt':
      return `attempt ${entry.count} of ${entry.limit} at ${entry.slot ?? entry.state}`;
    case 'condition': {
      const saw = entry.saw === null ? '' : `; it saw ${json(entry.saw)}`;
      return `${entry.held ? 'holds' : 'does not hold'} in ${entry.state}, branch ${entry.branch}: ${entry.words}${saw}`;
    }
    case 'moved':
      return `moved ${entry.from ?? '(start)'} --${entry.port}--> ${entry.to}${entry.reason && `: ${entry.reason}`}`;
    case 'flow':
      return `${entry.change} the flow ${entry.flow}${entry.outcome ? ` (${entry.outcome})` : ''}`;
    case 'phase':
      return `phase ${entry.before} -> ${entry.after}`;
    case 'effect':
      return `asks for ${entry.effect}`;
    case 'resolved':
      return `${entry.effect ?? 'effect'} came back: ${resultToText(entry.result)}`;
    case 'error':
      return `error ${entry.code}: ${entry.message}`;
  }
}

function resultToText(result: Extract<TraceEntry, { kind: 'resolved' }>['result']): string {
  switch (result.kind) {
    case 'outcome':
      return `${result.outcome} ${json(result.data)}`;
    case 'ai':
      return json(result.answer);
    case 'failed':
      return `failed (${result.reason}): ${result.message}`;
  }
}

const json = (value: unknown): string => JSON.stringify(value);
const shorten = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
