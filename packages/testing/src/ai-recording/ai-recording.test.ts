import { createFlow, type FlowDocument, parseFlow } from '@turnwise/flow';
import {
  createConversation,
  createProgram,
  type Effect,
  type EffectResult,
  play,
  resolveOffline,
} from '@turnwise/runtime';
import { describe, expect, test } from 'vitest';
import { goldenDifferences } from '../golden/golden-differences.ts';
import { playGolden } from '../golden/play-golden.ts';
import { createAiRecorder } from './ai-recorder.ts';
import { type AiRecording, aiRecordingSchema } from './ai-recording.ts';
import { replayRecording } from './replay-recording.ts';

const document = {
  ...createFlow('table', 'Table'),
  start: 'ask_place',
  slots: {
    place: { type: 'choice', label: 'Place', choices: [{ value: 'inside' }, { value: 'garden' }] },
    mail: { type: 'email', label: 'Mail', sensitive: true, shareWithAi: true },
    card: { type: 'text', label: 'Card', sensitive: true, rules: [{ kind: 'pattern', value: '^\\d{16}$' }] },
  },
  states: {
    ask_place: { kind: 'ask', prompt: 'Inside or in the garden?', slot: 'place', next: 'ask_card' },
    ask_card: { kind: 'ask', prompt: 'Your card?', slot: 'card', next: 'ask_mail' },
    ask_mail: { kind: 'ask', prompt: 'Your e-mail?', slot: 'mail', next: 'thank' },
    thank: { kind: 'reply', instructions: 'Thank for {place}, {card}.', fallback: 'Thanks.', next: 'done' },
    done: { kind: 'end', message: 'Bye.' },
  },
  settings: { ai: { enabled: true } },
} satisfies FlowDocument;
const parsed = parseFlow(document);
if (!parsed.ok) throw new Error(parsed.error.details.join(' '));
const program = createProgram(parsed.value, {}, { ai: true });

const lines = ['under the trees', '4111111111111111', 'sarah at example dot com', 'sarah@example.com'];
const key = 'sk-secret-0123456789';
const usage = { model: 'small-1', inputTokens: 20, outputTokens: 5, cost: 0.00002 };
const ai = (answer: Extract<EffectResult, { kind: 'ai' }>['answer']): EffectResult => ({
  kind: 'ai',
  answer,
  usage,
});

/** An AI that answers, echoes the key it was called with, and reads a sensitive value. */
function liveAi(effect: Effect): EffectResult {
  if (effect.kind === 'writeReply') return ai({ text: `Thank you, sarah@example.com (${key}).` });
  if (effect.kind !== 'understand') return resolveOffline(effect);
  return effect.asked === 'place'
    ? ai({ values: [{ slot: 'place', value: 'garden', words: 'under the trees' }], offTopic: false })
    : ai({ values: [{ slot: 'mail', value: 'sarah@example.com', words: 'sarah at example dot com' }] });
}

/** Talks, at some time and under some id, and gives what was said and asked of the AI. */
function talk(
  resolve: (effect: Effect) => EffectResult,
  texts: readonly string[] = lines,
  id = 'c',
  hour = 10,
) {
  const at = `2026-11-21T${hour}:00:00.000Z`;
  let conversation = createConversation(program, { id, flowVersion: 1, at });
  const said: string[] = [];
  for (const text of [null, ...texts]) {
    const event =
      text === null ? { kind: 'started' as const, at } : { kind: 'userMessage' as const, at, text };
    const result = play(program, conversation, event, resolve);
    conversation = result.conversation;
    said.push(...result.replies.map((reply) => reply.text));
  }
  return { said, conversation };
}

function record(resolve: (effect: Effect) => EffectResult = liveAi, texts: readonly string[] = lines) {
  const recorder = createAiRecorder([key]);
  const talked = talk((effect) => {
    const result = resolve(effect);
    recorder.take(effect, result);
    return result;
  }, texts);
  const text = JSON.stringify(recorder.recording());
  return { ...talked, recording: aiRecordingSchema.parse(JSON.parse(text)) };
}

describe('a recording of what an AI said', () => {
  test('is replayed in another conversation, at another time, with the same outcome', () => {
    const { said, recording } = record(liveAi, ['under the trees', '4111111111111111']);
    const replay = replayRecording(recording);
    const again = talk(replay.answer, ['under the trees', '4111111111111111'], 'another', 22);
    expect(again.said).toEqual(said);
    expect(again.conversation.slots).toMatchObject({ place: { value: 'garden' } });
    expect(replay.unanswered).toEqual([]);
  });

  test('holds what it cost', () => {
    expect(record().recording.exchanges.map(({ result }) => result)).toMatchObject([
      { kind: 'ai', usage },
      { kind: 'ai', usage },
      { kind: 'ai', usage },
    ]);
  });

  test('holds no key, and no value of a sensitive slot, shared with the AI or not', () => {
    const { recording } = record();
    const text = JSON.stringify(recording);
    for (const secret of [key, '4111111111111111', 'sarah@', 'sarah at', 'dot com']) {
      expect(text).not.toContain(secret);
    }
    expect(recording.exchanges[1]).toMatchObject({
      request: { kind: 'understand', text: '***', asked: 'mail' },
      result: { answer: { values: [{ slot: 'mail', value: '***', words: '***' }] } },
    });
    expect(recording.exchanges[2]?.result).toMatchObject({ answer: { text: 'Thank you, *** (***).' } });
  });

  test('finds an exchange again although something in it was hidden', () => {
    const { recording } = record();
    const replay = replayRecording(recording);
    expect(talk(replay.answer).said.at(-2)).toBe('Thank you, *** (***).');
    expect(replay.unanswered).toEqual([]);
  });

  test('says what it has no answer to, and the offline reading stands', () => {
    const replay = replayRecording(record().recording);
    const { conversation } = talk(replay.answer, ['beside the pond']);
    expect(replay.unanswered).toEqual(['understand "beside the pond"']);
    expect(conversation).toMatchObject({
      state: 'ask_place',
      slots: { place: { value: null, attempts: 1 } },
    });
  });

  test('fails a golden conversation it has no answer for', () => {
    const golden = { title: 'a garden', recording: 'talk.json', lines: [{ user: 'beside the pond' }] };
    const differences = (recording: AiRecording) =>
      goldenDifferences(golden, playGolden(golden, parsed.value, {}, recording));
    const { recording } = record(liveAi, ['beside the pond']);
    expect(differences(recording)).toEqual([]);
    expect(differences({ ...recording, exchanges: [] })).toEqual([
      'The recording has no answer to: understand "beside the pond".',
    ]);
  });

  test('keeps failures: they are answers too', () => {
    const slow = (): EffectResult => ({ kind: 'failed', reason: 'timeout', message: `slow with ${key}` });
    const { recording, said } = record(slow, ['under the trees']);
    expect(recording.exchanges[0]?.result).toEqual({
      kind: 'failed',
      reason: 'timeout',
      message: 'slow with ***',
    });
    const replay = replayRecording(recording);
    expect(talk(replay.answer, ['under the trees']).said).toEqual(said);
    expect(replay.unanswered).toEqual([]);
  });

  test('gives several answers to one question in the order they came, and then the last', () => {
    const { recording } = record(liveAi, ['under the trees']);
    const [first] = recording.exchanges;
    if (!first) throw new Error('Nothing was recorded.');
    const other = { ...first, result: ai({ values: [] }) };
    const replay = replayRecording({ ...recording, exchanges: [other, first] });
    const places = [1, 2, 3].map(
      () => talk(replay.answer, ['under the trees']).conversation.slots.place?.value,
    );
    expect(places).toEqual([null, 'garden', 'garden']);
  });

  test.each([{}, { format: 'turnwise/ai-recording', schemaVersion: 2, exchanges: [] }, [], 'x'])(
    'is nothing else: %j',
    (other) => {
      expect(aiRecordingSchema.safeParse(other).success).toBe(false);
    },
  );
});
