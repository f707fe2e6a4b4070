import { type Understanding, understand, type ValueReading } from '@turnwise/understanding';
import { hasAi } from '../effects/ai-context.ts';
import { withheldMessage } from '../effects/withhold.ts';
import type { AiFindings } from '../model/conversation.ts';
import { intentsIn, slotOf } from '../program/flow-program.ts';
import type { Question } from '../turn/question.ts';
import { filledValues } from '../turn/slots.ts';
import type { Message, Turn } from '../turn/turn.ts';
import { maskValue } from '../values/mask-value.ts';
import { toldReading } from './told-reading.ts';

export type ReadOptions = {
  readonly isUnasked?: boolean;
  readonly findings?: AiFindings;
  /** Taken as it is instead of reading the message. */
  readonly understanding?: Understanding | undefined;
};

/** Reads what a message says, with the question it answers in mind, and notes it in the trace. */
export function readMessage(
  turn: Turn,
  text: string,
  at: string,
  question: Question | null,
  options: ReadOptions = {},
): Message {
  const isUnasked = options.isUnasked === true;
  const findings = options.findings ?? {};
  const offline = options.understanding ?? readOffline(turn, text, at, isUnasked ? null : question);
  const reading = withFindings(offline, findings);
  traceReading(turn, text, reading);
  const forAi = hasAi(turn) ? showToAi(turn, text, reading, isUnasked ? null : question) : text;
  return { text, at, reading, isUnasked, findings, forAi };
}

function readOffline(turn: Turn, text: string, at: string, question: Question | null): Understanding {
  const { flow, conversation } = turn;
  return understand(text, {
    slots: flow.slots,
    ...(question?.slot ? { asked: question.slot } : {}),
    ...(question?.template ? { prompt: question.template } : {}),
    filled: filledValues(turn),
    intents: conversation.state === null ? flow.intents : intentsIn(flow, conversation.state),
    now: at,
    timeZone: conversation.timeZone,
    language: flow.language,
  });
}

/** What the AI may see of a message, now and later, when it is one of the last few. */
function showToAi(turn: Turn, text: string, reading: Understanding, question: Question | null): string {
  const shown = withheldMessage(turn, text, reading, question);
  if (shown !== text) {
    turn.conversation.recent = turn.conversation.recent.map((message) =>
      message.from === 'user' && message.text === text ? { ...message, text: shown } : message,
    );
  }
  return shown;
}

/** Adds what the AI has read; where both read a slot the offline reading stands. */
function withFindings(reading: Understanding, { values }: AiFindings): Understanding {
  if (!values) return reading;
  const added = Object.entries(values).flatMap(([slot, value]): ValueReading[] =>
    reading.values.some((known) => known.slot === slot) ? [] : [toldReading(slot, value, '')],
  );
  return added.length === 0 ? reading : { ...reading, values: [...reading.values, ...added] };
}

function traceReading(turn: Turn, text: string, reading: Understanding): void {
  const { flow } = turn;
  let shown = text;
  const values = reading.values.map((value) => {
    const isSensitive = slotOf(flow, value.slot)?.sensitive === true;
    if (isSensitive && value.text !== '') shown = shown.replaceAll(value.text, maskValue(value.text));
    return {
      slot: value.slot,
      value: isSensitive ? maskValue(value.value) : value.value,
      words: isSensitive ? maskValue(value.text) : value.text,
      span: value.span,
    };
  });
  for (const failure of reading.failures) {
    if (slotOf(flow, failure.slot)?.sensitive)
      shown = shown.replaceAll(failure.text, maskValue(failure.text));
  }
  turn.trace.push({
    kind: 'read',
    text: shown,
    values,
    affirmation: reading.affirmation,
    commands: reading.commands.map(({ command }) => command),
    intents: reading.intents,
    sentiment: reading.sentiment.score,
    isQuestion: reading.isQuestion,
  });
}
