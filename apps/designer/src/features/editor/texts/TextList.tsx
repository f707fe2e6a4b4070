import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../../ui/IconButton.tsx';
import { AddButton } from '../panels/AddButton.tsx';
import panelStyles from '../panels/panel.module.css';
import { ReorderList } from '../panels/ReorderList.tsx';
import { MessageField } from './MessageField.tsx';
import { messages } from './messages.ts';
import styles from './TextList.module.css';

export interface TextListProps {
  label: string;
  texts: readonly string[];
  /** What the n-th text is called, from 1. */
  nameOf: (n: number) => string;
  addLabel: string;
  /** `typing` names the text being typed in, for one undo step per field. */
  onChange: (texts: string[], typing?: string) => void;
  /** Where the list stands in the document. */
  field: string;
  placeholder?: string;
  /** How many must stay. */
  atLeast?: number;
  hint?: ReactNode;
}

/** Texts in an order: wordings of a message, what is said at the second and third attempt. */
export function TextList({
  label,
  texts,
  nameOf,
  addLabel,
  onChange,
  field,
  placeholder,
  atLeast = 0,
  hint,
}: TextListProps) {
  const change = (index: number, text: string) =>
    onChange(
      texts.map((old, at) => (at === index ? text : old)),
      `${field}.${index}`,
    );
  const move = (from: number, to: number) => {
    const moved = texts.filter((_, at) => at !== from);
    moved.splice(to, 0, texts[from] ?? '');
    onChange(moved);
  };
  return (
    <div className={panelStyles.stack}>
      {texts.length > 0 && (
        <ReorderList
          label={label}
          items={texts}
          keyOf={(_, index) => String(index)}
          nameOf={(_, index) => nameOf(index + 1)}
          onMove={move}
        >
          {(text, index, handle) => (
            <div className={styles.entry}>
              {texts.length > 1 && handle}
              <MessageField
                label={nameOf(index + 1)}
                value={text}
                field={`${field}.${index}`}
                placeholder={placeholder}
                onChange={(next) => change(index, next)}
                action={
                  texts.length > atLeast && (
                    <IconButton
                      size="small"
                      label={messages.removeText(nameOf(index + 1))}
                      icon={<Trash2 />}
                      onClick={() => onChange(texts.filter((_, at) => at !== index))}
                    />
                  )
                }
              />
            </div>
          )}
        </ReorderList>
      )}
      {hint && <p className={panelStyles.hint}>{hint}</p>}
      <AddButton variant="ghost" onAdd={() => onChange([...texts, ''])}>
        {addLabel}
      </AddButton>
    </div>
  );
}
