import type { Action, JsonValue, Scalar, Slot } from '@turnwise/flow';
import type { Message } from './conversation.ts';

/**
 * What the AI is shown: what the flow is for, where the conversation stands and what was said last, and no more.
 * Sensitive values are withheld unless the author shares them.
 */
export type AiContext = {
  readonly purpose: string;
  readonly persona: string;
  readonly tone: string;
  readonly language: string;
  readonly state: string;
  readonly need: string;
  readonly slots: Readonly<
    Record<string, { label: string; value: Scalar | null; withheld: boolean; sensitive: boolean }>
  >;
  readonly recent: readonly Message[];
  readonly data: Readonly<Record<string, JsonValue>>;
  readonly model: string | null;
};

/**
 * Work for the outside, asked for by `step`, done by the server or the simulator, and answered with
 * `effectResolved`. Ids are deterministic, `<conversation>:<revision>:<state>:<n>`, and serve as idempotency keys.
 */
export type Effect =
  | {
      readonly kind: 'callAction';
      readonly id: string;
      readonly action: string;
      readonly definition: Action;
      readonly input: Readonly<Record<string, JsonValue>>;
    }
  | {
      readonly kind: 'understand';
      readonly id: string;
      readonly text: string;
      /** The slots whose values are wanted, the asked one first. */
      readonly slots: Readonly<Record<string, Slot>>;
      readonly asked: string | null;
      readonly context: AiContext;
    }
  | {
      readonly kind: 'answerOffTopic';
      readonly id: string;
      readonly text: string;
      readonly context: AiContext;
    }
  | {
      readonly kind: 'writeReply';
      readonly id: string;
      readonly instructions: string;
      readonly context: AiContext;
    }
  | {
      readonly kind: 'chooseState';
      readonly id: string;
      readonly question: string;
      readonly text: string;
      readonly options: readonly { readonly label: string; readonly description: string }[];
      readonly context: AiContext;
    }
  | {
      readonly kind: 'classify';
      readonly id: string;
      readonly question: string;
      readonly target: string;
      readonly text: string;
      readonly context: AiContext;
    }
  /** Keep what was learned of the user; nothing comes back. */
  | {
      readonly kind: 'saveMemory';
      readonly id: string;
      readonly values: Readonly<Record<string, Scalar>>;
      readonly run: Readonly<Record<string, Scalar>> | null;
    }
  /** Tell a person; nothing comes back. */
  | { readonly kind: 'notifyHandoff'; readonly id: string; readonly queue: string; readonly summary: string };

export type EffectKind = Effect['kind'];

/** Effects whose result the conversation waits for. */
export const isAwaited = (effect: Effect): boolean =>
  effect.kind !== 'saveMemory' && effect.kind !== 'notifyHandoff';
