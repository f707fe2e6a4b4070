import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { interpolate, interpolateZoom } from './interpolate.ts';
import { interrupt, Transition } from './transition.ts';

describe('a view on its way to another', () => {
  it('begins and ends where it should', () => {
    const view = interpolateZoom([0, 10, 100], [50, -10, 400]);
    expect(view(0)).toEqual([0, 10, 100]);
    expect(view(1)).toEqual([50, -10, 400]);
  });

  it('changes its scale evenly', () => {
    expect(interpolateZoom([0, 0, 100], [50, 0, 400])(0.5)[2]).toBeCloseTo(200);
  });

  it('keeps in place what is in the same place at both ends', () => {
    // The point at x = 10 stands a fifth to the left of the middle, at 100 wide and at 400 wide alike.
    const view = interpolateZoom([30, 0, 100], [90, 0, 400]);
    for (const t of [0.2, 0.5, 0.9]) {
      const [x, , width] = view(t);
      expect((10 - x) / width).toBeCloseTo(-0.2);
    }
  });

  it('moves evenly when the scale stays', () => {
    expect(interpolateZoom([0, 0, 100], [80, 40, 100])(0.25)).toEqual([20, 10, 100]);
  });

  it('can be a plain mixture', () => {
    expect(interpolate([0, 10], [10, 30])(0.5)).toEqual([5, 20]);
  });
});

describe('a transition', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16));
    vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  const begin = (element: Element, name: string, log: string[]) =>
    new Transition({ nodes: () => [element] })
      .duration(100)
      .ease((t) => t)
      .on('start.x', () => log.push(`${name} starts`))
      .on('interrupt.x end.x', () => log.push(`${name} stops`))
      .on('end', () => log.push(`${name} arrives`))
      .on('cancel', () => log.push(`${name} is called off`))
      .tween('x', () => (t) => {
        if (t === 1) log.push(`${name} at its end`);
      });
  const element = (): Element => ({}) as Element;

  it('starts at the next frame, arrives in time and says so', () => {
    const log: string[] = [];
    begin(element(), 'a', log);
    expect(log).toEqual([]);
    vi.advanceTimersByTime(20);
    expect(log).toEqual(['a starts']);
    vi.advanceTimersByTime(100);
    expect(log).toEqual(['a starts', 'a at its end', 'a stops', 'a arrives']);
    vi.advanceTimersByTime(100);
    expect(log).toHaveLength(4);
  });

  it('ends when the next one of the same element starts', () => {
    const log: string[] = [];
    const moved = element();
    begin(moved, 'a', log);
    vi.advanceTimersByTime(40);
    begin(moved, 'b', log);
    vi.advanceTimersByTime(20);
    expect(log).toEqual(['a starts', 'a stops', 'b starts']);
    vi.advanceTimersByTime(200);
    expect(log.slice(3)).toEqual(['b at its end', 'b stops', 'b arrives']);
  });

  it('can be stopped on its way, and before it has begun', () => {
    const log: string[] = [];
    const moved = element();
    begin(moved, 'a', log);
    vi.advanceTimersByTime(40);
    interrupt(moved);
    begin(moved, 'b', log);
    interrupt(moved);
    vi.advanceTimersByTime(300);
    expect(log).toEqual(['a starts', 'a stops', 'b is called off']);
  });
});
