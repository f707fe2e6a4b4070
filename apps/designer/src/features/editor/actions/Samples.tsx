import type { ActionDocument, JsonValue } from '@turnwise/flow';
import { Trash2 } from 'lucide-react';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Select } from '../../../ui/Select.tsx';
import { AddButton } from '../panels/AddButton.tsx';
import styles from '../panels/panel.module.css';
import { ReorderList } from '../panels/ReorderList.tsx';
import { Section } from '../panels/Section.tsx';
import { nameInWords } from '../panels/state-label.ts';
import { useEditor } from '../store/editor-context.tsx';
import type { EditAction } from './ActionEditor.tsx';
import ownStyles from './actions.module.css';
import { DataEditor } from './DataEditor.tsx';
import { messages } from './messages.ts';
import { SampleWhen } from './SampleWhen.tsx';

type SampleDocument = NonNullable<ActionDocument['samples']>[number];

/** What an action answers while trying things out: which outcome, with which data, for which values. */
export function Samples({ action, edit }: { action: ActionDocument; edit: EditAction }) {
  const slots = useEditor(({ flow }) => flow.slots);
  const samples = action.samples ?? [];
  const outcomes = (action.outcomes ?? []).map(({ name, label }) => ({
    value: name,
    label: label || nameInWords(name),
  }));
  const change = (index: number, sample: SampleDocument, typing?: string) =>
    edit(
      { samples: samples.map((old, at) => (at === index ? sample : old)) },
      typing && `samples.${index}.${typing}`,
    );
  const setWhen = (index: number, sample: SampleDocument, input: string, value: JsonValue | undefined) => {
    const { [input]: _before, ...others } = sample.when ?? {};
    const when = value === undefined ? others : { ...others, [input]: value };
    change(index, { ...sample, when }, `when.${input}`);
  };

  return (
    <Section
      title={messages.samples}
      hint={action.kind === 'mock' ? messages.samplesHint : messages.samplesForTrying}
    >
      {samples.length > 0 && (
        <ReorderList
          label={messages.samples}
          items={samples}
          keyOf={(_, index) => String(index)}
          nameOf={(_, index) => messages.sample(index + 1)}
          onMove={(from, to) => {
            const sample = samples[from];
            if (sample) edit({ samples: samples.toSpliced(from, 1).toSpliced(to, 0, sample) });
          }}
        >
          {(sample, index, handle) => (
            <div className={styles.card}>
              <div className={styles.cardHead}>
                {handle}
                <h4>{messages.sample(index + 1)}</h4>
                <IconButton
                  size="small"
                  label={messages.removeSample(index + 1)}
                  icon={<Trash2 />}
                  onClick={() => edit({ samples: samples.toSpliced(index, 1) })}
                />
              </div>
              {(action.inputs ?? []).map((input) => (
                <div key={input} className={ownStyles.when}>
                  <span>{messages.sampleWhen(nameInWords(input))}</span>
                  <SampleWhen
                    label={messages.sampleWhen(nameInWords(input))}
                    slot={Object.hasOwn(slots, input) ? slots[input] : undefined}
                    value={sample.when?.[input]}
                    onChange={(value) => setWhen(index, sample, input, value)}
                  />
                </div>
              ))}
              <div className={styles.sentence}>
                <span>{messages.sampleOutcome}</span>
                <Select
                  aria-label={messages.sampleOutcome}
                  size="small"
                  width="inline"
                  value={sample.outcome}
                  options={outcomes}
                  onValueChange={(outcome) => change(index, { ...sample, outcome })}
                />
                <span>{messages.sampleData}</span>
              </div>
              <DataEditor
                value={sample.data ?? {}}
                onChange={(data, typing) => change(index, { ...sample, data }, typing && `data.${typing}`)}
              />
            </div>
          )}
        </ReorderList>
      )}
      <AddButton onAdd={() => edit({ samples: [...samples, { outcome: outcomes[0]?.value ?? 'done' }] })}>
        {messages.addSample}
      </AddButton>
    </Section>
  );
}
