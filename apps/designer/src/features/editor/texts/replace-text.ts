/**
 * Puts `text` in the place of a range as if it had been typed: the browser's own undo still knows every step, and
 * input events fire. Where the browser cannot (tests), the value is set and the event sent by hand.
 */
export function replaceText(area: HTMLTextAreaElement, start: number, end: number, text: string): void {
  area.focus();
  area.setSelectionRange(start, end);
  const command = text === '' ? 'delete' : 'insertText';
  // Deprecated in name only: nothing else edits a field and keeps its native undo.
  const done = typeof document.execCommand === 'function' && document.execCommand(command, false, text);
  if (done) return;
  area.setRangeText(text, start, end, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
