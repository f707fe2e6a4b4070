import { test } from '@playwright/test';
import { everyKind } from './every-kind.ts';
import { flows } from './scene.ts';

const document = {
  format: 'turnwise/flow',
  schemaVersion: 1,
  slots: {},
  actions: {},
  listeners: [],
  settings: {},
  notes: [],
};

const withProblems = {
  ...document,
  id: flows.problems,
  name: 'Booking, half done',
  start: 'ask_day',
  slots: { day: { type: 'date', label: 'Day' } },
  states: {
    ask_day: {
      kind: 'ask',
      label: 'Which day?',
      prompt: 'Which day suits {customer}?',
      slot: 'day',
      next: '',
    },
    look_up: { kind: 'action', label: 'Find a free time', action: '', outcomes: {}, failed: '' },
    lonely: { kind: 'say', label: 'Nobody comes here', messages: [''], next: 'look_up' },
  },
  layout: { ask_day: { x: 0, y: 0 }, look_up: { x: 340, y: 0 }, lonely: { x: 0, y: 260 } },
};

/** Its pattern holds in the middle of whatever is said: a rehearsal finds that. */
const misread = {
  ...document,
  id: flows.misread,
  name: 'Badge desk',
  start: 'ask',
  slots: {
    badge: {
      type: 'text',
      label: 'Badge',
      prompt: 'What stands on your badge?',
      rules: [
        { kind: 'pattern', value: '[A-Za-z0-9 -]{4,20}', message: 'A badge has 4 to 20 letters or digits.' },
      ],
    },
    room: { type: 'text', label: 'Room', prompt: 'And which room do you want to open?' },
  },
  states: {
    ask: { kind: 'form', label: 'Badge and room', slots: ['badge', 'room'], next: 'end' },
    end: { kind: 'end', label: 'Opened', message: '{room} is open for {badge}.' },
  },
  layout: { ask: { x: 0, y: 0 }, end: { x: 340, y: 0 } },
};

const deleted = {
  summer: 'Summer sale',
  survey: 'A survey among everybody who came to the opening of the new shop in the old station last year',
};

/** Fills a fresh server with what the scenes show. */
test('flows, versions and talks to look at', async ({ baseURL }) => {
  const send = async (method: string, path: string, body: unknown): Promise<Record<string, unknown>> => {
    const response = await fetch(`${baseURL}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok)
      throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return response.status === 204 ? {} : response.json();
  };
  for (const flow of [
    everyKind,
    withProblems,
    misread,
    { ...document, id: flows.empty, name: 'A new flow', states: {}, layout: {}, start: '' },
  ]) {
    await send('POST', '/api/flows/import', { text: JSON.stringify(flow) });
  }
  for (const [id, name] of Object.entries(deleted)) {
    const text = JSON.stringify({ ...document, id, name, states: {}, layout: {}, start: '' });
    await send('POST', '/api/flows/import', { text });
    await send('DELETE', `/api/flows/${id}`, undefined);
  }
  const change = async (id: string, edit: (flow: typeof everyKind) => typeof everyKind) => {
    const read = await fetch(`${baseURL}/api/flows/${id}/draft`);
    const draft = (await read.json()) as { flow: typeof everyKind; revision: number };
    return send('PUT', `/api/flows/${id}/draft`, { flow: edit(draft.flow), baseRevision: draft.revision });
  };
  await send('POST', '/api/flows/from-template', { templateId: 'refund', name: 'Refund, with a mistake' });
  await change(flows.failing, mistaken);
  // A second version of the refund flow, and talks in different stages.
  const saved = await change(flows.refund, changed);
  await send('POST', `/api/flows/${flows.refund}/versions`, {
    note: 'Asks for the reason in kinder words, and no longer by name',
    revision: saved.revision,
  });
  for (const lines of talks) {
    let session: unknown;
    for (const message of lines) {
      const turn = await send('POST', '/v1/chat', {
        flow_id: flows.refund,
        message,
        ...(session === undefined ? {} : { session_id: session }),
      });
      session = turn.session_id;
    }
  }
});

const talks = [
  ['I want my money back for ORD-12345', 'yes', 'it arrived broken', 'yes'],
  ['hello', 'ORD-99999'],
  ['what?', 'I do not know', 'still no idea', 'no'],
  ['ORD-12345'],
];

function changed(flow: typeof everyKind): typeof everyKind {
  const states: Record<string, Record<string, unknown>> = { ...flow.states };
  states.ask_reason = { ...states.ask_reason, prompt: 'May I ask what was wrong with it?' };
  states.thank_you = {
    kind: 'say',
    label: 'Thank you',
    messages: ['Thank you for telling us.'],
    next: 'check_refund',
  };
  return {
    ...flow,
    states: { ...states, ask_reason: { ...states.ask_reason, next: 'thank_you' } },
    layout: { ...flow.layout, thank_you: { x: 1_080, y: 480 } },
  };
}

/** Leads nowhere near where its tests expect it to. */
function mistaken(flow: typeof everyKind): typeof everyKind {
  const states: Record<string, Record<string, unknown>> = { ...flow.states };
  return { ...flow, states: { ...states, check_refund: { ...states.check_refund, no: 'not_refunded' } } };
}
