import type { EditorPageProps } from './editor-page-props.ts';

/** Stands in until the editor is here. */
export function EditorPage({ flowId, tab }: EditorPageProps) {
  return (
    <main>
      <h1>{flowId}</h1>
      <p>{tab}</p>
    </main>
  );
}
