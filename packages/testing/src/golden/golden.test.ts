import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FlowDocument, parseFlow } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { aiRecordingSchema } from '../ai-recording/ai-recording.ts';
import { goldenDifferences } from './golden-differences.ts';
import { type GoldenConversation, goldenFileSchema } from './golden-file.ts';
import { playGolden } from './play-golden.ts';

const folder = fileURLToPath(new URL('../../golden', import.meta.url));
const templates = fileURLToPath(new URL('../../../templates/flows', import.meta.url));

/** What may be left out of a flow that is written into a golden file. */
const flowDefaults = { format: 'turnwise/flow', schemaVersion: 1, id: 'flow', name: 'Order' };

function flowOf(
  flow: NonNullable<GoldenConversation['flow']>,
  settings: GoldenConversation['settings'] = {},
): FlowDocument {
  const document =
    typeof flow === 'string'
      ? JSON.parse(readFileSync(join(templates, flow, 'flow.json'), 'utf8'))
      : { ...flowDefaults, ...flow };
  const parsed = parseFlow({ ...document, settings: { ...document.settings, ...settings } });
  if (!parsed.ok) throw new Error(`${parsed.error.message} ${parsed.error.details.join(' ')}`);
  return parsed.value;
}

function recordingOf({ recording }: GoldenConversation) {
  if (recording === undefined) return null;
  return aiRecordingSchema.parse(JSON.parse(readFileSync(join(folder, 'recordings', recording), 'utf8')));
}

// The rules of a conversation, each in its own words: data files, so that no code is needed to add one.
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const golden = goldenFileSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  describe(`${file}: ${golden.rule}`, () => {
    for (const conversation of golden.conversations) {
      test(conversation.title, () => {
        const flow = flowOf(conversation.flow ?? golden.flow ?? 'refund', conversation.settings);
        const inner = (conversation.library ?? golden.library ?? []).map((inner) => flowOf(inner));
        const library = Object.fromEntries(inner.map((document) => [document.id, document]));
        const played = playGolden(conversation, flow, library, recordingOf(conversation));
        expect(goldenDifferences(conversation, played)).toEqual([]);
      });
    }
  });
}
