import type { ListenerKind } from '@turnwise/flow';
import { useRef } from 'react';
import { useKeepFocus } from '../../../ui/use-keep-focus.ts';
import panelStyles from '../panels/panel.module.css';
import { useEndGesture } from '../panels/use-end-gesture.ts';
import { useFreshRequest } from '../panels/use-fresh-request.ts';
import { useShowField } from '../panels/use-show-field.ts';
import { useEditor } from '../store/editor-context.tsx';
import { Intents } from './Intents.tsx';
import { ListenerCard } from './ListenerCard.tsx';
import { listenerOf } from './listener-edits.ts';
import styles from './listeners.module.css';
import { listenerWords, messages } from './messages.ts';

const builtIn = Object.keys(listenerWords).filter(
  (kind): kind is ListenerKind => kind in listenerWords && kind !== 'intent',
);

/** What is understood in every state, whatever was asked: switched off, answered otherwise, taught more phrases. */
export function ListenersPanel() {
  const flow = useEditor((state) => state.flow);
  const root = useRef<HTMLDivElement>(null);
  const request = useFreshRequest(
    'listeners',
    useEditor(({ placeRequest }) => (placeRequest?.in === 'listener' ? placeRequest : null)),
  );
  useEndGesture(root);
  useKeepFocus(root);
  useShowField(root, request && { nonce: request.nonce, field: `listener-${request.listener}` });
  return (
    <div ref={root} className={panelStyles.body}>
      <p className={panelStyles.hint}>{messages.hint}</p>
      <ul className={styles.list} aria-label={messages.list}>
        {builtIn.map((kind) => (
          <li key={kind}>
            <ListenerCard listener={listenerOf(flow, kind)} />
          </li>
        ))}
      </ul>
      <Intents />
    </div>
  );
}
