import { afterEach, beforeEach, expect, test } from 'vitest';
import { markTested } from './mark-tested.ts';

const state = (name: string) => `<div class="react-flow__node-state" data-id="${name}"></div>`;
const edge = (id: string) => `<svg><g class="react-flow__edge" data-id="${id}"></g></svg>`;
const ways = {
  states: new Map([
    ['ask', 3],
    ['west', 1],
    ['east', 0],
  ]),
  edges: new Map([
    ['ask>branch:left', 2],
    ['ask>branch:ri"ght', 0],
  ]),
};

let canvas: HTMLElement;
beforeEach(() => {
  canvas = document.createElement('section');
  canvas.innerHTML = `<div class="react-flow__edges">${edge('ask>branch:left')}${edge('ask>back')}</div>
    <div class="react-flow__nodes">${state('ask')}${state('east')}${state('new')}</div>`;
  document.body.append(canvas);
});
afterEach(() => canvas.remove());
const marks = () =>
  Object.fromEntries(
    [...canvas.querySelectorAll('[data-tests]')].map((element) => [
      element.getAttribute('data-id'),
      [element.getAttribute('data-tests'), element.getAttribute('aria-description')],
    ]),
  );

test('writes how many tests go through, on what is in sight and what comes into sight', async () => {
  const unmark = markTested(canvas, ways);
  const inSight = {
    ask: ['3', '3 tests'],
    east: ['0', 'No test goes through here'],
    'ask>branch:left': ['2', null],
  };
  expect(marks()).toEqual(inSight);
  canvas.querySelector('.react-flow__nodes')?.insertAdjacentHTML('beforeend', state('west'));
  canvas.querySelector('.react-flow__edges')?.insertAdjacentHTML('beforeend', edge('ask>branch:ri&quot;ght'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(marks()).toEqual({ ...inSight, west: ['1', '1 test'], 'ask>branch:ri"ght': ['0', null] });
  unmark();
  expect(marks()).toEqual({});
  canvas.querySelector('.react-flow__nodes')?.insertAdjacentHTML('beforeend', state('east'));
  await new Promise((resolve) => setTimeout(resolve));
  expect(marks()).toEqual({});
});

test('takes off what is not counted any more', () => {
  markTested(canvas, ways);
  markTested(canvas, { states: new Map([['ask', 0]]), edges: new Map() });
  expect(marks()).toEqual({ ask: ['0', 'No test goes through here'] });
});

test('leaves out the dashes where there are too many arrows to paint them', () => {
  const many = new Map(Array.from({ length: 301 }, (_, index) => [`s${index}>next`, 0]));
  const unmark = markTested(canvas, { ...ways, edges: many });
  expect(canvas.hasAttribute('data-tests-dashed')).toBe(false);
  unmark();
  const unmarkFew = markTested(canvas, ways);
  expect(canvas.hasAttribute('data-tests-dashed')).toBe(true);
  unmarkFew();
  expect(canvas.hasAttribute('data-tests-dashed')).toBe(false);
});
