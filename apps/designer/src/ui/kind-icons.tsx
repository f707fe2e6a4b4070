import { kindGlyphs } from '@turnwise/drawing';
import type { StateKind } from '@turnwise/flow';
import type { CSSProperties } from 'react';
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
}

export const kindLooks: Readonly<Record<StateKind, KindLook>> = {
  say: {
    name: 'Say',
    description: 'Send a message',
    example: '“Welcome! I can help with orders and refunds.”',
    color: 'var(--kind-say)',
  },
  ask: {
    name: 'Ask',
    description: 'Ask, and wait for the answer',
    example: '“What is the order number?”',
    color: 'var(--kind-ask)',
  },
  form: {
    name: 'Form',
    description: 'Collect several answers',
    example: 'Name, phone and a date, asked one by one or given all at once',
    color: 'var(--kind-form)',
  },
  confirm: {
    name: 'Confirm',
    description: 'Read it back, take yes or no',
    example: '“A haircut on Friday at 15:00. Shall I book it?”',
    color: 'var(--kind-confirm)',
  },
  reply: {
    name: 'AI reply',
    description: 'Let the AI word one message',
    example: 'Answer in kind words, from what you have told it',
    color: 'var(--kind-reply)',
  },
  decide: {
    name: 'Decide',
    description: 'Choose the way by rules',
    example: 'If the amount is more than 100, go to manager approval',
    color: 'var(--kind-decide)',
  },
  choose: {
    name: 'AI choice',
    description: 'Let the AI choose among your ways',
    example: 'Is this about billing, delivery or something else?',
    color: 'var(--kind-choose)',
  },
  action: {
    name: 'Action',
    description: 'Look something up, do something',
    example: 'Find the order in the shop',
    color: 'var(--kind-action)',
  },
  set: {
    name: 'Set',
    description: 'Fill or clear slots',
    example: 'Set the country to Portugal; clear the order number',
    color: 'var(--kind-set)',
  },
  subflow: {
    name: 'Sub-flow',
    description: 'Run another flow, come back',
    example: 'Check who it is, then go on here',
    color: 'var(--kind-subflow)',
  },
  handoff: {
    name: 'Hand off',
    description: 'A person takes over',
    example: 'To the billing team, with a summary',
    color: 'var(--kind-handoff)',
  },
  end: {
    name: 'End',
    description: 'Close the conversation',
    example: '“All done. Have a good day!”',
    color: 'var(--kind-end)',
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
      <path d={kindGlyphs[kind]} />
    </svg>
  );
  if (bare) return glyph;
  return (
    <span className={styles.tile} style={{ ...style, width: size, height: size }} aria-hidden="true">
      {glyph}
    </span>
  );
}
