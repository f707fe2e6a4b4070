import { type Condition, type ListenerKind, resolveListener, resolveSlots, type State } from '@turnwise/flow';
import { conditionsIn } from '../generate/conditions-in.ts';
import { saidIn } from '../generate/said-in.ts';
import { takeLine } from '../generate/talk.ts';
import { statesAhead } from '../generate/words-ahead.ts';
import type { Moment } from './moment.ts';
import { hasMoved, placeOf, slotsAt, valueAt } from './place.ts';

/**
 * Words said around an answer that mean nothing by themselves: said there alone they come to nothing, or to no more than
 * any others would. One who rambles must not say by accident what the flow listens for.
 */
export function isHarmless(moment: Moment, words: string): boolean {
  if (isListenedFor(moment, words) || hearsMoods(moment)) return false;
  const { talk, flow } = moment;
  const after = takeLine(talk, { user: words });
  const depth = talk.conversation.stack.length;
  const isFilled = [...slotsAt(depth, [talk, after])].some(
    (slot) => valueAt(depth, slot, talk) !== valueAt(depth, slot, after),
  );
  if (!isFilled && !hasMoved(talk, after)) return true;
  const [unreadable = ''] = saidIn(flow.language ?? 'en').unreadable;
  return placeOf(takeLine(talk, { user: unreadable })) === placeOf(after);
}

/** Words beside the matter that would go on all the same, because anything does here or an arrow is drawn for them. */
export function leadsOn(moment: Moment, words: string): boolean {
  const { talk, flow, state, answer } = moment;
  if (isListenedFor(moment, words)) return true;
  const isOpen = answer.slot === null && state.kind !== 'confirm' && talk.conversation.pending === null;
  const isDrawn = flow.listeners
    .map(resolveListener)
    .some(({ kind, to }) => asideKinds.includes(kind) && toOf(state.listeners?.[kind], to) !== '');
  return (isOpen || isDrawn) && hasMoved(talk, takeLine(talk, { user: words }));
}

/** Listeners that are for what is asked beside the matter. */
const asideKinds: readonly ListenerKind[] = ['questions', 'off_topic', 'intent'];

type Override = NonNullable<State['listeners']>[ListenerKind];

const toOf = (own: Override, to: string): string => (own === 'off' ? '' : (own?.to ?? to));

/** Whatever is said in free words may be meant: to "what can I do for you?" there are no words beside the matter. */
export function takesAnything({ flow, answer }: Moment): boolean {
  const slot = answer.slot === null ? undefined : resolveSlots(flow.slots)[answer.slot];
  return (
    slot?.type === 'text' && slot.rules.every(({ kind }) => kind === 'minLength' || kind === 'maxLength')
  );
}

/** A branch waits for one of the words: here, or where the same message is judged on the way on. */
export function isListenedFor(moment: Moment, words: string): boolean {
  const said = ` ${words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return conditionsHere(moment).some(
    (condition) =>
      condition.kind === 'keyword' &&
      condition.words.some((word) => word.trim() !== '' && said.includes(` ${word.trim().toLowerCase()} `)),
  );
}

/** How something is said tells where it leads. */
export const hearsMoods = (moment: Moment): boolean =>
  conditionsHere(moment).some(
    (condition) =>
      condition.kind === 'sentiment' || (condition.kind === 'affirmation' && condition.is === 'unsure'),
  );

function conditionsHere({ flow, talk }: Moment): readonly Condition[] {
  const { state } = talk.conversation;
  return state === null ? [] : conditionsIn(flow, [state, ...statesAhead(flow, state)]);
}
