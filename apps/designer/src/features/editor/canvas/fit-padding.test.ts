import { expect, test } from 'vitest';
import { fitPadding, type Over, readSides } from './fit-padding.ts';

const canvas = { width: 1000, height: 800 };
const map: Over = { box: { x: 834, y: 692, width: 150, height: 92 }, sides: ['right', 'bottom'] };
const tip: Over = { box: { x: 300, y: 16, width: 400, height: 36 }, sides: ['top'] };

test('leaves the least there is where nothing lies over the canvas', () => {
  expect(fitPadding(canvas, { width: 2000, height: 500 }, [], 40)).toEqual({
    top: 40,
    right: 40,
    bottom: 40,
    left: 40,
  });
});

test('stays below a tip', () => {
  expect(fitPadding(canvas, { width: 500, height: 2000 }, [tip], 40)).toMatchObject({ top: 68, bottom: 40 });
});

test('passes the map above when the drawing is wide, and beside it when the drawing is high', () => {
  expect(fitPadding(canvas, { width: 3000, height: 900 }, [map], 40)).toMatchObject({
    right: 40,
    bottom: 124,
  });
  expect(fitPadding(canvas, { width: 900, height: 3000 }, [map], 40)).toMatchObject({
    right: 182,
    bottom: 40,
  });
});

test('reads sides as they are written on what lies over the canvas', () => {
  expect(readSides('bottom right')).toEqual(['right', 'bottom']);
  expect(readSides(undefined)).toEqual([]);
});
