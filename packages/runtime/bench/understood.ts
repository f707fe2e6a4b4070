import type { Scalar } from '@turnwise/flow';
import type { Affirmation, Understanding } from '@turnwise/understanding';

/** What a message was read as, without reading it. */
export function understood(read: {
  readonly values?: Readonly<Record<string, Scalar>>;
  readonly affirmation?: Affirmation;
}): Understanding {
  return {
    values: Object.entries(read.values ?? {}).map(([slot, value]) => {
      const text = String(value);
      return { slot, value, span: [0, text.length], text, isCorrection: false, alternatives: [] };
    }),
    restated: [],
    failures: [],
    affirmation: read.affirmation ?? 'none',
    commands: [],
    correction: { isCue: false },
    intents: [],
    sentiment: { label: 'neutral', score: 0 },
    isQuestion: false,
    questions: [],
    isReserved: false,
    retraction: null,
  };
}
