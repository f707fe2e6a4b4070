import type { JsonValue } from '@turnwise/flow';
import { X } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../../ui/IconButton.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { AddButton } from '../panels/AddButton.tsx';
import { messages as slotMessages } from '../slots/messages.ts';
import styles from './actions.module.css';
import { type DataType, dataTypeOf, emptyData, renameField } from './data-type.ts';
import { messages } from './messages.ts';

export interface DataEditorProps {
  value: JsonValue;
  /** `typing` names the field being written. */
  onChange: (value: JsonValue, typing?: string) => void;
  /** Where this part stands, for the names of its fields. */
  at?: string;
}

const types = (Object.keys(messages.dataTypes) as DataType[]).map((value) => ({
  value,
  label: messages.dataTypes[value],
}));

/** Data as named fields, groups and lists: what an action brings back, without a bracket in sight. */
export function DataEditor({ value, onChange, at = '' }: DataEditorProps) {
  const isList = Array.isArray(value);
  const entries: [string, JsonValue][] = isList
    ? value.map((part, index) => [String(index), part])
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
      : [];
  const replace = (key: string, part: JsonValue, typing?: string) => {
    if (isList) onChange(value.with(Number(key), part), typing);
    else onChange(Object.fromEntries(entries.map(([k, old]) => [k, k === key ? part : old])), typing);
  };
  const remove = (key: string) => {
    if (isList) onChange(value.toSpliced(Number(key), 1));
    else onChange(Object.fromEntries(entries.filter(([k]) => k !== key)));
  };
  const add = () => {
    if (isList) {
      const last = value.at(-1);
      onChange([...value, last === undefined ? '' : emptyData(dataTypeOf(last))]);
      return;
    }
    let name = 'field';
    for (let n = 2; entries.some(([k]) => k === name); n++) name = `field_${n}`;
    onChange(Object.fromEntries([...entries, [name, '']]));
  };

  return (
    <div className={styles.data}>
      {entries.map(([key, part], index) => {
        const type = dataTypeOf(part);
        const called = isList ? messages.dataEntry(index + 1) : key;
        const isNested = type === 'group' || type === 'list';
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a field keeps its place while its name is typed.
          <div key={index} className={styles.field}>
            <div className={styles.fieldHead}>
              {isList ? (
                <span className={styles.entry}>{called}</span>
              ) : (
                <FieldName
                  name={key}
                  others={entries.map(([k]) => k)}
                  onChange={(next) =>
                    onChange(Object.fromEntries(renameField(entries, key, next)), `${at}${index}.name`)
                  }
                />
              )}
              <Select
                aria-label={messages.dataType(called)}
                size="small"
                width="inline"
                value={type}
                options={types}
                onValueChange={(next) => replace(key, emptyData(next))}
              />
              {!isNested && (
                <ScalarInput
                  label={messages.dataValue(called)}
                  value={part}
                  onChange={(next) => replace(key, next, `${at}${index}`)}
                />
              )}
              <IconButton
                size="small"
                label={messages.dataRemove(called)}
                icon={<X />}
                onClick={() => remove(key)}
              />
            </div>
            {isNested && (
              <DataEditor
                value={part}
                at={`${at}${index}.`}
                onChange={(next, typing) => replace(key, next, typing)}
              />
            )}
          </div>
        );
      })}
      <AddButton variant="ghost" onAdd={add}>
        {isList ? messages.dataAddItem : messages.dataAdd}
      </AddButton>
    </div>
  );
}

function ScalarInput({
  label,
  value,
  onChange,
}: {
  label: string;
  value: JsonValue;
  onChange: (value: JsonValue) => void;
}) {
  if (value === null) return <span className={styles.value} />;
  if (typeof value === 'number') {
    return (
      <NumberField
        aria-label={label}
        size="small"
        className={styles.value}
        value={value}
        onValueChange={(next) => onChange(next ?? 0)}
      />
    );
  }
  if (typeof value === 'boolean') {
    return (
      <Select
        aria-label={label}
        size="small"
        className={styles.value}
        value={value ? 'yes' : 'no'}
        onValueChange={(next) => onChange(next === 'yes')}
        options={[
          { value: 'yes', label: slotMessages.yes },
          { value: 'no', label: slotMessages.no },
        ]}
      />
    );
  }
  return (
    <TextField
      aria-label={label}
      size="small"
      className={styles.value}
      value={String(value)}
      onValueChange={onChange}
    />
  );
}

interface FieldNameProps {
  name: string;
  others: readonly string[];
  onChange: (name: string) => void;
}

/** A field's name; one that is taken or empty is not kept, so that no field is lost while typing. */
function FieldName({ name, others, onChange }: FieldNameProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const isTaken = draft !== null && draft !== name && others.includes(draft);
  return (
    <TextField
      aria-label={messages.dataKey}
      size="small"
      className={styles.key}
      value={draft ?? name}
      placeholder={messages.dataKeyPlaceholder}
      aria-invalid={isTaken || undefined}
      title={isTaken ? messages.dataKeyTaken : undefined}
      onValueChange={(text) => {
        const next = text.trim().replace(/[^A-Za-z0-9_]+/g, '_');
        setDraft(next);
        if (next !== '' && next !== name && !others.includes(next)) onChange(next);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
