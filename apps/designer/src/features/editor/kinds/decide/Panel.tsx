import { Field } from '../../../../ui/Field.tsx';
import { Switch } from '../../../../ui/Switch.tsx';
import type { PanelProps } from '../../panels/panel-props.ts';
import { BranchList } from '../../rules/BranchList.tsx';
import { messages } from '../panel-messages.ts';

/** Branches by rules, and whether only hard rules may decide. */
export function DecidePanel({ name, state, edit }: PanelProps<'decide'>) {
  return (
    <>
      <BranchList
        name={name}
        branches={state.branches ?? []}
        scope={{ critical: state.critical ?? false }}
        starts="slot"
        emptyText={messages.decideEmpty}
        onChange={(branches, typing) => edit({ branches }, typing)}
      />
      <Field label={messages.critical} hint={messages.criticalHint} layout="row">
        <Switch
          checked={state.critical ?? false}
          onCheckedChange={(critical) => edit({ critical: critical || null })}
        />
      </Field>
    </>
  );
}
