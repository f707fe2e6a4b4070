import type { StateKind } from '@turnwise/flow';
import type { CSSProperties, ReactNode } from 'react';
import styles from './kind-icons.module.css';

/** The kinds as the palette groups them. */
export const kindGroups: readonly { label: string; kinds: readonly StateKind[] }[] = [
  { label: 'Talk', kinds: ['say', 'ask', 'form', 'confirm', 'reply'] },
  { label: 'Decide and do', kinds: ['decide', 'choose', 'action', 'set', 'subflow'] },
  { label: 'Finish', kinds: ['handoff', 'end'] },
];

export interface KindLook {
  /** The plain name, as the palette says it. */
  name: string;
  /** One line: what it does. */
  description: string;
  /** What it could be in a flow one knows. */
  example: string;
  /** A CSS colour: `var(--kind-...)`. */
  color: string;
  /** Paths on a 16 x 16 grid, stroked in the current colour. */
  glyph: ReactNode;
}

export const kindLooks: Readonly<Record<StateKind, KindLook>> = {
  say: {
    name: 'Say',
    description: 'Send a message',
    example: '“Welcome! I can help with orders and refunds.”',
    color: 'var(--kind-say)',
    glyph: <path d="M3 3h10v7H7l-3 3v-3H3z" />,
  },
  ask: {
    name: 'Ask',
    description: 'Ask, and wait for the answer',
    example: '“What is the order number?”',
    color: 'var(--kind-ask)',
    glyph: <path d="M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.8M8 12.8v.1" />,
  },
  form: {
    name: 'Form',
    description: 'Collect several answers',
    example: 'Name, phone and a date, asked one by one or given all at once',
    color: 'var(--kind-form)',
    glyph: <path d="M3 4h2M7 4h6M3 8h2M7 8h6M3 12h2M7 12h6" />,
  },
  confirm: {
    name: 'Confirm',
    description: 'Read it back, take yes or no',
    example: '“A haircut on Friday at 15:00. Shall I book it?”',
    color: 'var(--kind-confirm)',
    glyph: <path d="M3 8.5 6.5 12 13 4.5" />,
  },
  reply: {
    name: 'AI reply',
    description: 'Let the AI word one message',
    example: 'Answer in kind words, from what you have told it',
    color: 'var(--kind-reply)',
    glyph: <path d="M8 2.5 9.4 6.6 13.5 8 9.4 9.4 8 13.5 6.6 9.4 2.5 8l4.1-1.4z" />,
  },
  decide: {
    name: 'Decide',
    description: 'Choose the way by rules',
    example: 'If the amount is more than 100, go to manager approval',
    color: 'var(--kind-decide)',
    glyph: <path d="M2.5 8H6l5-4.5h2.5M6 8l5 4.5h2.5" />,
  },
  choose: {
    name: 'AI choice',
    description: 'Let the AI choose among your ways',
    example: 'Is this about billing, delivery or something else?',
    color: 'var(--kind-choose)',
    glyph: <path d="M6 3.5 7 6l2.5 1L7 8 6 10.5 5 8 2.5 7 5 6zM9 11.5h4.5M11.5 9.5l2 2-2 2" />,
  },
  action: {
    name: 'Action',
    description: 'Look something up, do something',
    example: 'Find the order in the shop',
    color: 'var(--kind-action)',
    glyph: <path d="M9 2 4 9h4l-1 5 5-7H8z" />,
  },
  set: {
    name: 'Set',
    description: 'Fill or clear slots',
    example: 'Set the country to Portugal; clear the order number',
    color: 'var(--kind-set)',
    glyph: <path d="M10.5 3 13 5.5 6 12.5l-3.2.7.7-3.2zM9 4.5 11.5 7" />,
  },
  subflow: {
    name: 'Sub-flow',
    description: 'Run another flow, come back',
    example: 'Check who it is, then go on here',
    color: 'var(--kind-subflow)',
    glyph: <path d="M3 3h5v5H3zM8 8h5v5H8z" />,
  },
  handoff: {
    name: 'Hand off',
    description: 'A person takes over',
    example: 'To the billing team, with a summary',
    color: 'var(--kind-handoff)',
    glyph: (
      <>
        <circle cx="8" cy="5.5" r="2.5" />
        <path d="M3.5 13.5c.5-3 2.3-4 4.5-4s4 1 4.5 4" />
      </>
    ),
  },
  end: {
    name: 'End',
    description: 'Close the conversation',
    example: '“All done. Have a good day!”',
    color: 'var(--kind-end)',
    glyph: <path d="M4 14V3h8l-2 3 2 3H4" />,
  },
};

interface KindIconProps {
  kind: StateKind;
  /** The tile's edge in px: 26 in the palette and on cards. */
  size?: number;
  /** Only the glyph, in the kind's colour, without its tile. */
  bare?: boolean;
}

/** Decoration: the kind's name stands beside it in words. */
export function KindIcon({ kind, size = 26, bare = false }: KindIconProps) {
  const look = kindLooks[kind];
  const glyphSize = bare ? size : Math.round(size * 0.58);
  const style: CSSProperties & { '--kind': string } = { '--kind': look.color };
  const glyph = (
    <svg
      viewBox="0 0 16 16"
      width={glyphSize}
      height={glyphSize}
      className={styles.glyph}
      style={style}
      aria-hidden="true"
    >
      {look.glyph}
    </svg>
  );
  if (bare) return glyph;
  return (
    <span className={styles.tile} style={{ ...style, width: size, height: size }} aria-hidden="true">
      {glyph}
    </span>
  );
}
