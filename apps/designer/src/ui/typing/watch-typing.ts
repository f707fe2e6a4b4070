import { type Text, TypingHistory } from './typing-history.ts';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

const histories = new WeakMap<TextControl, TypingHistory>();

/**
 * Undo and redo in every text field of the page. The browser's own would take back one letter at a time: it begins a step of its
 * own whenever a script touches a field, and React does after each letter.
 */
export function watchTyping(): void {
  // On the way down: some fields keep their keys to themselves.
  document.addEventListener('beforeinput', onBeforeInput, true);
  document.addEventListener('keydown', onKeyDown, true);
  document.addEventListener('focusin', ({ target }) => {
    if (isTextControl(target)) historyOf(target).enter(textOf(target));
  });
  document.addEventListener('input', ({ target }) => {
    if (!isTextControl(target)) return;
    // Once React has drawn what follows from it: a placeholder that was written out may read differently.
    queueMicrotask(() => historyOf(target).after(textOf(target)));
  });
}

function onBeforeInput(event: InputEvent): void {
  const { target, inputType: type, data, timeStamp: at } = event;
  if (!isTextControl(target)) return;
  if (type === 'historyUndo' || type === 'historyRedo') takeBack(event, target, type === 'historyRedo');
  else historyOf(target).before({ type, data, at }, textOf(target));
}

function onKeyDown(event: KeyboardEvent): void {
  const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (!isTextControl(target) || !(ctrlKey || metaKey) || altKey || event.isComposing) return;
  if (key.toLowerCase() === 'z') takeBack(event, target, shiftKey);
  else if (key === 'y') takeBack(event, target, true);
}

function takeBack(event: Event, field: TextControl, again: boolean): void {
  event.preventDefault();
  const history = historyOf(field);
  const wanted = again ? history.redo(textOf(field)) : history.undo(textOf(field));
  if (!wanted) return;
  // Through the element's own setter, so that whoever watches the field sees that it changed.
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, wanted.text);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'historyUndo' }));
  queueMicrotask(() => field.setSelectionRange(wanted.start, wanted.end));
}

const isTextControl = (target: EventTarget | null): target is TextControl =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && /^(text|search|url|tel|password)$/.test(target.type));

function historyOf(field: TextControl): TypingHistory {
  const known = histories.get(field) ?? new TypingHistory();
  histories.set(field, known);
  return known;
}

const textOf = ({ value, selectionStart, selectionEnd }: TextControl): Text => ({
  text: value,
  start: selectionStart ?? value.length,
  end: selectionEnd ?? value.length,
});
