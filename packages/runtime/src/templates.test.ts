import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FlowDocument, parseFlow } from '@turnwise/flow';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createConversation } from './create-conversation.ts';
import { type Conversation, conversationSchema } from './model/conversation.ts';
import { play } from './play.ts';
import { createProgram } from './program/program.ts';
import { isFinal } from './turn/phase.ts';

const folder = fileURLToPath(new URL('../../templates/flows', import.meta.url));
const begin = Date.parse('2026-11-21T10:00:00.000Z');

const sayings = [
  'yes',
  'no',
  'maybe',
  'cancel',
  'back',
  'skip',
  'help',
  'start over',
  'ORD-12345',
  'ORD-00000',
  'ORD-99999',
  '12345',
  'a haircut tomorrow at 3 pm',
  'next Friday',
  'at noon',
  'Sarah Chen',
  "I'm Sarah, sarah@example.com",
  '+49 30 901820',
  'defective',
  'not working',
  'technical',
  'billing',
  'too expensive',
  'my manager decides',
  'done',
  'question 1',
  'when do you open?',
  'what time is it?',
  'actually make it Monday',
  'no, go on',
  '3',
  '😀',
  'hello',
  'thanks',
];

function readFlow(path: string): FlowDocument {
  const parsed = parseFlow(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

/** The flows that come along with a template, by id. */
function readSubFlows(template: string): Record<string, FlowDocument> {
  const place = join(folder, template, 'sub-flows');
  const files = existsSync(place) ? readdirSync(place) : [];
  return Object.fromEntries(files.map((file) => readFlow(join(place, file))).map((flow) => [flow.id, flow]));
}

describe.each(readdirSync(folder))('the template %s, whatever is said to it', (name) => {
  const program = createProgram(readFlow(join(folder, name, 'flow.json')), readSubFlows(name));

  test('always answers, ends where its author drew an end, and reports nothing wrong with itself', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sayings), { minLength: 1, maxLength: 12 }), (lines) => {
        let conversation: Conversation = createConversation(program, {
          id: 'template',
          flowVersion: 1,
          at: new Date(begin).toISOString(),
        });
        conversation = play(program, conversation, {
          kind: 'started',
          at: new Date(begin).toISOString(),
        }).conversation;
        lines.forEach((text, index) => {
          if (isFinal(conversation.phase)) return;
          const at = new Date(begin + index * 15_000).toISOString();
          const result = play(program, conversation, { kind: 'userMessage', at, text });
          expect(result.replies.length, text).toBeGreaterThan(0);
          for (const { text: said } of result.replies) {
            expect(said.trim()).not.toBe('');
            expect(said).not.toMatch(/\{[a-z_]+\}|undefined|\[object/);
          }
          conversation = result.conversation;
        });
        expect(conversationSchema.safeParse(conversation).error).toBeUndefined();
        const faults = conversation.errors.filter(({ code }) => code !== 'loop' && code !== 'not_confirmed');
        expect(faults).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
