import { useState } from 'react';
import { TextField } from '../../../ui/TextField.tsx';
import { messages } from './messages.ts';

export interface HeaderNameProps {
  name: string;
  others: readonly string[];
  onChange: (name: string) => void;
}

/** A header's name; one that is taken or empty is not kept, so that no header is lost while typing. */
export function HeaderName({ name, others, onChange }: HeaderNameProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const isTaken = draft !== null && draft !== name && others.includes(draft);
  return (
    <TextField
      aria-label={messages.headerName}
      value={draft ?? name}
      aria-invalid={isTaken || undefined}
      title={isTaken ? messages.headerTaken : undefined}
      spellCheck={false}
      onValueChange={(text) => {
        const next = text.replace(/[^A-Za-z0-9-]/g, '');
        setDraft(next);
        if (next !== '' && next !== name && !others.includes(next)) onChange(next);
      }}
      onBlur={() => setDraft(null)}
    />
  );
}
