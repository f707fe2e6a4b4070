import { z } from 'zod';
import { englishPhrases } from '../phrases/english-phrases.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { mapListenerOverrides } from '../references/map-listener-references.ts';
import { withMapped } from '../references/map-parts.ts';
import type { ReferenceMapper } from '../references/reference-mapper.ts';
import { action, actionStateSchema } from './action.ts';
import { ask, askSchema } from './ask.ts';
import { choose, chooseSchema } from './choose.ts';
import { confirm, confirmSchema } from './confirm.ts';
import { decide, decideSchema } from './decide.ts';
import type { Exit } from './define-kind.ts';
import { end, endSchema } from './end.ts';
import { form, formSchema } from './form.ts';
import { handoff, handoffSchema } from './handoff.ts';
import { reply, replySchema } from './reply.ts';
import { say, saySchema } from './say.ts';
import { set, setSchema } from './set.ts';
import { subflow, subflowSchema } from './subflow.ts';

export const stateSchema = z.discriminatedUnion('kind', [
  saySchema,
  askSchema,
  formSchema,
  confirmSchema,
  decideSchema,
  actionStateSchema,
  replySchema,
  chooseSchema,
  setSchema,
  subflowSchema,
  handoffSchema,
  endSchema,
]);
/** A state with every default filled in: what is read. */
export type State = z.output<typeof stateSchema>;
/** A state as its author wrote it: what is stored. */
export type StateDocument = z.input<typeof stateSchema>;
export type StateKind = State['kind'];
export type StateOf<Kind extends StateKind> = Extract<State, { kind: Kind }>;
export type StateDocumentOf<Kind extends StateKind> = Extract<StateDocument, { kind: Kind }>;

/** What the rest of the house may ask of a kind without knowing which it is. */
type AnyKind<Kind extends StateKind> = {
  readonly kind: Kind;
  readonly schema: z.ZodType<StateOf<Kind>, StateDocumentOf<Kind>>;
  create(): StateDocumentOf<Kind>;
  exits(state: StateOf<Kind>, phrases: Phrases): Exit[];
  mapReferences(state: StateDocumentOf<Kind>, mapper: ReferenceMapper): StateDocumentOf<Kind>;
};

/** The kinds of state, in the order the palette shows them. A missing kind does not compile. */
export const kinds = {
  say,
  ask,
  form,
  confirm,
  reply,
  decide,
  action,
  choose,
  set,
  subflow,
  handoff,
  end,
} satisfies { [Kind in StateKind]: AnyKind<Kind> };

export const stateKinds = Object.keys(kinds) as StateKind[];

/** The definition of one kind, typed for a caller that does not know which. */
function kindOf<Kind extends StateKind>(kind: Kind): AnyKind<Kind> {
  return kinds[kind] as unknown as AnyKind<Kind>;
}

/** A new state of a kind, as the palette makes it. */
export const createState = (kind: StateKind): StateDocument => kindOf(kind).create();

const resolvedByState = new WeakMap<StateDocument, State>();

/** Fills in a state's defaults. The same document gives the same object back, so views can compare by identity. */
export function resolveState(state: StateDocument): State {
  const known = resolvedByState.get(state);
  if (known) return known;
  const resolved = stateSchema.parse(state);
  resolvedByState.set(state, resolved);
  return resolved;
}

/** The ways out of a state, in the order the card shows them, with their labels in one language. */
export const exitsOf = (state: StateDocument, phrases: Phrases = englishPhrases): Exit[] => {
  const resolved = resolveState(state);
  return kindOf(resolved.kind).exits(resolved, phrases);
};

/** The same state with every reference and text passed through `mapper`; the same object when nothing changed. */
export const mapStateReferences = (state: StateDocument, mapper: ReferenceMapper): StateDocument =>
  withMapped(kindOf(state.kind).mapReferences(state, mapper), 'listeners', (overrides) =>
    mapListenerOverrides(overrides, mapper),
  );
