/** A text as it stood in a field, with what was selected in it. */
export type Text = { readonly text: string; readonly start: number; readonly end: number };

/** One input as browsers name them: `insertText`, `deleteContentBackward`, `insertFromPaste`. `at` is in milliseconds. */
export type Input = { readonly type: string; readonly data: string | null; readonly at: number };

const pause = 1_000;
/** One letter after another; all else, as pasting, stands for itself. */
const isTyping = /^(insertText|insertCompositionText|deleteContent(Backward|Forward))$/;
const space = /\s/;

/** What was written in one field, to be taken back by words, and wherever there was a pause. */
export class TypingHistory {
  readonly #done: Text[] = [];
  readonly #undone: Text[] = [];
  #last: (Input & { caret: number }) | null = null;
  /** The text as it was left; another one was written from elsewhere. */
  #left: Text | null = null;
  #isExpected = false;

  /** Told what is there when the field is entered. */
  enter(now: Text): void {
    this.#forgetOthers(now);
    this.#left = now;
  }

  /** Told of an input before it happens. */
  before(input: Input, now: Text): void {
    this.#forgetOthers(now);
    if (this.#beginsStep(input, now)) this.#done.push(now);
    this.#undone.length = 0;
    this.#last = { ...input, caret: now.start };
    this.#isExpected = true;
  }

  /** Told what is there once it has happened, and whatever follows from it. */
  after(now: Text): void {
    // What a script writes, as a placeholder that is chosen or deleted whole, is announced by nobody.
    if (!this.#isExpected && this.#left && this.#left.text !== now.text) {
      this.#done.push(this.#left);
      this.#undone.length = 0;
      this.#last = null;
    }
    this.#isExpected = false;
    this.#left = now;
    if (this.#last) this.#last.caret = now.start;
  }

  undo = (now: Text): Text | null => this.#step(now, this.#done, this.#undone);
  redo = (now: Text): Text | null => this.#step(now, this.#undone, this.#done);

  #beginsStep({ type, data, at }: Input, { text, start }: Text): boolean {
    const last = this.#last;
    if (!last || type !== last.type || !isTyping.test(type) || at - last.at > pause || start !== last.caret)
      return true;
    // A word begins behind a space, and takes the spaces before it along.
    return type === 'insertText' && !space.test(data ?? ' ') && space.test(text[start - 1] ?? '');
  }

  #step(now: Text, from: Text[], to: Text[]): Text | null {
    this.#forgetOthers(now);
    this.#last = null;
    let wanted = from.pop();
    // Some inputs change nothing: a letter beyond the longest text.
    while (wanted?.text === now.text) wanted = from.pop();
    if (!wanted) return null;
    to.push(now);
    this.#left = wanted;
    return wanted;
  }

  #forgetOthers(now: Text): void {
    if (this.#left === null || this.#left.text === now.text) return;
    this.#done.length = 0;
    this.#undone.length = 0;
    this.#last = null;
    this.#left = now;
  }
}
