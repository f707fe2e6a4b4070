import type { StateKind } from '@turnwise/flow';
import { createElement, useRef } from 'react';
import { useKeepFocus } from '../../../ui/use-keep-focus.ts';
import { panels } from '../kinds/panels.ts';
import { problemsField } from '../problems/place-of-problem.ts';
import { useEditor } from '../store/editor-context.tsx';
import { Advanced } from './Advanced.tsx';
import { Exits } from './Exits.tsx';
import { Preview } from './Preview.tsx';
import styles from './panel.module.css';
import type { PanelProps } from './panel-props.ts';
import { StateHeader } from './StateHeader.tsx';
import { StateProblems } from './StateProblems.tsx';
import { Unclear } from './Unclear.tsx';
import { useEditState } from './use-edit-state.ts';
import { useEndGesture } from './use-end-gesture.ts';
import { useFreshRequest } from './use-fresh-request.ts';
import { useShowField } from './use-show-field.ts';

/** Everything about one state, and what a user would see of it. */
export function StatePanel({ name }: { name: string }) {
  const state = useEditor(({ flow }) => (Object.hasOwn(flow.states, name) ? flow.states[name] : undefined));
  const edit = useEditState(name);
  const root = useRef<HTMLDivElement>(null);
  const request = useFreshRequest(
    'state',
    useEditor(({ placeRequest }) =>
      placeRequest?.in === 'state' && placeRequest.state === name ? placeRequest : null,
    ),
  );
  useEndGesture(root);
  useKeepFocus(root);
  useShowField(root, request);
  if (!state) return null;
  return (
    <div ref={root} className={styles.panel}>
      <StateHeader name={name} state={state} />
      <div className={styles.body}>
        <KindPanel kind={state.kind} of={{ name, state, edit }} />
        <Exits name={name} state={state} />
        <Unclear name={name} state={state} />
        <Advanced name={name} state={state} />
      </div>
      <div className={styles.rest}>
        {/* Below the fields: problems come and go while one types, and must not move what is typed into. */}
        <div className={styles.problems} data-field={problemsField}>
          <StateProblems name={name} />
        </div>
        <Preview state={state} />
      </div>
    </div>
  );
}

function KindPanel<Kind extends StateKind>({ kind, of }: { kind: Kind; of: PanelProps<Kind> }) {
  return createElement<PanelProps<Kind>>(panels[kind], of);
}
