import type { FlowDocument } from '@turnwise/flow';
import type { Scene } from '../generate/scene.ts';
import { shuffled } from './chance.ts';

/**
 * What somebody would answer when a slot is asked for, what is true of them first. It stays true however it is asked
 * for; where the flow asks `anew`, because it did not do, it is something else.
 */
export const factsOf = (seed: number, flow: FlowDocument, slot: string, scene: Scene, anew = 0): string[] =>
  shuffled(scene.answersFor(flow, slot), seed, `${flow.id}/${slot} ${anew}`);
