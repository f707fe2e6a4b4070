import { useEffect, useState } from 'react';
import { Field } from '../../../ui/Field.tsx';
import { later } from '../../../ui/later.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { messages } from './messages.ts';
import styles from './rules.module.css';

export interface PatternInputProps {
  pattern: string;
  flags?: string;
  onChange: (pattern: string) => void;
  label?: string;
}

// The engine is 45 KB that most flows never need.
const loadUnderstanding = later(() => import('@turnwise/understanding'));

type Verdict = { readonly tone: 'ok' | 'bad' | 'neutral'; readonly text: string };

/** A regular expression, checked as it is typed by the engine that will run it, with a message to try it on. */
export function PatternInput({ pattern, flags = '', onChange, label = messages.pattern }: PatternInputProps) {
  const [sample, setSample] = useState('');
  const { error, verdict } = useVerdict(pattern, flags, sample);
  return (
    <div className={styles.pattern}>
      <Field label={label} hideLabel error={error}>
        <TextField
          size="small"
          className={styles.mono}
          value={pattern}
          onValueChange={onChange}
          placeholder="ORD-\d{5}"
          spellCheck={false}
        />
      </Field>
      <Field label={messages.tryPattern} hideLabel>
        <TextField
          size="small"
          value={sample}
          onValueChange={setSample}
          placeholder={messages.tryPatternPlaceholder}
        />
      </Field>
      <p role="status" className={styles.verdict} data-tone={verdict?.tone}>
        {verdict?.text}
      </p>
    </div>
  );
}

function useVerdict(pattern: string, flags: string, sample: string) {
  const [found, setFound] = useState<{ error: string | null; verdict: Verdict | null }>({
    error: null,
    verdict: null,
  });
  useEffect(() => {
    let isCurrent = true;
    if (pattern === '') {
      setFound({ error: null, verdict: null });
      return undefined;
    }
    void loadUnderstanding().then(({ compilePattern }) => {
      if (!isCurrent) return;
      const compiled = compilePattern(pattern, flags);
      if (!compiled.ok) setFound({ error: messages.patternRefused(compiled.error), verdict: null });
      else if (sample === '') setFound({ error: null, verdict: null });
      else {
        const hit = compiled.value.find(sample);
        setFound({
          error: null,
          verdict: hit
            ? { tone: 'ok', text: messages.patternFits(hit.text) }
            : { tone: 'neutral', text: messages.patternMisses },
        });
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [pattern, flags, sample]);
  return found;
}
