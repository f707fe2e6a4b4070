import { CircleCheck, CircleX } from 'lucide-react';
import { Pill } from '../../ui/Pill.tsx';
import { testsMessages as words } from './messages.ts';

/** Whether a test passes, by sign and word. */
export const StatusPill = ({ passes }: { passes: boolean }) =>
  passes ? (
    <Pill tone="ok" icon={<CircleCheck aria-hidden="true" />}>
      {words.passes}
    </Pill>
  ) : (
    <Pill tone="bad" icon={<CircleX aria-hidden="true" />}>
      {words.fails}
    </Pill>
  );
