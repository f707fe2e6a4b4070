import { type FlowDocument, resolveSlots, type Slot } from '@turnwise/flow';
import { saidIn } from '../generate/said-in.ts';
import type { Scene } from '../generate/scene.ts';
import { shuffled } from './chance.ts';
import { phrasesIn } from './phrases/phrases-in.ts';

/**
 * What somebody would answer when a slot is asked for, what is true of them first. It stays true however it is asked
 * for; where the flow asks `anew`, because it did not do, it is something else.
 */
export function factsOf(seed: number, flow: FlowDocument, name: string, scene: Scene, anew = 0): string[] {
  const slot = resolveSlots(flow.slots)[name];
  const answers = scene.answersFor(flow, name);
  const likely = slot ? likelyAnswers(slot, answers, flow.language ?? 'en') : answers;
  return shuffled([...new Set(likely)], seed, `${flow.id}/${name} ${anew}`);
}

/** What the flow itself shows of its answers, and people who are not all the same. */
function likelyAnswers(slot: Slot, answers: readonly string[], language: string): readonly string[] {
  const { names, emails, stories } = phrasesIn(language);
  switch (slot.type) {
    case 'name':
      return [...answers, ...names];
    case 'email':
      return [...answers, ...emails];
    case 'text': {
      const { freeText, title } = saidIn(language);
      const patterns = slot.rules.flatMap((rule) => (rule.kind === 'pattern' ? rule.value : []));
      if (patterns.length === 0) return [...answers, ...stories];
      // A street has a number in it, and is more than one.
      const isLoose = patterns.every((pattern) => !/^\^|\$$/.test(pattern));
      const whole = isLoose
        ? answers.map((text) => (/^\d+$/.test(text) ? `${title} ${text}` : text))
        : answers;
      // It may pass for a city, and nobody would give it for one.
      return whole.filter((text) => text !== freeText);
    }
    default:
      return answers;
  }
}
