let typed = '';

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What was typed for the finder while it was still being fetched; a line break stands for Enter. */
export const typedAhead = (): string => typed;

export function forgetTyped(): void {
  typed = '';
}

/** Keeps a key press that would write something, or choose what was found. Says whether it was one. */
export function keepTyped({ key, ctrlKey, metaKey, altKey }: Press): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  if (key === 'Backspace') typed = typed.slice(0, -1);
  else if (key === 'Enter') typed += '\n';
  else if (key.length === 1) typed += key;
  else return false;
  return true;
}
