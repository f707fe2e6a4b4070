import { ClipboardCheck, Clock, EllipsisVertical, RotateCcw, StepBack, StepForward, X } from 'lucide-react';
import { instantInWords } from '../../time/instant-in-words.ts';
import { DropdownMenu } from '../../ui/DropdownMenu.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { MenuItems } from '../../ui/menu-items.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { simulatorMessages as words } from './messages.ts';
import { movedInWords } from './model/duration-in-words.ts';
import { currentMemory, currentOffset, type Simulation } from './model/simulation.ts';
import type { TalkActions } from './panes/talk-actions.ts';
import styles from './TryIt.module.css';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const knownUserId = 'known_user';

interface TryItBarProps {
  simulation: Simulation;
  actions: TalkActions;
  /** Keeps what is on screen as a test; null while there is nothing to keep. */
  onKeep: (() => void) | null;
  onClose: () => void;
}

/** Back and forward through the turns, the clock, and who is talking. */
export function TryItBar({ simulation, actions, onKeep, onClose }: TryItBarProps) {
  return (
    <header className={styles.bar}>
      <h2>
        <VisuallyHidden>{words.title}</VisuallyHidden>
      </h2>
      <p className={styles.standing}>{standingInWords(simulation)}</p>
      <IconButton
        label={words.back}
        icon={<StepBack />}
        disabled={simulation.shown <= 1}
        onClick={actions.back}
      />
      <IconButton
        label={words.forward}
        icon={<StepForward />}
        disabled={simulation.shown >= simulation.turns.length}
        onClick={actions.forward}
      />
      <DropdownMenu
        trigger={<IconButton label={words.clock} icon={<Clock />} />}
        items={() => clockItems(simulation, actions)}
      />
      <IconButton label={words.restart} icon={<RotateCcw />} onClick={actions.restart} />
      <IconButton
        label={words.keep}
        icon={<ClipboardCheck />}
        disabled={onKeep === null}
        onClick={onKeep ?? undefined}
      />
      <DropdownMenu
        trigger={<IconButton label={words.more} icon={<EllipsisVertical />} />}
        items={() => moreItems(simulation, actions, onKeep)}
      />
      <IconButton label={words.close} icon={<X />} onClick={onClose} />
    </header>
  );
}

/** Which turn is on screen, who talks, and how far the clock was moved: what is not as at the start. */
function standingInWords(simulation: Simulation): string {
  const { shown, turns, userId } = simulation;
  const offset = currentOffset(simulation);
  return [
    words.turn(shown - 1, turns.length - 1),
    userId === null ? '' : words.knownUserShort,
    offset === 0 ? '' : movedInWords(offset),
  ]
    .filter(Boolean)
    .join(' · ');
}

function clockItems(simulation: Simulation, { moveClock, comeBack }: TalkActions): MenuItems {
  const time = instantInWords(new Date(Date.now() + currentOffset(simulation)).toISOString());
  return [
    { type: 'heading', label: words.itIsNow(time) },
    { label: words.tenMinutes, onSelect: () => moveClock(10 * minute) },
    { label: words.anHour, onSelect: () => moveClock(hour) },
    { label: words.aDay, onSelect: () => moveClock(day) },
    { label: words.threeDays, onSelect: () => moveClock(3 * day) },
    { type: 'separator' },
    { type: 'heading', label: words.leaving },
    { label: words.backInAnHour, onSelect: () => comeBack(hour) },
    { label: words.backInADay, onSelect: () => comeBack(day) },
    { label: words.backInThreeDays, onSelect: () => comeBack(3 * day) },
  ];
}

function moreItems(
  simulation: Simulation,
  { playAs, forgetUser, replay }: TalkActions,
  onKeep: TryItBarProps['onKeep'],
): MenuItems {
  const { userId } = simulation;
  const memory = userId === null ? simulation.memoryBefore : currentMemory(simulation);
  return [
    { type: 'heading', label: words.person },
    { type: 'check', label: words.newVisitor, checked: userId === null, onSelect: () => playAs(null) },
    {
      type: 'check',
      label: words.knownUser,
      checked: userId !== null,
      onSelect: () => playAs(knownUserId),
    },
    memory !== null && {
      label: words.forget,
      hint: words.knownUserHint(memory.runs.length),
      onSelect: forgetUser,
    },
    { type: 'separator' },
    { label: words.replay, hint: words.replayHint, onSelect: replay },
    onKeep !== null &&
      simulation.shown < simulation.turns.length && {
        label: words.keepShown,
        hint: words.keepShownHint,
        onSelect: onKeep,
      },
  ];
}
