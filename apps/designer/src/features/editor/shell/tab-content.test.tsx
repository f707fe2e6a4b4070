import { act, cleanup } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { renderInEditor } from '../panels/render-in-editor.tsx';
import { TabContent } from './TabContent.tsx';

afterEach(() => {
  cleanup();
  history.replaceState(null, '', '/');
});

function onTests() {
  history.replaceState(null, '', '/flows/refund/tests');
  const { store } = renderInEditor(<TabContent tab="tests" renderTab={() => <p>All tests pass</p>} />);
  const design = `/flows/${store.getState().flow.id}`;
  return { design, editor: store.getState };
}

test('whoever asks to be led to a place from another tab gets there', () => {
  const { design, editor } = onTests();
  act(() => editor().showPlace({ in: 'settings' }));
  expect(location.pathname).toBe(design);
});

test('Try it is talked to beside the canvas, also where it was open before', () => {
  const { design, editor } = onTests();
  act(() => editor().setTryItOpen(true));
  expect(location.pathname).toBe(design);
  act(() => {
    editor().focusTaken();
    history.replaceState(null, '', `${design}/tests`);
    editor().setTryItOpen(true);
  });
  expect(location.pathname).toBe(design);
});

test('what changes in the flow leads nowhere', () => {
  const { editor } = onTests();
  act(() => {
    editor().undo();
    editor().showDialog('publish');
    editor().setTryItOpen(false);
  });
  expect(location.pathname).toBe('/flows/refund/tests');
});
