import { type FlowDocument, resolveSlots } from '@turnwise/flow';
import { saidIn } from '../generate/said-in.ts';
import type { Scene } from '../generate/scene.ts';
import { shuffled } from './chance.ts';

/**
 * What somebody would answer when a slot is asked for, what is true of them first. It stays true however it is asked
 * for; where the flow asks `anew`, because it did not do, it is something else.
 */
export function factsOf(seed: number, flow: FlowDocument, slot: string, scene: Scene, anew = 0): string[] {
  const answers = scene.answersFor(flow, slot);
  const { freeText } = saidIn(flow.language ?? 'en');
  const isNarrow = resolveSlots(flow.slots)[slot]?.rules.some(({ kind }) => kind === 'pattern') === true;
  // It may pass for a city, and nobody would give it for one.
  const likely = isNarrow ? answers.filter((text) => text !== freeText) : answers;
  return shuffled(likely, seed, `${flow.id}/${slot} ${anew}`);
}
