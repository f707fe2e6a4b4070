import { type ActionDocument, labelToName } from '@turnwise/flow';
import { useRef } from 'react';
import { Field } from '../../../ui/Field.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useKeepFocus } from '../../../ui/use-keep-focus.ts';
import styles from '../panels/panel.module.css';
import { actionLabel, nameInWords } from '../panels/state-label.ts';
import { useEndGesture } from '../panels/use-end-gesture.ts';
import { WhereUsed } from '../slots/WhereUsed.tsx';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { ChipsInput } from '../texts/ChipsInput.tsx';
import { editInputs } from './action-edits.ts';
import { BuiltinPicker } from './BuiltinPicker.tsx';
import { HttpRequest } from './HttpRequest.tsx';
import { messages } from './messages.ts';
import { Outcomes } from './Outcomes.tsx';
import { Samples } from './Samples.tsx';

type ActionChanges = { [Field in keyof ActionDocument]?: ActionDocument[Field] | null };
export type EditAction = (changes: ActionChanges, typing?: string) => void;

const kinds = (['mock', 'builtin', 'http'] as const).map((value) => ({
  value,
  label: messages.kinds[value],
}));

/** Everything about one action: what it needs, how it can end, and where its answer comes from. */
export function ActionEditor({
  name,
  action,
  onLeave,
}: {
  name: string;
  action: ActionDocument;
  /** Told before something else is shown in its place. */
  onLeave: () => void;
}) {
  const store = useEditorStore();
  const root = useRef<HTMLDivElement>(null);
  useEndGesture(root);
  useKeepFocus(root);
  const label = useEditor(({ flow }) => actionLabel(flow, name));
  const edit: EditAction = (changes, typing) =>
    void store.getState().apply([{ type: 'editAction', name, changes: { ...changes } }], {
      label: messages.editAction(label),
      gesture: typing === undefined ? undefined : `action/${name}/${typing}`,
    });
  return (
    <div ref={root} className={styles.loose}>
      <Field label={messages.label}>
        <TextField
          value={action.label ?? ''}
          placeholder={nameInWords(name)}
          onValueChange={(text) => edit({ label: text === '' ? null : text }, 'label')}
        />
      </Field>
      <Field label={messages.description}>
        <TextArea
          minRows={1}
          value={action.description ?? ''}
          onValueChange={(text) => edit({ description: text === '' ? null : text }, 'description')}
        />
      </Field>
      <Field label={messages.inputs} hint={messages.inputsHint}>
        <ChipsInput
          commas
          values={action.inputs ?? []}
          labelOf={nameInWords}
          placeholder={messages.inputsPlaceholder}
          read={(text) => {
            const input = labelToName(text, '');
            return input === '' ? { error: messages.badInput(text) } : { value: input };
          }}
          onChange={(inputs) => {
            const { flow, apply } = store.getState();
            apply(editInputs(flow, name, inputs), { label: messages.editAction(label) });
          }}
        />
      </Field>
      <Field label={messages.kind} hint={messages.kindHints[action.kind]}>
        <Segmented
          fill
          value={action.kind}
          onValueChange={(kind) =>
            edit(
              kind === 'http' && action.request === undefined
                ? { kind, request: { method: 'GET', url: '' } }
                : { kind },
            )
          }
          options={kinds}
        />
      </Field>
      {action.kind === 'builtin' && <BuiltinPicker name={name} action={action} />}
      {action.kind === 'http' && <HttpRequest action={action} edit={edit} />}
      <Outcomes name={name} action={action} />
      <Samples action={action} edit={edit} />
      <WhereUsed used={{ is: 'action', name }} onLeave={onLeave} />
    </div>
  );
}
