import { answersTo, type PossibleAnswer } from '../generate/effect-answers.ts';
import { whereIs } from '../generate/moves.ts';
import type { Scene } from '../generate/scene.ts';
import { type Talk, takeAnswer } from '../generate/talk.ts';
import { chance, draw } from './chance.ts';

/** More than any turn asks of the outside: `maxStepsPerTurn` ends it before. */
const mostAnswers = 2_000;

/** Chooses how the outside answers, from what is possible, the usual answer first. */
export type ChooseAnswer = (possible: readonly PossibleAnswer[], talk: Talk) => PossibleAnswer | undefined;

const theUsual: ChooseAnswer = ([usual]) => usual;

/** The talk once all that was asked of the outside has its answer: the usual one, unless somebody chooses. */
export function settle(talk: Talk, scene: Scene, choose: ChooseAnswer = theUsual): Talk {
  let settled = talk;
  for (let count = 0; count < mostAnswers; count++) {
    const [effect] = settled.open;
    if (!effect) break;
    const possible = answersTo(effect, whereIs(settled, scene).flow, settled.conversation.state, scene);
    const answer = choose(possible, settled);
    if (!answer) break;
    settled = takeAnswer(settled, answer.given, answer.result);
  }
  return settled;
}

const unusual = 0.15;

/**
 * Answers as the seed has it, mostly the usual ones. What is asked decides, and for the AI how often: whoever asks for the
 * same order again gets the same answer, and so does whoever asks for it in another manner.
 */
export const answersBy =
  (seed: number): ChooseAnswer =>
  ([usual, ...others], { open, answers }) => {
    const [effect] = open;
    const name = usual?.given.name ?? '';
    const asked =
      effect?.kind === 'callAction'
        ? JSON.stringify(effect.input)
        : answers.filter(({ name: other }) => other === name).length;
    const about = `answer ${name} ${asked}`;
    if (others.length === 0 || chance(seed, about) >= unusual) return usual;
    return draw(others, seed, `which ${about}`);
  };
