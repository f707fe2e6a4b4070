import { kindGlyphs } from '@turnwise/drawing';
import type { StateKind } from '@turnwise/flow';
import type { CSSProperties } from 'react';
import styles from './kind-icons.module.css';
import { kindMessages as words } from './kind-messages.ts';

/** The kinds as the palette groups them. */
export const kindGroups: readonly { label: string; kinds: readonly StateKind[] }[] = [
  { label: words.talk, kinds: ['say', 'ask', 'form', 'confirm', 'reply'] },
  { label: words.decide, kinds: ['decide', 'choose', 'action', 'set', 'subflow'] },
  { label: words.finish, kinds: ['handoff', 'end'] },
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
  say: { ...words.kinds.say, color: 'var(--kind-say)' },
  ask: { ...words.kinds.ask, color: 'var(--kind-ask)' },
  form: { ...words.kinds.form, color: 'var(--kind-form)' },
  confirm: { ...words.kinds.confirm, color: 'var(--kind-confirm)' },
  reply: { ...words.kinds.reply, color: 'var(--kind-reply)' },
  decide: { ...words.kinds.decide, color: 'var(--kind-decide)' },
  choose: { ...words.kinds.choose, color: 'var(--kind-choose)' },
  action: { ...words.kinds.action, color: 'var(--kind-action)' },
  set: { ...words.kinds.set, color: 'var(--kind-set)' },
  subflow: { ...words.kinds.subflow, color: 'var(--kind-subflow)' },
  handoff: { ...words.kinds.handoff, color: 'var(--kind-handoff)' },
  end: { ...words.kinds.end, color: 'var(--kind-end)' },
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
