import { writeFileSync } from 'node:fs';
import type { Effect, EffectResult } from '@turnwise/runtime';
import { aiRecordingSchema, createAiRecorder, replayRecording } from '@turnwise/testing';
import { ExitWith } from '../exit-with.ts';
import { readText } from '../read-text.ts';

type AskAi = (effect: Effect) => Promise<EffectResult>;

/** Asks an AI and writes down every exchange as it happens: a talk that is broken off keeps what it had. */
export function recordAi(askAi: AskAi, file: string, keys: readonly string[]): AskAi {
  const recorder = createAiRecorder(keys);
  const write = () => {
    try {
      writeFileSync(file, `${JSON.stringify(recorder.recording(), null, 2)}\n`);
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
      throw new ExitWith(2, `--record ${file} cannot be written (${reason}).`);
    }
  };
  write();
  return async (effect) => {
    const result = await askAi(effect);
    recorder.take(effect, result);
    write();
    return result;
  };
}

export type ReplayedAi = {
  readonly askAi: AskAi;
  /** Ends the command with exit code 1 where something was asked that the recording has no answer to. */
  check(): void;
};

/** Answers from a recording, with no AI and no key. What it has no answer to is said on standard error at once. */
export async function replayAi(file: string): Promise<ReplayedAi> {
  const replay = replayRecording(await readRecording(file));
  return {
    async askAi(effect) {
      const before = replay.unanswered.length;
      const result = replay.answer(effect);
      for (const asked of replay.unanswered.slice(before)) {
        process.stderr.write(`${file} has no answer to: ${asked}. The conversation goes on without.\n`);
      }
      return result;
    },
    check() {
      if (replay.unanswered.length > 0) throw new ExitWith(1);
    },
  };
}

async function readRecording(file: string) {
  const text = await readText(file);
  try {
    return aiRecordingSchema.parse(JSON.parse(text));
  } catch {
    throw new ExitWith(2, `--replay ${file} is not a recording that --record has made.`);
  }
}
