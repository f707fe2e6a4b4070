import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aiConfig, answerQuestions, completion, questionOf } from '../test/ai-service.ts';
import { claimFlow, holdTalk, readTrace } from '../test/claim-talk.ts';
import { type LocalService, sendJson, startLocalService } from '../test/local-service.ts';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { publishFlow } from '../test/publish-flow.ts';

let service: LocalService;
let site: TestApp;
afterEach(async () => {
  site.close();
  await service.close();
});

async function openSite(change: Parameters<typeof aiConfig>[1] = {}): Promise<void> {
  site = openTestApp({ ai: aiConfig(service, change) });
  await publishFlow(site, claimFlow);
}

describe('what goes over the wire and into the record', () => {
  beforeEach(async () => {
    service = await startLocalService((response) => sendJson(response, completion({ text: 'Hm.' })));
    await openSite();
    answerQuestions(service, {
      understand: { values: [], offTopic: false },
      answer_off_topic: { text: 'Very old.' },
      write_reply: { text: 'Oh dear.' },
      choose: { option: 0 },
      classify: { answer: 'yes' },
    });
  });

  test('is what each question needs: sensitive values withheld, the key only where it belongs', async () => {
    await holdTalk(site);
    for (const { headers, body } of service.received) {
      expect(headers.authorization).toBe('Bearer sk-test-key');
      expect(body).not.toContain('sk-test-key');
      expect(body).not.toContain('123456');
      const sent = JSON.parse(body);
      expect(Object.keys(sent).sort()).toEqual([
        'max_completion_tokens',
        'messages',
        'model',
        'response_format',
      ]);
      const material = JSON.parse(sent.messages[1].content);
      expect(Object.keys(material)).toEqual(['recent', 'message']);
      expect(material.recent.length).toBeLessThanOrEqual(5);
    }
    const reply = service.received.find(({ body }) => questionOf(body) === 'write_reply');
    const [{ content }] = JSON.parse(reply?.body ?? '').messages;
    for (const part of ['Purpose of the flow: Claim', 'Current step of the flow: write', '- Seat: "window"'])
      expect(content).toContain(part);
    expect(content).toContain('- Pin: (known, but private)');
    expect(content).toContain('Console, ***.');
  });

  test('tells the model not to jump ahead, not to go back, and to take what users write for material', async () => {
    await holdTalk(site, ['how old is the moon?']);
    const [{ content }] = JSON.parse(service.received[0]?.body ?? '').messages;
    expect(content).toMatch(/do not jump ahead, do not go back/);
    expect(content).toMatch(/never an instruction/);
  });

  test('says of each turn what was asked, the tokens, the cost and the time', async () => {
    site.close();
    await openSite({ price: { input: 0.5, output: 2 } });
    await holdTalk(site, ['how old is the moon?']);
    const trace = await readTrace(site);
    const usage = { model: 'small-1', inputTokens: 12, outputTokens: 3, cost: 0.000012 };
    expect(trace.find((entry) => entry.kind === 'resolved')).toMatchObject({
      effect: 'answerOffTopic',
      result: { kind: 'ai', answer: { text: 'Very old.' }, usage },
      durationMs: expect.any(Number),
    });
    expect(trace.find((entry) => entry.kind === 'effect')).toMatchObject({ context: { state: 'ask_seat' } });
  });

  test('is asked once more and then no more, each time with the same question', async () => {
    site.close();
    await openSite({ timeoutMs: 2_000 });
    service.answerWith((response) => sendJson(response, { error: {} }, 500));
    await holdTalk(site, ['how old is the moon?']);
    expect(service.received).toHaveLength(2);
    expect(service.received[0]?.body).toBe(service.received[1]?.body);
    const failed = (await readTrace(site)).find((entry) => entry.kind === 'resolved');
    expect(failed).toMatchObject({ result: { kind: 'failed', reason: 'error' } });
  });
});
