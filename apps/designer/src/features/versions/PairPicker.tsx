import type { VersionSummary } from '../../api/versions.ts';
import { instantInWords } from '../../time/instant-in-words.ts';
import { Select } from '../../ui/Select.tsx';
import styles from './Comparison.module.css';
import type { ComparedPair, Side } from './compared-pair.ts';
import { versionMessages as words } from './messages.ts';

interface PairPickerProps {
  pair: ComparedPair;
  versions: readonly VersionSummary[];
  onChange: (pair: ComparedPair) => void;
}

/** "Compare version 2 with your draft": which two, as a sentence made of pickers. */
export function PairPicker({ pair, versions, onChange }: PairPickerProps) {
  const options = [
    { value: 'draft', label: words.draft, hint: words.draftHint },
    ...versions.map(({ number, note, publishedAt }) => ({
      value: String(number),
      label: words.number(number),
      hint: note || instantInWords(publishedAt),
    })),
  ];
  const sideOf = (value: string): Side => (value === 'draft' ? value : Number(value));
  return (
    <div className={styles.pair}>
      <span aria-hidden="true">{words.from}</span>
      <Select
        aria-label={words.from}
        size="small"
        width="inline"
        value={String(pair.from)}
        options={options}
        onValueChange={(value) => onChange({ ...pair, from: sideOf(value) })}
      />
      <span aria-hidden="true">{words.to}</span>
      <Select
        aria-label={words.to}
        size="small"
        width="inline"
        value={String(pair.to)}
        options={options}
        onValueChange={(value) => onChange({ ...pair, to: sideOf(value) })}
      />
    </div>
  );
}
