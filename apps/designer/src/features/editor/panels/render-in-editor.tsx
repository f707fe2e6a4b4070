// What panels fetch when they are drawn is here before: no test is over in the middle of it.
import '@turnwise/runtime';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render } from '@testing-library/react';
import { createFlow, type FlowDocument, type FlowOperation } from '@turnwise/flow';
import type { ReactElement } from 'react';
import { ToastProvider } from '../../../ui/Toast.tsx';
import { EditorProvider } from '../store/editor-context.tsx';
import { createEditorStore, type EditorState, type EditorStore } from '../store/editor-store.ts';

export type Rendered = {
  readonly store: EditorStore;
  /** Every operation made, in order. */
  readonly operations: FlowOperation[];
  /** What could not be made, as sentences. */
  readonly refused: string[];
};

/** For tests: draws something inside an editor of a flow, and notes what it does to it. */
export function renderInEditor(element: ReactElement, flow: Partial<FlowDocument> = {}): Rendered {
  cleanup();
  const operations: FlowOperation[] = [];
  const refused: string[] = [];
  const store = createEditorStore({
    flow: { ...createFlow('test', 'Test'), ...flow },
    revision: 0,
    onRefused: ({ message }) => refused.push(message),
  });
  const { apply } = store.getState();
  store.setState({
    apply: (...[made, options]: Parameters<EditorState['apply']>) => {
      operations.push(...('type' in made ? [made] : made));
      return apply(made, options);
    },
  });
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, enabled: false } } });
  render(
    <QueryClientProvider client={queries}>
      <ToastProvider>
        <EditorProvider store={store}>{element}</EditorProvider>
      </ToastProvider>
    </QueryClientProvider>,
  );
  return { store, operations, refused };
}
