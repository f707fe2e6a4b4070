import { beforeEach, expect, test, vi } from 'vitest';
import { goToPart } from './screen-parts.ts';

beforeEach(() => {
  // Nothing is laid out here: what is hidden is said to be.
  vi.spyOn(HTMLElement.prototype, 'getClientRects').mockImplementation(function (this: HTMLElement) {
    return (this.closest('[hidden]') ? [] : [new DOMRect()]) as unknown as DOMRectList;
  });
  document.body.innerHTML = `
    <header><a href="/" id="back">Back</a><button id="publish">Publish</button></header>
    <main>
      <aside><button disabled>Off</button><input id="find" /></aside>
      <section id="flow-canvas" tabindex="0"><button id="card">Card</button></section>
      <aside hidden><button>Hidden</button></aside>
      <aside><header><button id="close">Close</button></header></aside>
    </main>`;
});

const focused = () => document.activeElement?.id;

test('goes round the parts of the screen, either way', () => {
  const seen = ['', '', '', '', ''].map(() => {
    goToPart(1);
    return focused();
  });
  expect(seen).toEqual(['back', 'find', 'flow-canvas', 'close', 'back']);
  goToPart(-1);
  expect(focused()).toBe('close');
});

test('comes back to where the keyboard was, and to the canvas as a whole', () => {
  document.getElementById('publish')?.focus();
  goToPart(1);
  goToPart(1);
  document.getElementById('card')?.focus();
  goToPart(-1);
  goToPart(-1);
  expect(focused()).toBe('publish');
  goToPart(1);
  goToPart(1);
  expect(focused()).toBe('flow-canvas');
});

test('from nowhere it begins at the top, or at the end', () => {
  goToPart(-1);
  expect(focused()).toBe('close');
});
