import type { PhraseTable } from '../message/phrase-table.ts';

/** What keeps a day or a time that is said from being the one that is meant. */
export type LimitWords = {
  /** Directly before what is left out: "any day but", "except". */
  excluding: PhraseTable<true>;
  /** Words over which a negation reaches a day or a time: "not available on". */
  negationBridges: ReadonlySet<string>;
  /** Directly before a time that is no good: "busy on". */
  busy: PhraseTable<true>;
  /** Directly behind one: "doesn't work". */
  unfit: PhraseTable<true>;
  /** Begin what the speaker does otherwise: "because", "I work". */
  affairs: PhraseTable<true>;
  /** What one's own things do: "leaves" in "my train leaves". */
  happenings: ReadonlySet<string>;
  /** Between a reason and what follows from it: "so". */
  therefore: ReadonlySet<string>;
  /** Before a topic that is not the one: "not about the". */
  notAbout: PhraseTable<true>;
  /** Directly before one that only bounds the one wanted: "after", "not before". */
  bounds: PhraseTable<true>;
  /** Directly behind one: "or later". */
  boundsBehind: PhraseTable<true>;
};
