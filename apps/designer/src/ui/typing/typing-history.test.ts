import { expect, test } from 'vitest';
import { type Text, TypingHistory } from './typing-history.ts';

/** A field in which one letter a tenth of a second is typed. */
function field() {
  const history = new TypingHistory();
  let text = '';
  let caret = 0;
  let at = 0;
  const now = (): Text => ({ text, start: caret, end: caret });
  const put = (type: string, data: string, next: string, nextCaret: number) => {
    at += 100;
    history.before({ type, data, at }, now());
    [text, caret] = [next, nextCaret];
    history.after(now());
  };
  const take = (wanted: Text | null) => {
    if (wanted) [text, caret] = [wanted.text, wanted.start];
    return wanted && text;
  };
  return {
    type(letters: string) {
      for (const letter of letters)
        put('insertText', letter, text.slice(0, caret) + letter + text.slice(caret), caret + 1);
    },
    paste: (pasted: string) => put('insertFromPaste', '', text + pasted, text.length + pasted.length),
    erase: () => put('deleteContentBackward', '', text.slice(0, caret - 1) + text.slice(caret), caret - 1),
    wait: (ms: number) => {
      at += ms;
    },
    /** As scripts do, without saying so before. */
    insert(chip: string) {
      text += chip;
      caret = text.length;
      history.after(now());
    },
    goTo: (place: number) => {
      caret = place;
    },
    set: (written: string) => {
      text = written;
    },
    undo: () => take(history.undo(now())),
    redo: () => take(history.redo(now())),
  };
}

test('takes back by words, and brings them again', () => {
  const { type, undo, redo } = field();
  type('one two  three');
  expect([undo(), undo(), undo(), undo()]).toEqual(['one two  ', 'one ', '', null]);
  expect([redo(), redo(), redo(), redo()]).toEqual(['one ', 'one two  ', 'one two  three', null]);
});

test('a pause, erasing, pasting and writing elsewhere each begin anew', () => {
  const { type, wait, erase, paste, goTo, undo } = field();
  type('ab');
  wait(1_500);
  type('cd');
  erase();
  erase();
  paste('xyz');
  paste('!');
  goTo(0);
  type('Q');
  expect([undo(), undo(), undo(), undo(), undo(), undo()]).toEqual([
    'abxyz!',
    'abxyz',
    'ab',
    'abcd',
    'ab',
    '',
  ]);
});

test('what a script writes is a step of its own', () => {
  const { type, insert, undo, redo } = field();
  type('to ');
  insert('{Order}');
  type('ok');
  expect([undo(), undo(), undo()]).toEqual(['to {Order}', 'to ', '']);
  expect(redo()).toBe('to ');
});

test('what is typed after undoing cannot be redone over', () => {
  const { type, undo, redo } = field();
  type('one two');
  undo();
  type('three');
  expect(redo()).toBeNull();
  expect(undo()).toBe('one ');
});

test('a text written from elsewhere has no history here', () => {
  const { type, set, undo } = field();
  type('one');
  set('from another tab');
  expect(undo()).toBeNull();
});
