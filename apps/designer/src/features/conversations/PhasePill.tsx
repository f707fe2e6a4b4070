import type { Phase } from '@turnwise/runtime';
import { Pill, type PillProps } from '../../ui/Pill.tsx';
import { conversationMessages as words } from './messages.ts';

const tones: Record<Phase, PillProps['tone']> = {
  greeting: 'accent',
  collecting: 'accent',
  confirming: 'accent',
  executing: 'accent',
  completed: 'ok',
  cancelled: 'neutral',
  handed_off: 'warn',
  expired: 'neutral',
};

/** Where a conversation stands. */
export const PhasePill = ({ phase }: { phase: Phase }) => (
  <Pill tone={tones[phase]}>{words.phases[phase]}</Pill>
);
