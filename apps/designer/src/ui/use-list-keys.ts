import { type FocusEvent, type KeyboardEvent, useRef } from 'react';

/** What is typed within this of one another belongs together, by when the keys were pressed. */
const togetherMs = 1_000;

type Key = { readonly key: string; readonly at: number };

/**
 * The keys of a picker's list. Radix moves the focus a moment after a key, and gives what is pressed before the list has
 * the focus to the closed picker, letter by letter: who types faster than that chose something else.
 */
export function useListKeys() {
  const typed = useRef({ text: '', at: 0 });
  const early = useRef<Key[]>([]);

  /** Whether the key was one of ours. */
  const press = (list: Element, { key, at }: Key): boolean => {
    const options = [...list.querySelectorAll<HTMLElement>('[role="option"]:not([data-disabled])')];
    const current = options.indexOf(document.activeElement as HTMLElement);
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const next = current < 0 && key === 'ArrowUp' ? -1 : current + (key === 'ArrowDown' ? 1 : -1);
      if (next >= 0 || current < 0) options.at(next)?.focus();
      return true;
    }
    if (key.length !== 1) return false;
    const before = at - typed.current.at <= togetherMs ? typed.current.text : '';
    // A space by itself chooses.
    if (key === ' ' && before === '') return false;
    const text = before + key.toLowerCase();
    typed.current = { text, at };
    meant(options, current, text)?.focus();
    return true;
  };

  return {
    picker: {
      onKeyDown(event: KeyboardEvent<HTMLElement>) {
        const { key, currentTarget } = event;
        if (currentTarget.dataset.state !== 'open') {
          typed.current = { text: '', at: 0 };
          early.current = [];
        } else if (isPlain(event) && (key.length === 1 || /^(Enter|Arrow(Up|Down))$/.test(key))) {
          // A key that is held opened the list; it does not choose from it, too.
          if (!event.repeat) early.current.push({ key, at: event.timeStamp });
          event.preventDefault();
        }
      },
    },
    list: {
      onFocus({ currentTarget }: FocusEvent<HTMLElement>) {
        for (const key of early.current.splice(0)) {
          if (press(currentTarget, key)) continue;
          const { activeElement } = document;
          if (activeElement instanceof HTMLElement && activeElement.matches('[role="option"]'))
            activeElement.click();
          return;
        }
      },
      onKeyDownCapture(event: KeyboardEvent<HTMLElement>) {
        if (!isPlain(event) || !press(event.currentTarget, { key: event.key, at: event.timeStamp })) return;
        event.preventDefault();
        event.stopPropagation();
      },
    },
  };
}

const isPlain = ({ ctrlKey, altKey, metaKey }: KeyboardEvent) => !ctrlKey && !altKey && !metaKey;

/** The option that begins as was typed; the same letter again and again goes on to the next that begins with it. */
function meant(options: readonly HTMLElement[], current: number, text: string): HTMLElement | undefined {
  const [letter = ''] = text;
  const isOneLetter = [...text].every((other) => other === letter);
  const from = Math.max(current, 0);
  const inOrder = [...options.slice(from), ...options.slice(0, from)];
  const beginning = isOneLetter ? letter : text;
  const found = inOrder.filter((option) => labelOf(option).toLowerCase().startsWith(beginning));
  return isOneLetter && found.length > 1 && found[0] === options[current] ? found[1] : found[0];
}

const labelOf = (option: HTMLElement): string =>
  document.getElementById(option.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
