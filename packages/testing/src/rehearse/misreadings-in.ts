import type { Scalar } from '@turnwise/flow';
import { whereIs } from '../generate/moves.ts';
import type { Scene } from '../generate/scene.ts';
import type { Talk } from '../generate/talk.ts';
import { isSameValue } from './is-same-value.ts';
import type { Meaning } from './meaning.ts';
import { placeOf, slotsAt, valueAt } from './place.ts';
import type { Misreading } from './rehearsal.ts';

/** What became of a message: right after it, and once everything asked of the outside had its answer. */
export type Came = { readonly atOnce: Talk; readonly settled: Talk };

type Found = Pick<Misreading, 'kind' | 'slot' | 'meant' | 'understood' | 'meantState' | 'reachedState'>;

const nothing = { slot: null, meant: null, understood: null, meantState: null, reachedState: null } as const;

/** Where what was said did not come to what was meant by it. `settled` answers what is asked of the outside. */
export function misreadingsIn(
  before: Talk,
  said: Came,
  meaning: Meaning,
  scene: Scene,
  settled: (talk: Talk) => Talk,
): Found[] {
  const { flow } = whereIs(before, scene);
  const depth = before.conversation.stack.length;
  const valueIn = (talk: Talk, slot: string) => valueAt(depth, slot, talk);
  /** A slot that does not hold what it should; one that holds what it did before was not understood. */
  const wrong = (slot: string, meant: Scalar | null): Found => {
    const understood = valueIn(said.atOnce, slot);
    const isAsBefore = understood === null || understood === valueIn(before, slot);
    return { ...nothing, kind: isAsBefore ? 'notUnderstood' : 'otherValue', slot, meant, understood };
  };

  switch (meaning.kind) {
    case 'plainly': {
      const { answer, core } = meaning;
      const plain = { atOnce: answer.came, settled: settled(answer.came) };
      const isMissed = isStill(before, said, plain);
      // Of what was missed it is nothing new that the plain answer would have changed; what was changed instead is.
      const others = [...slotsAt(depth, [answer.came, said.atOnce])].filter(
        (slot) => !isMissed || valueIn(said.atOnce, slot) !== valueIn(before, slot),
      );
      for (const slot of new Set([...(answer.slot === null ? [] : [answer.slot]), ...others])) {
        const meant = valueIn(answer.came, slot);
        if (!isSameValue(flow, slot, meant, valueIn(said.atOnce, slot), core)) return [wrong(slot, meant)];
      }
      if (isMissed) return [{ ...nothing, kind: 'notUnderstood', slot: answer.slot }];
      return placeOf(plain.settled) === placeOf(said.settled) ? [] : [otherWay(plain.settled, said.settled)];
    }
    case 'values': {
      const missed = Object.entries(meaning.values).flatMap(([slot, meant]) =>
        isSameValue(flow, slot, meant, valueIn(said.atOnce, slot), '') ? [] : [wrong(slot, meant)],
      );
      const { asked } = meaning;
      const isTakenForAnswer =
        asked !== null &&
        !Object.hasOwn(meaning.values, asked) &&
        ![null, valueIn(before, asked)].includes(valueIn(said.atOnce, asked));
      return isTakenForAnswer ? [...missed, wrong(asked, valueIn(before, asked))] : missed;
    }
    case 'beside': {
      for (const slot of slotsAt(depth, [before, said.atOnce])) {
        const meant = valueIn(before, slot);
        if (valueIn(said.atOnce, slot) !== meant) return [{ ...wrong(slot, meant), kind: 'otherValue' }];
      }
      return hasLeft(before, said.atOnce) ? [otherWay(before, said.settled)] : [];
    }
  }
}

/** What was said led nowhere, or was counted as no answer, while said plainly it is one. */
const isStill = (before: Talk, said: Came, plain: Came): boolean =>
  (said.atOnce.asksAgain && !plain.atOnce.asksAgain) ||
  (placeOf(said.settled) === placeOf(before) && placeOf(plain.settled) !== placeOf(before)) ||
  (!hasLeft(before, said.settled) && hasLeft(before, plain.settled));

const otherWay = (meant: Talk, reached: Talk): Found => ({
  ...nothing,
  kind: 'otherWay',
  meantState: meant.conversation.state,
  reachedState: reached.conversation.state,
});

/** The state was left, if only to come back to it; something may be asked in it beside its question without that. */
function hasLeft(before: Talk, after: Talk): boolean {
  const visitIn = ({ running, isOver, conversation: { state, visits } }: Talk) =>
    JSON.stringify([running, state, visits[state ?? ''], isOver]);
  return visitIn(before) !== visitIn(after);
}
