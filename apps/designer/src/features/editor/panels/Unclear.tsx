import type { RetryDocument } from '@turnwise/flow';
import { MessageField } from '../texts/MessageField.tsx';
import { TextList } from '../texts/TextList.tsx';
import { Attempts } from './Attempts.tsx';
import { stateMessages as messages } from './messages.ts';
import { Section } from './Section.tsx';

export interface UnclearProps {
  name: string;
  retry: RetryDocument | undefined;
  onRetry: (retry: RetryDocument | null, typing?: string) => void;
  /** Left out where a kind has no such text. */
  unclear?: { text: string | undefined; onChange: (text: string | null, typing: string) => void };
  reprompts?: { texts: readonly string[]; onChange: (texts: string[] | null, typing?: string) => void };
}

/** What happens when an answer does not fit: how it is asked again, and the way out after too many tries. */
export function Unclear({ name, retry, onRetry, unclear, reprompts }: UnclearProps) {
  return (
    <Section title={messages.attempts}>
      <Attempts name={name} retry={retry} onChange={onRetry} />
      {reprompts && (
        <TextList
          label={messages.reprompts}
          texts={reprompts.texts}
          field="reprompts"
          nameOf={messages.repromptNth}
          addLabel={messages.addReprompt}
          placeholder={messages.repromptPlaceholder}
          hint={reprompts.texts.length === 0 ? messages.repromptsHint : undefined}
          onChange={(texts, typing) => reprompts.onChange(texts.length === 0 ? null : texts, typing)}
        />
      )}
      {unclear && (
        <MessageField
          label={messages.unclear}
          value={unclear.text ?? ''}
          field="unclear"
          placeholder={messages.unclearPlaceholder}
          onChange={(text) => unclear.onChange(text === '' ? null : text, 'unclear')}
        />
      )}
    </Section>
  );
}
