import { useState } from 'react';
import { errorSentence } from '../../api/api-error.ts';
import { flowsMessages as m } from './messages.ts';

const mostLetters = 120;

export type NameForm = {
  readonly name: string;
  /** What is wrong with the name, or went wrong with it, in a sentence. */
  readonly problem: string | undefined;
  readonly busy: boolean;
  change(name: string): void;
  submit(): void;
};

/** A flow's name being asked for. `onSubmit` rejects with what went wrong; the name then stays to be put right. */
export function useNameForm(initialName: string, onSubmit: (name: string) => Promise<void>): NameForm {
  const [name, setName] = useState(initialName);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const submit = async () => {
    if (busy) return;
    const wrong = nameProblem(name);
    setProblem(wrong);
    if (wrong !== undefined) return;
    setBusy(true);
    try {
      await onSubmit(name.trim());
    } catch (error) {
      setProblem(errorSentence(error));
      setBusy(false);
    }
  };

  return {
    name,
    problem,
    busy,
    change(next) {
      setName(next);
      setProblem(undefined);
    },
    submit: () => void submit(),
  };
}

function nameProblem(name: string): string | undefined {
  const letters = name.trim().length;
  if (letters === 0) return m.nameMissing;
  return letters > mostLetters ? m.nameTooLong : undefined;
}
