import { fireEvent, screen } from '@testing-library/react';
import type { Problem } from '@turnwise/checker';
import type { FlowDocument } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { renderInEditor } from '../panels/render-in-editor.tsx';
import { StatePanel } from '../panels/StatePanel.tsx';
import { useEditor } from '../store/editor-context.tsx';
import { CardBadges } from './CardBadges.tsx';
import { createCardContextReader } from './card-context.ts';
import { stateData } from './state-data.ts';

const states: FlowDocument['states'] = {
  ask_day: { kind: 'confirm', prompt: 'Shall we?', yes: '', no: '' },
};
const problem = (told: Partial<Problem>): Problem => ({
  id: told.message ?? '',
  kind: 'dangling_target',
  severity: 'error',
  message: '',
  place: { in: 'state', name: 'ask_day' },
  ...told,
});
const hint = problem({ severity: 'warning', message: 'Nobody comes here.' });
const loose = problem({
  message: '“No” leads nowhere.',
  isUnfinished: true,
  place: { in: 'state', name: 'ask_day', port: 'no' },
});

const readContext = createCardContextReader();

function Badges({ problems }: { problems: readonly Problem[] }) {
  const flow = useEditor((editor) => editor.flow);
  const state = flow.states.ask_day;
  if (!state) return null;
  const data = stateData(
    'ask_day',
    { state, context: readContext(flow), isStart: true, problems },
    undefined,
  );
  return <CardBadges data={data} />;
}

const draw = (problems: readonly Problem[]) =>
  renderInEditor(
    <>
      <Badges problems={problems} />
      <StatePanel name="ask_day" />
    </>,
    { start: 'ask_day', states },
  ).store;

test('the mark of problems leads to the most urgent of them', async () => {
  const store = draw([hint, loose]);
  fireEvent.click(
    screen.getByRole('button', { name: /^Show where: Nobody comes here\. “No” leads nowhere\./ }),
  );
  expect(store.getState().selection.states).toEqual(['ask_day']);
  expect(store.getState()).toMatchObject({
    placeRequest: { in: 'state', state: 'ask_day', field: 'no' },
    isRightShown: true,
    inFront: 'details',
  });
});

test('a problem that is of no field leads to where its state tells of it', async () => {
  const store = draw([hint]);
  fireEvent.click(screen.getByRole('button', { name: /^Show where/ }));
  expect(store.getState().placeRequest).toMatchObject({ field: 'problems' });
  expect(document.querySelectorAll('[data-field="problems"]')).toHaveLength(1);
});
