import { ArrowLeft, ChevronRight, Ear, Zap } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { deferred } from '../../../ui/deferred.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { messages as actionMessages } from '../actions/messages.ts';
import { messages as listenerMessages } from '../listeners/messages.ts';
import { useEditor } from '../store/editor-context.tsx';
import { FlowFields } from './FlowFields.tsx';
import styles from './FlowPanel.module.css';
import { flowMessages as messages } from './messages.ts';
import panelStyles from './panel.module.css';
import { Section } from './Section.tsx';
import { useFreshRequest } from './use-fresh-request.ts';

const ListenersPanel = deferred(() =>
  import('../listeners/ListenersPanel.tsx').then((module) => module.ListenersPanel),
);
const ActionsPanel = deferred(() =>
  import('../actions/ActionsPanel.tsx').then((module) => module.ActionsPanel),
);
const SettingsFields = deferred(() => import('./SettingsFields.tsx').then((module) => module.SettingsFields));

type View = 'flow' | 'listeners' | 'actions';

/** The flow itself, while nothing is selected; with what it always listens for, and what it can call, one step away. */
export function FlowPanel() {
  const [view, setView] = useState<View>('flow');
  const root = useRef<HTMLDivElement>(null);
  const before = useRef<View>('flow');
  const actionCount = useEditor(({ flow }) => Object.keys(flow.actions).length);
  const request = useFreshRequest(
    'flow',
    useEditor(({ placeRequest }) => placeRequest),
  );
  useEffect(() => {
    if (request?.in === 'listener') setView('listeners');
    if (request?.in === 'action') setView('actions');
    if (request?.in === 'settings') setView('flow');
  }, [request]);

  // Going there, the focus stands on the way back; coming back, on what was left.
  useEffect(() => {
    if (before.current === view) return;
    const wanted = view === 'flow' ? `[data-view="${before.current}"]` : 'header button';
    root.current?.querySelector<HTMLElement>(wanted)?.focus();
    before.current = view;
  }, [view]);

  if (view !== 'flow') {
    const title = view === 'listeners' ? listenerMessages.title : actionMessages.title;
    return (
      <div ref={root} className={panelStyles.panel}>
        <header className={styles.head}>
          <IconButton label={messages.back} icon={<ArrowLeft />} onClick={() => setView('flow')} />
          <h2>{title}</h2>
        </header>
        {view === 'listeners' ? <ListenersPanel /> : <ActionsPanel />}
      </div>
    );
  }
  return (
    <div ref={root} className={panelStyles.panel}>
      <header className={styles.head}>
        <h2>{messages.panel}</h2>
      </header>
      <div className={panelStyles.body}>
        <FlowFields />
        <Section title={messages.more}>
          <button
            type="button"
            className={styles.link}
            data-view="listeners"
            onClick={() => setView('listeners')}
          >
            <Ear aria-hidden="true" />
            <span>
              {messages.listeners}
              <small>{messages.listenersHint}</small>
            </span>
            <ChevronRight aria-hidden="true" />
          </button>
          <button
            type="button"
            className={styles.link}
            data-view="actions"
            onClick={() => setView('actions')}
          >
            <Zap aria-hidden="true" />
            <span>
              {messages.actions}
              <small>{messages.actionsCount(actionCount)}</small>
            </span>
            <ChevronRight aria-hidden="true" />
          </button>
        </Section>
        <SettingsFields />
      </div>
    </div>
  );
}
