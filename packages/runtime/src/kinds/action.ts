import type { JsonValue, StateOf } from '@turnwise/flow';
import { awaitEffects, effectId } from '../effects/await-effects.ts';
import type { EffectResult } from '../model/event.ts';
import { actionOf, type FlowProgram } from '../program/flow-program.ts';
import { go, type Move, stop } from '../turn/move.ts';
import { say } from '../turn/say.ts';
import { fillChecked, slotState } from '../turn/slots.ts';
import { noteError, ownData, replaceParts, type Turn } from '../turn/turn.ts';
import { readPath, writePath } from '../values/data-path.ts';
import { evaluateExpression } from '../values/evaluate-expression.ts';
import { knownItem } from '../values/item-of.ts';
import { renderText } from '../values/render-text.ts';
import { slotsRead } from '../values/slots-read.ts';
import type { KindRuntime } from './kind-runtime.ts';

type ActionState = StateOf<'action'>;

/** Calls something, waits for it, and branches on its named outcome. */
export const action: KindRuntime<'action'> = {
  enter(turn, state, name) {
    const definition = actionOf(turn.flow, state.action);
    if (!definition) {
      noteError(turn, 'unknown_action', `There is no action "${state.action}" in this flow.`);
      return go(state.failed, 'failed', 'the action is missing');
    }
    const unconfirmed = state.requireConfirmed ? unconfirmedSlots(turn, state) : [];
    if (unconfirmed.length > 0) return askFirst(turn, name, unconfirmed);
    const input: Record<string, JsonValue> = {};
    for (const key in state.input) {
      const value = evaluateExpression(turn, state.input[key] ?? '');
      if (value !== undefined) input[key] = value;
    }
    if (state.waiting) say(turn, renderText(turn, state.waiting));
    return awaitEffects(turn, [
      { kind: 'callAction', id: effectId(turn), action: state.action, definition, input },
    ]);
  },

  resolve(turn, state, name, result) {
    if (result.kind !== 'outcome') return fail(turn, state, name, result);
    save(turn, state, result.data);
    const to = Object.hasOwn(state.outcomes, result.outcome) ? state.outcomes[result.outcome] : undefined;
    if (to === undefined) {
      noteError(turn, 'unknown_outcome', `"${name}" has no way for the outcome "${result.outcome}".`);
      return go(state.failed, 'failed', result.outcome);
    }
    if (isDeed(turn.flow, state, result.outcome)) noteDone(turn, name);
    return go(to, `outcome:${result.outcome}`, result.outcome);
  },
};

const readsByState = new WeakMap<ActionState, readonly string[]>();

/** The slots an action's inputs read. */
function inputSlots(state: ActionState): readonly string[] {
  const known = readsByState.get(state);
  if (known) return known;
  const slots = [...new Set(Object.values(state.input).flatMap(slotsRead))];
  readsByState.set(state, slots);
  return slots;
}

const unconfirmedSlots = (turn: Turn, state: ActionState): readonly string[] =>
  inputSlots(state).filter((slot) => {
    const known = slotState(turn, slot);
    return known !== undefined && known.value !== null && known.confirmed !== true;
  });

/** The action is refused for now: what it would use is read back, and only a yes lets it run. */
function askFirst(turn: Turn, name: string, slots: readonly string[]): Move {
  const { texts } = turn.flow;
  noteError(turn, 'not_confirmed', `"${name}" was not run: ${slots.join(', ')} had not been confirmed.`);
  turn.conversation.pending = { kind: 'actionConfirmation', slots: [...slots] };
  const items = slots.map((slot) => knownItem(turn, slot));
  say(turn, texts.confirmBeforeAction(items, turn.conversation.turnCount), [texts.yes, texts.no]);
  return stop;
}

function fail(turn: Turn, state: ActionState, name: string, result: EffectResult): Move {
  const why = result.kind === 'failed' ? `${result.reason}: ${result.message}` : 'no outcome came back';
  noteError(turn, 'action_failed', `"${name}" failed (${why}).`);
  return go(state.failed, 'failed', result.kind === 'failed' ? result.reason : 'error');
}

/** Keeps what came back where the author wants it. A value that fails its slot's rules is not stored. */
function save(turn: Turn, state: ActionState, data: JsonValue): void {
  for (const target in state.save) {
    const path = state.save[target] ?? '';
    const value = readPath(data, path);
    if (value === undefined || value === null) continue;
    if (target.startsWith('data.')) {
      turn.conversation.data = writePath(ownData(turn), target.slice('data.'.length), value);
    } else if (!fillChecked(turn, target, value, 'action')) {
      noteError(turn, 'value_refused', `"${path}" came back with a value that cannot be kept as ${target}.`);
    }
  }
}

/** The first outcome of a guarded action is the one in which it has done what it is for. */
const isDeed = (flow: FlowProgram, state: ActionState, outcome: string): boolean =>
  (state.requireConfirmed || state.critical) && actionOf(flow, state.action)?.outcomes[0]?.name === outcome;

/** What is done cannot be gone back behind. */
function noteDone(turn: Turn, name: string): void {
  const { conversation } = turn;
  if (!conversation.done?.includes(name)) conversation.done = [...(conversation.done ?? []), name];
  replaceParts(turn, { ...conversation, trail: [] });
}
