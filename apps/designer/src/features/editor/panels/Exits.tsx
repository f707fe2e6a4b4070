import { type Exit, exitsOf, outcomeLabel, type StateDocument } from '@turnwise/flow';
import { useEditor } from '../store/editor-context.tsx';
import { stateMessages as messages, messages as shared } from './messages.ts';
import styles from './panel.module.css';
import { Section } from './Section.tsx';
import { StatePicker } from './StatePicker.tsx';
import { nameInWords, stateLabel } from './state-label.ts';

// These stand where they are decided: branches and options in their lists, the retry exit in its sentence.
const shownElsewhere = /^(branch:|option:|retry$|back$)/;

/** A state's ways out as sentences, each with the state it leads to. */
export function Exits({ name, state }: { name: string; state: StateDocument }) {
  const actions = useEditor(({ flow }) => flow.actions);
  const exits = exitsOf(state).filter(({ port }) => !shownElsewhere.test(port));
  if (exits.length === 0) return null;
  const called = (outcome: string) =>
    outcomeLabel({ actions }, (state.kind === 'action' && state.action) || '', outcome);
  return (
    <Section title={messages.exits}>
      {exits.map((exit) => {
        const sentence = exitSentence(exit, state, called);
        const hint = exit.to === '' ? exitHint(exit, state) : undefined;
        return (
          <div key={exit.port} className={styles.stack}>
            <div className={styles.sentence}>
              <span>{sentence}</span>
              <StatePicker
                value={exit.to}
                label={sentence}
                near={name}
                field={exit.path.join('.')}
                editLabel={shared.connectState(stateLabel(name, state))}
                operationsFor={(to) => [{ type: 'connect', from: name, port: exit.port, to }]}
              />
            </div>
            {hint && <p className={styles.hint}>{hint}</p>}
          </div>
        );
      })}
    </Section>
  );
}

function exitSentence({ port }: Exit, state: StateDocument, called: (outcome: string) => string): string {
  const [kind, name = ''] = port.split(/:(.*)/s);
  switch (kind) {
    case 'otherwise':
      return messages.otherwise;
    case 'yes':
      return messages.yes;
    case 'no':
      return messages.no;
    case 'failed':
      return messages.failed;
    case 'outcome':
      return messages.outcome(called(name));
    case 'returned':
      if (name === 'completed') return messages.returnedCompleted;
      return name === 'cancelled' ? messages.returnedCancelled : messages.returned(nameInWords(name));
    default:
      if (state.kind === 'form') return messages.whenKnown;
      return state.kind === 'reply' && (state.branches?.length ?? 0) > 0 ? messages.otherwise : messages.then;
  }
}

function exitHint({ port, optional }: Exit, state: StateDocument): string | undefined {
  if (!optional) return undefined;
  if (port === 'returned:cancelled') return messages.returnedCancelledHint;
  return state.kind === 'ask' ? messages.otherwiseHint : undefined;
}
