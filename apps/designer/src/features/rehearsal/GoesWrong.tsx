import type { RehearsalSummary } from '@turnwise/testing';
import { CircleCheck, Locate, MessageSquareText, TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { flowAt, stateLabel } from '../../trace/trace-place.ts';
import { Button } from '../../ui/Button.tsx';
import { KindIcon } from '../../ui/kind-icons.tsx';
import styles from './GoesWrong.module.css';
import type { HeldTalk } from './held-talk.ts';
import { rehearsalMessages as words } from './messages.ts';
import { placeIn, quote } from './misreading-words.ts';
import type { RehearsalRun } from './rehearsal-runs.ts';
import { type WrongPlace, wrongPlaces } from './wrong-places.ts';

interface GoesWrongProps {
  summary: RehearsalSummary;
  run: RehearsalRun;
  /** Whether the flow as drawn now still has a state. */
  canShow: (name: string) => boolean;
  onShowState: (name: string) => void;
  /** Opens a talk at one of its lines. */
  onOpen: (rehearsal: HeldTalk, line: number) => void;
}

/** By state, the worst first: what was taken otherwise than it was meant, and how often it had to be asked again. */
export function GoesWrong({ summary, run, ...actions }: GoesWrongProps) {
  const places = useMemo(() => wrongPlaces(summary, run), [summary, run]);
  const wrong = places.filter(({ sentences }) => sentences.length > 0);
  const slow = places.filter(({ sentences }) => sentences.length === 0);
  if (run.held.length === 0) return null;
  return (
    <section className={styles.wrong} aria-label={words.wrong}>
      <h3 className={styles.title}>{words.wrong}</h3>
      {wrong.length === 0 && (
        <p className={styles.fine}>
          <CircleCheck aria-hidden="true" />
          {words.nowhere}
        </p>
      )}
      <ol className={styles.places}>
        {wrong.map((place) => (
          <Wrong key={keyOf(place)} place={place} run={run} {...actions} />
        ))}
      </ol>
      {slow.length > 0 && (
        <div>
          <h4 className={styles.slowTitle}>{words.alsoAskedAgain}</h4>
          <ul>
            {slow.map((place) => (
              <Slow key={keyOf(place)} place={place} run={run} {...actions} />
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

const keyOf = ({ flow, state }: WrongPlace) => `${flow}/${state}`;

type WrongProps = Pick<GoesWrongProps, 'run' | 'canShow' | 'onShowState' | 'onOpen'> & { place: WrongPlace };

function Wrong({ place, run: { flow, library }, canShow, onShowState, onOpen }: WrongProps) {
  const where = placeIn(place.flow, flow, library);
  const label = stateLabel(where, place.state);
  const inside = flowAt(where);
  const kind = inside?.states[place.state]?.kind;
  const isHere = place.flow === flow.id;
  return (
    <li className={styles.place}>
      <div className={styles.head}>
        {kind && <KindIcon kind={kind} size={22} />}
        <h4 className={styles.label}>{label}</h4>
        {!isHere && inside && (
          <Link href={`/flows/${encodeURIComponent(inside.id)}`} className={styles.quiet}>
            {words.inFlow(inside.name)}
          </Link>
        )}
        {isHere && canShow(place.state) && (
          <Button
            size="small"
            icon={<Locate aria-hidden="true" />}
            className={styles.show}
            aria-label={words.showNamed(label)}
            onClick={() => onShowState(place.state)}
          >
            {words.show}
          </Button>
        )}
      </div>
      <ul>
        {place.sentences.map(({ sentence, misreading, rehearsal, times }) => (
          <li key={sentence} className={styles.sentence}>
            <TriangleAlert className={styles.mark} aria-hidden="true" />
            <p>
              {sentence} {times > 1 && <span className={styles.quiet}>{words.times(times)}</span>}
            </p>
            <Button
              size="small"
              variant="ghost"
              icon={<MessageSquareText aria-hidden="true" />}
              aria-label={words.seeTalkWith(quote(misreading.said))}
              onClick={() => onOpen(rehearsal, misreading.line)}
            >
              {words.seeTalk}
            </Button>
          </li>
        ))}
      </ul>
      {place.repairs > 0 && <p className={styles.again}>{words.askedAgain(place.repairs)}</p>}
    </li>
  );
}

/** A state in which nothing was misunderstood, but asked again: whoever is unsure is asked twice, and rightly so. */
function Slow({ place, run: { flow, library }, canShow, onShowState }: WrongProps) {
  const label = stateLabel(placeIn(place.flow, flow, library), place.state);
  return (
    <li className={styles.slow}>
      {place.flow === flow.id && canShow(place.state) ? (
        <button
          type="button"
          className={styles.slowPlace}
          aria-label={words.showNamed(label)}
          onClick={() => onShowState(place.state)}
        >
          {label}
        </button>
      ) : (
        label
      )}
      <span className={styles.quiet}>{words.times(place.repairs)}</span>
    </li>
  );
}
