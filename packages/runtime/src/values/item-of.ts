import type { Scalar } from '@turnwise/flow';
import { type FlowProgram, slotLabel } from '../program/flow-program.ts';
import type { Item } from '../texts/texts.ts';
import { slotValue } from '../turn/slots.ts';
import type { Turn } from '../turn/turn.ts';
import { showValueIn } from './render-text.ts';

/** A value with its name, as the engine reads it back. */
export const itemOf = (flow: FlowProgram, name: string, value: Scalar): Item => ({
  label: slotLabel(flow, name),
  value: showValueIn(flow, name, value),
});

/** The value a slot has. */
export const knownItem = (turn: Turn, name: string): Item =>
  itemOf(turn.flow, name, slotValue(turn, name) ?? '');
