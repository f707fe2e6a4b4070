/** Something said to the user. */
export type Reply = {
  readonly text: string;
  /** Tappable answers, shown with the last message of a turn. */
  readonly quickReplies: readonly string[];
  /** The state that said it; null for repair and system sentences said outside one. */
  readonly state: string | null;
};
