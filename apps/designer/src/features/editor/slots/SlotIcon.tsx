import type { SlotType } from '@turnwise/flow';
import {
  AtSign,
  Calendar,
  Clock,
  DecimalsArrowRight,
  Hash,
  List,
  Phone,
  ToggleLeft,
  Type,
  User,
} from 'lucide-react';

const icons = {
  text: Type,
  name: User,
  integer: Hash,
  number: DecimalsArrowRight,
  boolean: ToggleLeft,
  date: Calendar,
  time: Clock,
  email: AtSign,
  phone: Phone,
  choice: List,
} satisfies Record<SlotType, typeof Type>;

/** A slot's type at a glance; its name stands beside it in words. */
export function SlotIcon({ type, size = 15 }: { type: SlotType; size?: number }) {
  const Icon = icons[type];
  return <Icon width={size} height={size} aria-hidden="true" />;
}
