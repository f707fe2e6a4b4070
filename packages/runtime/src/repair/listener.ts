import type { Listener, ListenerKind } from '@turnwise/flow';
import { stateOf } from '../program/flow-program.ts';
import { askInContext } from '../turn/ask-question.ts';
import { go, type Move, stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { lead, sayLead } from '../turn/say.ts';
import type { Turn } from '../turn/turn.ts';
import { renderText } from '../values/render-text.ts';

/** What is done when something is listened for, as the flow and the current state have it. */
export type ListenerRule = Pick<Listener, 'to' | 'return'> & { readonly answer: string };

const builtIn: ListenerRule = { answer: '', to: '', return: true };

const overrideHere = ({ flow, conversation: { state } }: Turn, kind: ListenerKind) =>
  state === null ? undefined : stateOf(flow, state)?.listeners?.[kind];

/** The current state has switched a listener off, whoever listens. */
export const isOffHere = (turn: Turn, kind: ListenerKind): boolean => overrideHere(turn, kind) === 'off';

/** The current state has a rule of its own in the flow's place. */
export function hasOwnRule(turn: Turn, kind: ListenerKind): boolean {
  const override = overrideHere(turn, kind);
  return override !== undefined && override !== 'off';
}

/** The rule for one kind here; null where it is switched off. Built-in kinds need not be listed to work. */
export function listenerRule(turn: Turn, kind: ListenerKind, listed?: Listener): ListenerRule | null {
  const override = overrideHere(turn, kind);
  if (override === 'off') return null;
  if (override) return { answer: override.answer ?? '', to: override.to, return: override.return };
  const listener = listed ?? turn.flow.listeners.get(kind);
  if (!listener) return builtIn;
  if (!listener.enabled) return null;
  return { answer: listener.answer ?? '', to: listener.to, return: listener.return };
}

/**
 * Answers, then goes where the author wants, or back to the pending question. A `say` state that leads nowhere is an
 * answer too: what it says is said, and the question asked again.
 */
export function followListener(turn: Turn, rule: ListenerRule, question: Question, answer: string): Move {
  if (rule.to !== '') {
    const said = sayingAnswer(turn, rule);
    if (said === null) {
      if (rule.answer) lead(turn, renderText(turn, rule.answer));
      return go(rule.to, 'listener', '');
    }
    lead(turn, said);
  }
  lead(turn, rule.answer ? renderText(turn, rule.answer) : answer);
  if (rule.return) askInContext(turn, question);
  else sayLead(turn);
  return stop;
}

/** What the `say` state says that a rule leads to and that leads nowhere itself; null where the rule leads away. */
export function sayingAnswer(turn: Turn, rule: ListenerRule): string | null {
  const target = stateOf(turn.flow, rule.to);
  const isAnswer = target?.kind === 'say' && target.next === '' && rule.return;
  return isAnswer ? renderText(turn, target.messages[0] ?? '') : null;
}
