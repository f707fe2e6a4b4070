import type { StateDocument } from '@turnwise/flow';
import { MessageField } from '../texts/MessageField.tsx';
import { TextList } from '../texts/TextList.tsx';
import { Attempts } from './Attempts.tsx';
import { stateMessages as messages } from './messages.ts';
import { Section } from './Section.tsx';
import { useEditState } from './use-edit-state.ts';

/** What happens when an answer does not fit: the way out after too many tries, and how it is asked again. */
export function Unclear({ name, state }: { name: string; state: StateDocument }) {
  const edit = useEditState(name);
  if (state.kind !== 'ask' && state.kind !== 'form' && state.kind !== 'confirm') return null;
  const reprompts = state.kind === 'ask' ? (state.reprompts ?? []) : [];
  return (
    <>
      <Section title={messages.attempts}>
        <Attempts name={name} retry={state.retry} onChange={(retry, typing) => edit({ retry }, typing)} />
      </Section>
      {state.kind === 'ask' && (
        <Section title={messages.reprompts}>
          <TextList
            label={messages.reprompts}
            texts={reprompts}
            field="reprompts"
            nameOf={messages.repromptNth}
            addLabel={messages.addReprompt}
            placeholder={messages.repromptPlaceholder}
            hint={reprompts.length === 0 ? messages.repromptsHint : undefined}
            onChange={(texts, typing) => edit({ reprompts: texts.length === 0 ? null : texts }, typing)}
          />
        </Section>
      )}
      {state.kind !== 'form' && (
        <MessageField
          label={messages.unclear}
          value={state.unclear ?? ''}
          field="unclear"
          minRows={1}
          placeholder={messages.unclearPlaceholder}
          onChange={(text) => edit({ unclear: text === '' ? null : text }, 'unclear')}
        />
      )}
    </>
  );
}
