import type { Effect } from '@turnwise/runtime';

/** The effect of one kind. */
export type EffectOf<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>;
