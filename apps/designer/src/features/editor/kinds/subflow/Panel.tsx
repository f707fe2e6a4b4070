import { flowIdSchema, labelToName, subflowOutcomes } from '@turnwise/flow';
import { Combobox } from '../../../../ui/Combobox.tsx';
import { Field } from '../../../../ui/Field.tsx';
import type { PanelProps } from '../../panels/panel-props.ts';
import { nameInWords } from '../../panels/state-label.ts';
import { useEditor } from '../../store/editor-context.tsx';
import { ChipsInput } from '../../texts/ChipsInput.tsx';
import { messages } from '../panel-messages.ts';
import { InMapping } from './InMapping.tsx';
import { OpenFlow } from './OpenFlow.tsx';
import { OutMapping } from './OutMapping.tsx';
import { useFlowChoices, useOtherFlow } from './use-other-flow.ts';
import { VersionPicker } from './VersionPicker.tsx';

/** Which flow runs, what it is told, what it brings back, and how it can end. */
export function SubflowPanel({ name, state, edit }: PanelProps<'subflow'>) {
  const ownId = useEditor(({ flow }) => flow.id);
  const { data: flows, isError } = useFlowChoices();
  const other = useOtherFlow(state.flow ?? '', state.version ?? 'published');
  const chosen = state.flow ?? '';
  const choices = (flows ?? [])
    .filter(({ id }) => id !== ownId)
    .map(({ id, name: label, description }) => ({ value: id, label, hint: description || undefined }));
  const options =
    chosen === '' || choices.some(({ value }) => value === chosen)
      ? choices
      : [...choices, { value: chosen, label: chosen, hint: undefined }];
  const version = state.version ?? 'published';
  const returned = state.returned ?? {};
  const ownOutcomes = Object.keys(returned).filter((outcome) => !isBuiltIn(outcome));

  return (
    <>
      <Field label={messages.subflowWhich} hint={isError ? messages.flowUnknown : other?.description}>
        <Combobox
          aria-label={messages.subflowWhich}
          value={chosen === '' ? undefined : chosen}
          options={options}
          placeholder={messages.chooseFlow}
          searchPlaceholder={messages.findFlow}
          emptyText={choices.length === 0 && !isError ? messages.noFlows : messages.noFlow}
          onValueChange={(flow) => edit({ flow })}
          onCreate={
            isError
              ? (text) => {
                  if (flowIdSchema.safeParse(text).success) edit({ flow: text });
                }
              : undefined
          }
          onClear={() => edit({ flow: '' })}
        />
      </Field>
      {chosen !== '' && <OpenFlow state={name} />}
      <VersionPicker
        flow={chosen}
        version={version}
        onChange={(next) => edit({ version: next === 'published' ? null : next })}
      />
      <InMapping
        mapping={state.in ?? {}}
        other={other}
        onChange={(next, typing) => edit({ in: next }, typing)}
      />
      <OutMapping name={name} state={state} other={other} />
      <Field label={messages.outcomes} hint={messages.outcomesHint}>
        <ChipsInput
          commas
          values={ownOutcomes}
          field="returned"
          labelOf={nameInWords}
          placeholder={messages.outcomesPlaceholder}
          read={(text) => {
            const outcome = labelToName(text, '');
            return outcome === '' ? { error: messages.badName(text) } : { value: outcome };
          }}
          onChange={(outcomes) =>
            edit({
              returned: Object.fromEntries(
                [...subflowOutcomes, ...outcomes.filter((outcome) => !isBuiltIn(outcome))].map((outcome) => [
                  outcome,
                  returned[outcome] ?? '',
                ]),
              ),
            })
          }
        />
      </Field>
    </>
  );
}

const isBuiltIn = (outcome: string): boolean => subflowOutcomes.some((builtIn) => builtIn === outcome);
