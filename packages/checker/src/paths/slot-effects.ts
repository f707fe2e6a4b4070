import {
  type Condition,
  type Exit,
  isAboutWords,
  type Slot,
  type State,
  slotsReadBackBy,
} from '@turnwise/flow';
import { branchesOf } from '../conditions/branches-of.ts';
import { slotsKnownFilled, slotsKnownFilledWhenNot } from '../conditions/slots-known-filled.ts';

/** What has happened to slots once a state is left by one of its exits. */
export type SlotEffects = {
  readonly fills: readonly string[];
  readonly clears: readonly string[];
  readonly confirms: readonly string[];
  /** Filled anew, and so no longer confirmed. */
  readonly unconfirms: readonly string[];
  /** Asked for, and gone on without. */
  readonly leavesOut: readonly string[];
};

const none: SlotEffects = { fills: [], clears: [], confirms: [], unconfirms: [], leavesOut: [] };
const isSlot = (target: string): boolean => !target.startsWith('data.');

/** The effects of leaving `state` by `exit`. A question left after too many tries is left unanswered. */
export function slotEffects(state: State, exit: Exit, slots: Readonly<Record<string, Slot>>): SlotEffects {
  const byBranch = effectsOfBranch(state, exit);
  const fills = [...byBranch.fills];
  const clears = [...byBranch.clears];
  const confirms = [...byBranch.confirms];
  const unconfirms: string[] = [];
  const leavesOut: string[] = [];
  switch (state.kind) {
    case 'ask':
      if (state.slot && exit.port !== 'retry' && exit.port !== 'back') {
        const isAnswered =
          !state.skippable && slots[state.slot]?.required !== false && !isTakenByWords(state, exit);
        if (isAnswered && !clears.includes(state.slot)) fills.push(state.slot);
        else if (state.skippable && !fills.includes(state.slot)) leavesOut.push(state.slot);
        (slots[state.slot]?.confirm ? confirms : unconfirms).push(state.slot);
      }
      break;
    case 'form':
      if (exit.port !== 'next') break;
      fills.push(...state.slots.filter((slot) => slots[slot]?.required));
      for (const slot of state.slots) (slots[slot]?.confirm ? confirms : unconfirms).push(slot);
      break;
    case 'confirm': {
      if (exit.port !== 'yes' && exit.port !== 'no') break;
      // It asks for what is required and missing before it takes a yes or a no.
      const known = Object.keys(slots);
      const required = (state.slots.length > 0 ? state.slots : known).filter((slot) => slots[slot]?.required);
      const readBack = slotsReadBackBy(state, (name) => Object.hasOwn(slots, name)) ?? known;
      if (exit.port === 'yes') {
        fills.push(...required);
        confirms.push(...readBack);
      } else {
        fills.push(...required.filter((slot) => !state.clearOnNo.includes(slot)));
        clears.push(...state.clearOnNo);
        unconfirms.push(...readBack);
      }
      break;
    }
    case 'action':
      if (exit.port === 'failed') break;
      fills.push(...Object.keys(state.save).filter(isSlot));
      unconfirms.push(...Object.keys(state.save).filter(isSlot));
      break;
    case 'set':
      for (const { to, value } of state.assign) {
        if (!isSlot(to)) continue;
        (value === '' ? clears : fills).push(to);
        unconfirms.push(to);
      }
      clears.push(...state.clear.filter(isSlot));
      break;
    case 'subflow':
      if (exit.port === 'returned:cancelled') break;
      fills.push(...Object.keys(state.out).filter(isSlot));
      unconfirms.push(...Object.keys(state.out).filter(isSlot));
      break;
    case 'say':
    case 'decide':
    case 'reply':
    case 'choose':
    case 'handoff':
    case 'end':
      break;
  }
  if (fills.length + clears.length + confirms.length + unconfirms.length + leavesOut.length === 0)
    return none;
  return { fills, clears, confirms, unconfirms: [...unconfirms, ...clears], leavesOut };
}

/** A branch on what is said is an answer of its own, and leaves the slot that was asked for as it is. */
const isTakenByWords = (state: State, { port }: Exit): boolean =>
  branchesOf(state).some(({ id, when }) => port === `branch:${id}` && isAboutWords(when));

/** What a taken branch says of slots: its own condition held, and those before it did not. */
function effectsOfBranch(state: State, exit: Exit): Pick<SlotEffects, 'fills' | 'clears' | 'confirms'> {
  const branches = branchesOf(state);
  if (branches.length === 0 || exit.port === 'retry' || exit.port === 'back') return none;
  const fills: string[] = [];
  for (const branch of branches) {
    if (exit.port === `branch:${branch.id}`) {
      return {
        fills: [...fills, ...slotsKnownFilled(branch.when)].filter((slot) => !branch.clear.includes(slot)),
        clears: branch.clear,
        confirms: confirmedBy(branch.when),
      };
    }
    fills.push(...slotsKnownFilledWhenNot(branch.when));
  }
  return { fills, clears: [], confirms: [] };
}

function confirmedBy(condition: Condition): string[] {
  if (condition.kind === 'all') return condition.conditions.flatMap(confirmedBy);
  return condition.kind === 'slot' && condition.op === 'is confirmed' ? [condition.slot] : [];
}
