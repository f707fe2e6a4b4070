import { ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Field } from '../../../ui/Field.tsx';
import { later } from '../../../ui/later.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { formsOf, patternOf, readForms } from './example-pattern.ts';
import { patternInWords } from './pattern-in-words.ts';
import { patternMessages as words } from './pattern-messages.ts';
import styles from './rules.module.css';

export interface PatternInputProps {
  pattern: string;
  flags?: string;
  onChange: (pattern: string) => void;
  /** It is for all of a value; else for words in a message. */
  isWhole?: boolean;
}

// The engine is 45 KB that most flows never need.
const loadUnderstanding = later(() => import('@turnwise/understanding'));

type Verdict = { readonly tone: 'ok' | 'bad' | 'neutral'; readonly text: string };

/**
 * What something has to look like, told by examples, and said back in words. Who knows regular expressions writes one:
 * it is checked as it is typed, by the engine that will run it. Below is a line to try it on.
 */
export function PatternInput({ pattern, flags = '', onChange, isWhole = false }: PatternInputProps) {
  const [examples, setExamples] = useState('');
  const [sample, setSample] = useState('');
  const { error, verdict } = useVerdict(pattern, flags, sample);
  const forms = readForms(pattern);
  const [isByHand] = useState(pattern !== '' && forms === null);
  return (
    <div className={styles.pattern}>
      <Field label={words.examples} hint={forms ? patternInWords(forms) : words.examplesHint}>
        <TextField
          size="small"
          value={examples}
          onValueChange={(next) => {
            setExamples(next);
            const made = formsOf(next);
            if (made) onChange(patternOf(made, isWhole));
          }}
          placeholder={words.examplesPlaceholder}
          spellCheck={false}
        />
      </Field>
      <details className={styles.more} open={isByHand || error !== null || undefined}>
        <summary>
          <ChevronRight aria-hidden="true" />
          {words.itself}
        </summary>
        <Field label={words.pattern} hideLabel error={error} hint={words.hint}>
          <TextField
            size="small"
            className={styles.mono}
            value={pattern}
            onValueChange={(next) => {
              // It is what counts from here on.
              setExamples('');
              onChange(next);
            }}
            placeholder="ORD-\d{5}"
            spellCheck={false}
          />
        </Field>
      </details>
      {pattern !== '' && (
        <Field label={words.tryIt} hideLabel>
          <TextField size="small" value={sample} onValueChange={setSample} placeholder={words.tryIt} />
        </Field>
      )}
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
      if (!compiled.ok) setFound({ error: words.refused(compiled.error), verdict: null });
      else if (sample === '') setFound({ error: null, verdict: null });
      else {
        const hit = compiled.value.find(sample);
        setFound({
          error: null,
          verdict: hit ? { tone: 'ok', text: words.hit(hit.text) } : { tone: 'neutral', text: words.miss },
        });
      }
    });
    return () => {
      isCurrent = false;
    };
  }, [pattern, flags, sample]);
  return found;
}
