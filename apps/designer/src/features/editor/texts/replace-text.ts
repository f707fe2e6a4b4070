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
  const next = area.value.slice(0, start) + text + area.value.slice(end);
  // Through the element's own setter, so that whoever watches the field sees that it changed.
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, next);
  area.setSelectionRange(start + text.length, start + text.length);
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
