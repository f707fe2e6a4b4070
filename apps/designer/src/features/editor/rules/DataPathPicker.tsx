import { useState } from 'react';
import { Combobox } from '../../../ui/Combobox.tsx';
import { dataPathsOf } from '../panels/data-paths.ts';
import { nameInWords } from '../panels/state-label.ts';
import { useEditor } from '../store/editor-context.tsx';
import { messages } from './messages.ts';
import { readDataPath } from './read-data-path.ts';
import styles from './rules.module.css';

export interface DataPathPickerProps {
  path: string;
  /** The places offered; by default what the flow keeps. */
  paths?: readonly { readonly value: string; readonly label: string }[];
  onChange: (path: string) => void;
  label?: string;
}

/** A place in what actions gave: one that is known, or one typed by hand. */
export function DataPathPicker({ path, paths, onChange, label = messages.dataPath }: DataPathPickerProps) {
  const flow = useEditor((state) => state.flow);
  const [refused, setRefused] = useState(false);
  const known =
    paths ?? dataPathsOf(flow).map((value) => ({ value, label: nameInWords(value).replaceAll('.', ', ') }));
  const options =
    path === '' || known.some(({ value }) => value === path)
      ? known
      : [...known, { value: path, label: path }];
  return (
    <>
      <Combobox
        aria-label={label}
        size="small"
        width="inline"
        value={path === '' ? undefined : path}
        options={options}
        placeholder={messages.choosePath}
        searchPlaceholder={messages.findPath}
        emptyText={messages.noPath}
        onValueChange={(chosen) => {
          setRefused(false);
          onChange(chosen);
        }}
        onCreate={(text) => {
          const read = readDataPath(text);
          setRefused(read === null);
          if (read !== null) onChange(read);
        }}
        createLabel={messages.newPath}
      />
      {refused && (
        <p role="alert" className={styles.warning}>
          {messages.badPath}
        </p>
      )}
    </>
  );
}
