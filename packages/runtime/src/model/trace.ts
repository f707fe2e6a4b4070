import type { JsonValue, Scalar } from '@turnwise/flow';
import type { Command, Span } from '@turnwise/understanding';
import type { Phase, SlotSource } from './conversation.ts';
import type { AiContext, EffectKind } from './effect.ts';
import type { EffectResult } from './event.ts';

/**
 * Why a turn went as it did, in order. "Why did it say that?" is answered from this alone. Values of sensitive slots
 * are masked here already.
 */
export type TraceEntry =
  /** What the message was read as. */
  | {
      readonly kind: 'read';
      readonly text: string;
      readonly values: readonly {
        readonly slot: string;
        readonly value: Scalar;
        readonly words: string;
        readonly span: Span;
      }[];
      readonly affirmation: string;
      readonly commands: readonly Command[];
      readonly intents: readonly { readonly intent: string; readonly score: number }[];
      readonly sentiment: number;
      readonly isQuestion: boolean;
    }
  /** A listener or repair rule took the turn: cancel, off_topic, correction, invalid, unclear, ... */
  | { readonly kind: 'rule'; readonly rule: string; readonly detail: string }
  | {
      readonly kind: 'slot';
      readonly slot: string;
      readonly before: Scalar | null;
      readonly after: Scalar | null;
      readonly source: SlotSource | 'cleared';
    }
  | {
      readonly kind: 'attempt';
      readonly slot: string | null;
      readonly state: string;
      readonly count: number;
      readonly limit: number;
    }
  /** A condition was evaluated, with the values it saw. */
  | {
      readonly kind: 'condition';
      readonly state: string;
      readonly branch: string;
      readonly words: string;
      readonly held: boolean;
      readonly saw: JsonValue;
    }
  /** The conversation moved. `port` is the exit's name. */
  | {
      readonly kind: 'moved';
      readonly from: string | null;
      readonly port: string;
      readonly to: string;
      readonly reason: string;
    }
  | {
      readonly kind: 'flow';
      readonly change: 'entered' | 'returned';
      readonly flow: string;
      readonly outcome: string | null;
    }
  | { readonly kind: 'phase'; readonly before: Phase; readonly after: Phase }
  | {
      readonly kind: 'effect';
      readonly effect: EffectKind;
      readonly id: string;
      readonly context: AiContext | null;
    }
  | {
      readonly kind: 'resolved';
      readonly effect: EffectKind | null;
      readonly id: string;
      readonly result: EffectResult;
      readonly durationMs: number;
    }
  | { readonly kind: 'error'; readonly code: string; readonly message: string };

export type Trace = readonly TraceEntry[];
