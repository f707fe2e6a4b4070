import { createFlow, type FlowDocument } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { connectionBeside, followConnection } from './follow-connection.ts';

const flow: FlowDocument = {
  ...createFlow('test', 'Test'),
  start: 'a',
  states: {
    a: { kind: 'say', messages: [], next: 'b' },
    b: { kind: 'confirm', yes: 'c', no: 'a', retry: { then: 'state', to: '' } },
    c: { kind: 'end' },
  },
  layout: { a: { x: 0, y: 0 }, b: { x: 340, y: 0 }, c: { x: 680, y: 0 } },
};
const yes = { state: 'b', port: 'yes' };
const no = { state: 'b', port: 'no' };

describe('following connections with the arrow keys', () => {
  test('one is taken hold of from either of its ends', () => {
    expect(connectionBeside(flow, 'b', 'right')).toEqual(yes);
    expect(connectionBeside(flow, 'c', 'left')).toEqual(yes);
    expect(connectionBeside(flow, 'b', 'left')).toEqual({ state: 'a', port: 'next' });
    expect(connectionBeside(flow, 'c', 'right')).toBeUndefined();
  });

  test('right and left go to its ends', () => {
    expect(followConnection(flow, yes, 'right')).toEqual({ state: 'c' });
    expect(followConnection(flow, no, 'right')).toEqual({ state: 'a' });
    expect(followConnection(flow, no, 'left')).toEqual({ state: 'b' });
  });

  test('up and down go round the ways out that lead somewhere', () => {
    expect(followConnection(flow, yes, 'down')).toEqual({ connection: no });
    expect(followConnection(flow, no, 'down')).toEqual({ connection: yes });
    expect(followConnection(flow, yes, 'up')).toEqual({ connection: no });
  });
});
