import { createFlow, type FlowDocument } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { createEditorStore } from '../store/editor-store.ts';
import { findProblems } from './find-problems.ts';
import { offeredOnce } from './offered-once.ts';
import { solveProblem } from './solve-problem.ts';

const unheard = { limit: 2, then: 'state', to: '' } as const;

const twoLooseQuestions: FlowDocument = {
  ...createFlow('test', 'Test'),
  start: 'first',
  states: {
    first: { kind: 'confirm', prompt: 'Shall we?', yes: 'second', no: 'done', retry: unheard },
    second: { kind: 'confirm', prompt: 'Really?', yes: 'done', no: 'done', retry: unheard },
    done: { kind: 'end', outcome: 'completed' },
  },
};

function open() {
  const refused: string[] = [];
  const store = createEditorStore({
    flow: twoLooseQuestions,
    revision: 0,
    onRefused: ({ message }) => refused.push(message),
  });
  const problems = findProblems(store.getState());
  store.getState().setProblems(problems);
  const newHandoffs = problems.filter(({ fix }) => fix?.operations.some(({ type }) => type === 'addState'));
  return { store, refused, newHandoffs };
}

const handoffsOf = (flow: FlowDocument) =>
  Object.values(flow.states).filter(({ kind }) => kind === 'handoff').length;

test('a fix that is pressed twice is made once, and refuses nothing', async () => {
  const { store, refused, newHandoffs } = open();
  const [problem] = newHandoffs;
  if (!problem) throw new Error('The flow has a loose end.');
  expect(await Promise.all([solveProblem(store, problem), solveProblem(store, problem)])).toEqual([
    true,
    false,
  ]);
  expect(refused).toEqual([]);
  expect(handoffsOf(store.getState().flow)).toBe(1);
  expect(store.getState().history.done).toHaveLength(1);
  expect(store.getState().problems.map(({ id }) => id)).not.toContain(problem.id);
});

test('a fix for another problem, offered before the first was made, uses what the first has made', async () => {
  const { store, refused, newHandoffs } = open();
  expect(newHandoffs.length).toBeGreaterThan(1);
  for (const problem of newHandoffs) await solveProblem(store, problem);
  expect(refused).toEqual([]);
  expect(handoffsOf(store.getState().flow)).toBe(1);
  expect(store.getState().flow.states).toMatchObject({
    first: { retry: { to: 'hand_off' } },
    second: { retry: { to: 'hand_off' } },
  });
});

test('what is offered on a card is what can be done now', async () => {
  const { store, newHandoffs } = open();
  const [first] = newHandoffs;
  if (first) await solveProblem(store, first);
  const offered = Object.values(store.getState().problemsByState).flat();
  expect(offered.flatMap(({ fix }) => fix?.operations ?? [])).not.toContainEqual(
    expect.objectContaining({ type: 'addState' }),
  );
});

test('one repair is offered once, however many problems it solves', () => {
  const problem = (id: string) => ({
    id,
    kind: 'dangling_target' as const,
    severity: 'error' as const,
    message: `${id}.`,
    place: { in: 'flow' as const },
    fix: {
      label: 'Lead on',
      operations: [{ type: 'connect' as const, from: 'first', port: 'no', to: 'done' }],
    },
  });
  expect(offeredOnce([problem('one'), problem('two')]).map(({ fix }) => fix !== undefined)).toEqual([
    true,
    false,
  ]);
});

test('a card that a fix makes covers none that stands there', async () => {
  const { store, newHandoffs } = open();
  const [problem] = newHandoffs;
  const added = problem?.fix?.operations.find((operation) => operation.type === 'addState');
  if (!problem || !added?.position) throw new Error('The fix says where its card stands.');
  const { x, y } = added.position;
  store
    .getState()
    .apply({ type: 'moveStates', positions: { done: { x: x - 10, y: y + 20 } } }, { label: 'Move' });
  await solveProblem(store, problem);
  const { layout } = store.getState().flow;
  expect(layout[added.name]?.y).toBeGreaterThan(y + 60);
});
