import { Minus, PencilLine, Plus } from 'lucide-react';
import type { Mark } from './compared-flow.ts';

const icons = { added: Plus, removed: Minus, changed: PencilLine } as const;

/** The sign of a difference: it is told apart without colours. */
export function MarkIcon({ mark }: { mark: Mark }) {
  const Icon = icons[mark];
  return <Icon aria-hidden="true" strokeWidth={2.6} />;
}
