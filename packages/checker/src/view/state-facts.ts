import {
  type Exit,
  exitsOf,
  identityMapper,
  type Mention,
  mapStateReferences,
  mentionsIn,
  resolveState,
  type State,
  type StateDocument,
} from '@turnwise/flow';

type StateText = { readonly text: string; readonly field: string };

/** What the checker needs to know of a state by itself, whatever flow it stands in. */
export type StateFacts = {
  readonly state: State;
  /** Labelled in English. */
  readonly exits: readonly Exit[];
  readonly mentions: readonly Mention[];
  /** Texts a user may read, and values with placeholders. */
  readonly texts: readonly StateText[];
};

const factsByState = new WeakMap<StateDocument, StateFacts>();

/** Worked out once per state document: after an edit, only the edited state is looked at again. */
export function stateFacts(document: StateDocument): StateFacts {
  const known = factsByState.get(document);
  if (known) return known;
  const texts: StateText[] = [];
  mapStateReferences(document, {
    ...identityMapper,
    text(text, field) {
      texts.push({ text, field });
      return text;
    },
  });
  const facts: StateFacts = {
    state: resolveState(document),
    exits: exitsOf(document),
    mentions: mentionsIn(document),
    texts,
  };
  factsByState.set(document, facts);
  return facts;
}
