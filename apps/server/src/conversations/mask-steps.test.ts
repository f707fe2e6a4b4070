import { createFlow, type FlowDocument, type SlotDocument, type StateDocument } from '@turnwise/flow';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aiConfig, answerQuestions } from '../test/ai-service.ts';
import { type LocalService, sendJson, startLocalService } from '../test/local-service.ts';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { publishFlow } from '../test/publish-flow.ts';

let site: TestApp;
let service: LocalService;
beforeEach(async () => {
  service = await startLocalService((response) => sendJson(response, { ok: true }));
  site = openTestApp({ allowHosts: [service.host] });
});
afterEach(async () => {
  site.close();
  await service.close();
});

/** Asks for one thing that is to stay between two, and then how many nights. */
const asking = (slot: SlotDocument, more: Record<string, StateDocument> = {}): FlowDocument => ({
  ...createFlow('hotel', 'Hotel'),
  start: 'ask',
  slots: { secret: { label: 'Secret', sensitive: true, ...slot }, nights: { type: 'integer' } },
  states: {
    ask: { kind: 'ask', prompt: 'And it is?', slot: 'secret', next: 'nights', retry: { limit: 9 } },
    nights: { kind: 'ask', prompt: 'How many nights?', slot: 'nights', next: 'bye' },
    bye: { kind: 'end', message: 'Bye.' },
    ...more,
  },
});
const say = async (message?: string) =>
  (await site.postJson('/v1/chat', { flow_id: 'hotel', session_id: 's', message })).json();

/** Everything that is kept to be read by people. */
function kept(): string {
  const all = (sql: string) => JSON.stringify(site.db.$client.prepare(sql).all());
  const text = `${all('select steps from turns')} ${all('select last_message from conversations')}`;
  return text.replace(/[\da-f]{8}-[\da-f-]{27}/g, 'id');
}
const messages = (): string[] =>
  site.db.$client
    .prepare<[], { steps: string }>('select steps from turns order by number')
    .all()
    .flatMap(({ steps }) => JSON.parse(steps))
    .flatMap(({ event }) => (event.kind === 'userMessage' ? [event.text] : []));

describe('what a user typed into a sensitive slot', () => {
  test.each<[SlotDocument, string, string, RegExp]>([
    [{ type: 'phone' }, '(202) 555-0175', '***', /555|0175/],
    [{ type: 'date' }, 'On March 3rd 1980, I think', 'On M***, I think', /March|1980/],
    [{ type: 'name' }, 'sarah chen', 's***', /sarah|chen/i],
    [{ type: 'email' }, 'mail me at Sarah.Chen@Example.com', 'mail me at S***@Example.com', /sarah|chen/i],
    [{ type: 'text', rules: [{ kind: 'pattern', value: '^\\d{4}$' }] }, '1234', '***', /1234/],
  ])('is masked as it was written: %j, %s', async (slot, message, shown, told) => {
    await publishFlow(site, asking(slot));
    await say();
    expect(await say(message)).toMatchObject({ state: 'nights' });
    expect(messages()).toEqual([shown]);
    expect(kept()).not.toMatch(told);
  });

  test('is masked as a whole where nothing could be read from it', async () => {
    await publishFlow(
      site,
      asking({ type: 'text', rules: [{ kind: 'pattern', value: '^\\d{4}( ?\\d{4}){3}$' }] }),
    );
    await say();
    expect(await say('4111 1111 1111 111')).toMatchObject({ state: 'ask' });
    expect(await say('it begins with 4111, then 2222')).toMatchObject({ state: 'ask' });
    await say('is it 3333 then?');
    await say('What is that for?');
    expect(messages()).toEqual(['***', '***', '***', 'What is that for?']);
    expect(kept()).not.toMatch(/1111|2222|3333/);
  });

  test('leaves the rest of the talk as it was said', async () => {
    await publishFlow(site, asking({ type: 'name' }));
    await say();
    await say('Tim');
    await say('3 nights this time, it is the time of my life');
    expect(messages()).toEqual(['T***', '3 nights this time, it is the time of my life']);
    expect(kept()).toContain('How many nights?');
  });

  test('is masked where it came and went again within one turn', async () => {
    await publishFlow(
      site,
      asking(
        { type: 'phone' },
        {
          ask: {
            kind: 'ask',
            prompt: 'And it is?',
            slot: 'secret',
            branches: [{ id: 'any', when: { kind: 'any' }, to: 'nights', clear: ['secret'] }],
            otherwise: 'nights',
          },
        },
      ),
    );
    await say();
    await say('(202) 555-0175');
    expect(kept()).not.toMatch(/555|0175/);
  });
});

describe('what comes back from outside', () => {
  const calling = (slot: SlotDocument): FlowDocument => ({
    ...asking(slot, {
      nights: {
        kind: 'action',
        action: 'call',
        input: { secret: '{secret}' },
        outcomes: { ok: 'bye' },
        failed: 'bye',
      },
    }),
    actions: {
      call: {
        kind: 'http',
        inputs: ['secret'],
        outcomes: [{ name: 'ok' }],
        request: { method: 'POST', url: `${service.url}/call`, body: '{"secret":"{secret}"}' },
      },
    },
  });

  test('is masked under whatever name it comes', async () => {
    const data = { id: '4929123412341234', from: '4929123412341234', to: [4929123412341234], state: 'Tyrol' };
    service.answerWith((response) => sendJson(response, data));
    await publishFlow(site, calling({ type: 'text' }));
    await say();
    await say('4929123412341234');
    expect(service.received).toHaveLength(1);
    expect(kept()).toContain('Tyrol');
    expect(kept()).not.toContain('4929123412341234');
  });

  test('a number that only looks like a part of one stays a number', async () => {
    service.answerWith((response) => sendJson(response, { total: 912_345, pin: 1234 }));
    await publishFlow(site, calling({ type: 'text' }));
    await say();
    await say('1234');
    expect(kept().replaceAll('\\', '')).toContain('"total":912345,"pin":"***"');
  });
});

test('the last message is masked before it is cut', async () => {
  const message = `${'x'.repeat(270)} 4929123412341234`;
  await publishFlow(site, asking({ type: 'text' }, { bye: { kind: 'end', message } }));
  await say();
  await say('4929123412341234');
  await say('2');
  const row = site.db.$client
    .prepare<[], { text: string }>('select last_message as text from conversations')
    .get();
  expect(row?.text).toBe(`${'x'.repeat(270)} ***34`);
});

test('a plain yes to what is read back can be read', async () => {
  await publishFlow(site, asking({ type: 'phone', confirm: true }));
  for (const message of [undefined, '(202) 555-0175', 'Yes!', '3']) await say(message);
  expect(messages()).toEqual(['***', 'Yes!', '3']);
});

test('what the AI reads is masked in its own words, before it has answered and after', async () => {
  site.close();
  answerQuestions(service, {
    understand: {
      values: [{ slot: 'secret', value: '1980-03-07', words: 'the Seventh, as March began, of 1980' }],
      offTopic: false,
    },
  });
  site = openTestApp({ ai: aiConfig(service) });
  await publishFlow(site, {
    ...asking({ type: 'date', shareWithAi: true }),
    settings: { ai: { enabled: true } },
  });
  await say();
  await say('Mum says it was the Seventh, as March began, of 1980');
  await say('gibberish wibble');
  expect(service.received.length).toBeGreaterThan(0);
  expect(messages()).toHaveLength(2);
  expect(kept()).not.toMatch(/seventh|march|1980/i);
});
