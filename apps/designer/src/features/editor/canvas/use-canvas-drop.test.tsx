import { act, cleanup, renderHook } from '@testing-library/react';
import { createFlow } from '@turnwise/flow';
import { ReactFlowProvider } from '@xyflow/react';
import type { DragEvent } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { EditorProvider } from '../store/editor-context.tsx';
import { createEditorStore } from '../store/editor-store.ts';
import { useCanvasDrop } from './use-canvas-drop.ts';

afterEach(cleanup);

test('the arrow under a dragged kind is lit, until it is left or dropped on', () => {
  const store = createEditorStore({ flow: createFlow('t', 'T'), revision: 0, onRefused: () => undefined });
  const { result } = renderHook(() => useCanvasDrop(), {
    wrapper: ({ children }) => (
      <ReactFlowProvider>
        <EditorProvider store={store}>{children}</EditorProvider>
      </ReactFlowProvider>
    ),
  });
  document.body.innerHTML = '<div class="react-flow__edge"><i></i></div><p></p>';
  const arrow = document.querySelector('.react-flow__edge');
  const isLit = () => arrow?.hasAttribute('data-takes-drop');
  const under = vi.spyOn(document, 'elementFromPoint');
  const event = {
    clientX: 5,
    clientY: 5,
    preventDefault: () => undefined,
    dataTransfer: { types: ['application/x-turnwise-kind'], getData: () => 'say' },
  } as unknown as DragEvent;

  under.mockReturnValue(document.querySelector('i'));
  result.current.onDragOver(event);
  expect(isLit()).toBe(true);
  under.mockReturnValue(document.querySelector('p'));
  result.current.onDragOver(event);
  expect(isLit()).toBe(false);

  under.mockReturnValue(document.querySelector('i'));
  result.current.onDragOver(event);
  result.current.onDragLeave();
  expect(isLit()).toBe(false);

  result.current.onDragOver(event);
  under.mockReturnValue(document.querySelector('p'));
  act(() => result.current.onDrop(event));
  expect(isLit()).toBe(false);
});
