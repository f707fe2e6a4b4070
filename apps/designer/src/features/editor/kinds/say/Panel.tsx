import type { PanelProps } from '../../panels/panel-props.ts';
import { Section } from '../../panels/Section.tsx';
import { MessageField } from '../../texts/MessageField.tsx';
import { messages as textMessages } from '../../texts/messages.ts';
import { TextList } from '../../texts/TextList.tsx';
import { messages } from '../panel-messages.ts';

/** A message, or several wordings of it that take turns. */
export function SayPanel({ state, edit }: PanelProps<'say'>) {
  const texts = state.messages ?? [];
  return (
    <Section title={messages.sayTitle} hint={texts.length > 1 ? messages.sayVariants : undefined}>
      {texts.length === 0 ? (
        <MessageField
          label={messages.sayMessage}
          value=""
          field="messages.0"
          placeholder={messages.sayPlaceholder}
          onChange={(text) => edit({ messages: [text] }, 'messages.0')}
        />
      ) : (
        <TextList
          label={messages.sayTitle}
          texts={texts}
          field="messages"
          atLeast={1}
          nameOf={(n) => (texts.length === 1 ? messages.sayMessage : textMessages.wording(n))}
          addLabel={textMessages.another}
          placeholder={messages.sayPlaceholder}
          onChange={(next, typing) => edit({ messages: next }, typing)}
        />
      )}
    </Section>
  );
}
