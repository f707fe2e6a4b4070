import { type FrameDocument, frameColors, framesOf, minFrameSize, statesInFrame } from '@turnwise/flow';
import { Shrink, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { KindIcon } from '../../../ui/kind-icons.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useCommands } from '../commands/CommandsProvider.tsx';
import { makeEdit } from '../edits/edit.ts';
import { editFrameEdit, fitFrameEdit } from '../edits/frames.ts';
import panel from '../panels/panel.module.css';
import { Section } from '../panels/Section.tsx';
import { stateLabel } from '../panels/state-label.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import styles from './FramePanel.module.css';
import { frameMessages as words } from './messages.ts';

/** What a frame is called, how it looks, and what stands in it. */
export function FramePanel({ id }: { id: string }) {
  const frame = useEditor(({ flow }) => framesOf(flow).find((known) => known.id === id));
  return frame ? <Details key={id} frame={frame} /> : null;
}

function Details({ frame }: { frame: FrameDocument }) {
  const store = useEditorStore();
  const flow = useEditor((editor) => editor.flow);
  const { run } = useCommands();
  const states = statesInFrame(flow, frame);
  const edit = (changes: Partial<FrameDocument>, typing?: string) => {
    const made = editFrameEdit(frame, changes);
    makeEdit(store, made && (typing ? { ...made, gesture: `${frame.id}.${typing}` } : made));
  };
  return (
    <div className={panel.panel}>
      <VisuallyHidden>
        <h2>{words.panel}</h2>
      </VisuallyHidden>
      <div className={panel.body}>
        <Field label={words.title}>
          <TitleField frame={frame} onCommit={(title) => edit({ title })} />
        </Field>
        <fieldset className={styles.colors}>
          <legend className={styles.legend}>{words.color}</legend>
          {frameColors.map((color) => (
            <label key={color} className={styles.swatch} data-color={color} title={words.colors[color]}>
              <input
                type="radio"
                name="frame-color"
                checked={(frame.color ?? 'grey') === color}
                onChange={() => edit({ color })}
              />
              <VisuallyHidden>{words.colors[color]}</VisuallyHidden>
            </label>
          ))}
        </fieldset>
        <Section
          title={words.size}
          action={
            states.length > 0 && (
              <Button
                size="small"
                variant="ghost"
                icon={<Shrink />}
                onClick={() => makeEdit(store, fitFrameEdit(flow, frame))}
              >
                {words.fit}
              </Button>
            )
          }
        >
          <div className={styles.size}>
            <Field label={words.width}>
              <NumberField
                integer
                min={minFrameSize.width}
                max={50_000}
                step={10}
                steppers
                value={frame.width}
                onValueChange={(width) => width !== undefined && edit({ width }, 'width')}
              />
            </Field>
            <Field label={words.height}>
              <NumberField
                integer
                min={minFrameSize.height}
                max={50_000}
                step={10}
                steppers
                value={frame.height}
                onValueChange={(height) => height !== undefined && edit({ height }, 'height')}
              />
            </Field>
          </div>
        </Section>
        <Section title={words.states} hint={states.length === 0 ? words.none : words.statesHint}>
          <ul className={styles.states}>
            {states.map((name) => {
              const state = flow.states[name];
              return (
                state && (
                  <li key={name}>
                    <button
                      type="button"
                      className={styles.state}
                      onClick={() => store.getState().showPlace({ in: 'state', state: name })}
                    >
                      <KindIcon kind={state.kind} size={18} bare />
                      <span>{stateLabel(name, state)}</span>
                    </button>
                  </li>
                )
              );
            })}
          </ul>
        </Section>
        <div>
          <Button variant="ghost" icon={<Trash2 />} onClick={() => run('delete')}>
            {words.delete}
          </Button>
        </div>
      </div>
    </div>
  );
}

function TitleField({ frame, onCommit }: { frame: FrameDocument; onCommit: (title: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null);
  const keep = () => {
    if (draft !== null) onCommit(draft.trim());
    setDraft(null);
  };
  return (
    <TextField
      value={draft ?? frame.title ?? ''}
      maxLength={120}
      placeholder={words.titlePlaceholder}
      onValueChange={setDraft}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
          // With nothing focused, the canvas would take it for its own.
          event.preventDefault();
          keep();
        }
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
