import { Search, X } from 'lucide-react';
import type { RefObject } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { flowsMessages as m } from './messages.ts';

/** Finds flows by name while one types; from here the down arrow leads into the list. */
export function FlowSearch({
  box,
  query,
  onQueryChange,
  className,
}: {
  box: RefObject<HTMLInputElement | null>;
  query: string;
  onQueryChange: (query: string) => void;
  className: string | undefined;
}) {
  return (
    <TextField
      ref={box}
      type="search"
      className={className}
      aria-label={m.search}
      aria-keyshortcuts="/"
      placeholder={m.search}
      value={query}
      onValueChange={onQueryChange}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && query !== '') onQueryChange('');
        else if (event.key === 'ArrowDown') {
          event.preventDefault();
          document.querySelector<HTMLElement>('[data-flow]')?.focus();
        }
      }}
      leading={<Search aria-hidden="true" />}
      trailing={
        query === '' ? (
          <Kbd keys="/" />
        ) : (
          <IconButton
            size="small"
            label={m.clearSearch}
            icon={<X />}
            onClick={() => {
              onQueryChange('');
              box.current?.focus();
            }}
          />
        )
      }
    />
  );
}
