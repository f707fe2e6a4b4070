import { Field } from '../../../../ui/Field.tsx';
import { Switch } from '../../../../ui/Switch.tsx';
import type { PanelProps } from '../../panels/panel-props.ts';
import { useStateIntents } from '../../panels/use-state-intents.ts';
import { BranchList } from '../../rules/BranchList.tsx';
import { MessageField } from '../../texts/MessageField.tsx';
import { messages } from '../panel-messages.ts';

/** What the AI writes, what is said without it, and whether an answer is waited for. */
export function ReplyPanel({ name, state, edit }: PanelProps<'reply'>) {
  const scope = useStateIntents(state.intents, edit);
  const branches = state.branches ?? [];
  return (
    <>
      <MessageField
        label={messages.instructions}
        value={state.instructions ?? ''}
        field="instructions"
        minRows={3}
        placeholder={messages.instructionsPlaceholder}
        onChange={(instructions) => edit({ instructions }, 'instructions')}
      />
      <MessageField
        label={messages.fallback}
        value={state.fallback ?? ''}
        field="fallback"
        hint={messages.fallbackHint}
        placeholder={messages.fallbackPlaceholder}
        onChange={(fallback) => edit({ fallback }, 'fallback')}
      />
      <Field label={messages.wait} hint={messages.waitHint} layout="row">
        <Switch checked={state.wait ?? false} onCheckedChange={(wait) => edit({ wait: wait || null })} />
      </Field>
      {(state.wait || branches.length > 0) && (
        <BranchList
          name={name}
          branches={branches}
          scope={scope}
          starts="keyword"
          onChange={(next, typing) => edit({ branches: next }, typing)}
        />
      )}
    </>
  );
}
