import { understand } from '@turnwise/understanding';
import { Command } from 'commander';
import { inputLines, invalidLine, writeJsonLine } from '../json-lines.ts';
import { readInstant } from '../read-instant.ts';
import { readRequest, type UnderstandRequest } from '../understand/understand-request.ts';

export const understandCommand = new Command('understand')
  .description(
    'Read messages: JSON lines in { text, slots, asked }, JSON lines out { values, affirmation, ... }.',
  )
  .option('--now <instant>', 'the time it is, as an ISO instant; dates are read against it')
  .action(async (options: { now?: string }) => {
    const now = readInstant(options.now);
    for await (const line of inputLines()) {
      if (line.trim() === '') continue;
      const request = readRequest(line);
      writeJsonLine(request.ok ? answer(request.value, now) : invalidLine(request.error));
    }
  });

function answer(request: UnderstandRequest, now: string): unknown {
  const { text, slots, asked, filled, intents, region, prompt, language } = request;
  const reading = understand(text, {
    slots,
    filled,
    now: request.now ?? now,
    timeZone: request.time_zone,
    language,
    ...(asked !== undefined && { asked }),
    ...(intents && { intents }),
    ...(region !== undefined && { region }),
    ...(prompt !== undefined && { prompt }),
  });
  const best = reading.intents[0];
  return {
    values: Object.fromEntries(reading.values.map(({ slot, value }) => [slot, value])),
    affirmation: reading.affirmation,
    commands: reading.commands.map(({ command }) => command),
    sentiment: reading.sentiment,
    is_question: reading.isQuestion,
    correction: reading.correction.isCue,
    failures: reading.failures.map(({ slot, text: words, reason }) => ({ slot, text: words, reason })),
    readings: reading.values.map(({ slot, span, text: words, alternatives }) => ({
      slot,
      span,
      text: words,
      alternatives,
    })),
    ...(intents && { intent: best?.intent ?? null, score: best?.score ?? 0 }),
  };
}
