import { describe, expect, it } from 'vitest';
import { placedBeside } from './placed-beside.ts';

const view = { width: 1000, height: 600 };
const size = { width: 100, height: 30 };
const at = (left: number, top: number) => ({ left, top, width: 40, height: 20 });

describe('where something stands beside a box', () => {
  it('is centred on the side asked for, with the gap between', () => {
    expect(placedBeside(at(400, 300), size, view, 'bottom', 6, 8)).toEqual({ left: 370, top: 326 });
    expect(placedBeside(at(400, 300), size, view, 'top', 6, 8)).toEqual({ left: 370, top: 264 });
    expect(placedBeside(at(400, 300), size, view, 'left', 6, 8)).toEqual({ left: 294, top: 295 });
    expect(placedBeside(at(400, 300), size, view, 'right', 6, 8)).toEqual({ left: 446, top: 295 });
  });

  it('is the other side when only there is room', () => {
    expect(placedBeside(at(400, 570), size, view, 'bottom', 6, 8).top).toBe(534);
    expect(placedBeside(at(400, 10), size, view, 'top', 6, 8).top).toBe(36);
    expect(placedBeside(at(30, 300), size, view, 'left', 6, 8).left).toBe(76);
  });

  it('keeps away from the edge of the view', () => {
    expect(placedBeside(at(0, 300), size, view, 'bottom', 6, 8).left).toBe(8);
    expect(placedBeside(at(960, 300), size, view, 'bottom', 6, 8).left).toBe(892);
  });

  it('begins inside the view even where it does not fit', () => {
    const narrow = { width: 60, height: 600 };
    expect(placedBeside(at(10, 300), size, narrow, 'bottom', 6, 8).left).toBe(8);
  });
});
