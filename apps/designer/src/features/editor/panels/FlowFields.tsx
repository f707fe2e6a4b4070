import { useState } from 'react';
import { Combobox } from '../../../ui/Combobox.tsx';
import { Field } from '../../../ui/Field.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { languageOptions } from './language-options.ts';
import { flowMessages as messages } from './messages.ts';
import { StatePicker } from './StatePicker.tsx';

/** What the flow is called, what it is for, its language and where it starts. */
export function FlowFields() {
  const store = useEditorStore();
  const { name, description, language = 'en', start } = useEditor((state) => state.flow);
  const [draftName, setDraftName] = useState<string | null>(null);
  const [badLanguage, setBadLanguage] = useState<string | null>(null);
  const edit = (
    changes: { name?: string; description?: string | null; language?: string },
    typing?: string,
  ) =>
    store.getState().apply([{ type: 'editFlow', changes }], {
      label: messages.edit,
      gesture: typing && `flow/${typing}`,
    });
  const chooseLanguage = (code: string) => {
    const isCode = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code);
    setBadLanguage(isCode ? null : code);
    if (isCode) edit({ language: code });
  };

  return (
    <>
      <Field label={messages.name} error={draftName?.trim() === '' ? messages.nameMissing : undefined}>
        <TextField
          value={draftName ?? name}
          maxLength={120}
          onValueChange={(text) => {
            // An empty name is not kept; the field says so until it has one again.
            setDraftName(text);
            if (text.trim() !== '') edit({ name: text }, 'name');
          }}
          onBlur={() => {
            setDraftName(null);
            store.getState().endGesture();
          }}
        />
      </Field>
      <Field label={messages.description} hint={messages.descriptionHint}>
        <TextArea
          value={description ?? ''}
          maxLength={4_000}
          onValueChange={(text) => edit({ description: text === '' ? null : text }, 'description')}
          onBlur={() => store.getState().endGesture()}
        />
      </Field>
      <Field
        label={messages.language}
        hint={messages.languageHint}
        error={badLanguage === null ? undefined : messages.languageBad(badLanguage)}
      >
        <Combobox
          aria-label={messages.language}
          value={language}
          options={languageOptions(language)}
          onValueChange={chooseLanguage}
          onCreate={chooseLanguage}
          createLabel={messages.languageUse}
        />
      </Field>
      <Field label={messages.start}>
        <StatePicker
          value={start}
          label={messages.start}
          emptyText={messages.startNone}
          editLabel={messages.setStart}
          operationsFor={(state) => [{ type: 'setStart', state }]}
        />
      </Field>
    </>
  );
}
