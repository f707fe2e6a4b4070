import { type Persona, personas } from '@turnwise/testing';
import { TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import { cx } from '../../ui/cx.ts';
import styles from './Cast.module.css';
import type { CastMember } from './held-talk.ts';
import { rehearsalMessages as words } from './messages.ts';
import { othersInWords } from './summary-words.ts';

interface CastProps {
  /** Those who have held a talk already. */
  cast: readonly CastMember[];
  /** Whose talk is being read. */
  shown: Persona | null;
  onOpen: (persona: Persona) => void;
}

/** Everybody who talked, and how they fared; there from the first moment, so that nothing moves as the talks come in. */
export function Cast({ cast, shown, onOpen }: CastProps) {
  const titleId = useId();
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {words.people}
      </h3>
      <table className={styles.cast} aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col" className={styles.who}>
              {words.who}
            </th>
            <th scope="col">{words.through}</th>
            <th scope="col" className={styles.number}>
              {words.usualMessages}
            </th>
            <th scope="col" className={styles.number}>
              {words.misunderstood}
            </th>
          </tr>
        </thead>
        <tbody>
          {personas.map((persona) => (
            <Row
              key={persona}
              persona={persona}
              found={cast.find((one) => one.persona === persona)}
              isShown={persona === shown}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = Pick<CastProps, 'onOpen'> & {
  persona: Persona;
  /** Undefined until their first talk has been held. */
  found: CastMember | undefined;
  isShown: boolean;
};

function Row({ persona, found, isShown, onOpen }: RowProps) {
  const { name, manner } = words.personas[persona];
  return (
    <tr className={cx(styles.row, isShown && styles.shown)}>
      <th scope="row">
        <button
          type="button"
          className={styles.open}
          aria-current={isShown ? 'true' : undefined}
          aria-disabled={found === undefined}
          onClick={() => found && onOpen(persona)}
        >
          {name}
        </button>
        <span className={styles.manner}>{manner}</span>
        {found && <span className={styles.others}>{othersInWords(found.fared).join(' ')}</span>}
      </th>
      <td>{found ? words.ofTalks(found.fared.through, found.talks) : words.notYet}</td>
      <td className={styles.number}>{found?.messages ?? words.notYet}</td>
      <td className={styles.number}>
        {found && found.misreadings > 0 ? (
          <span className={styles.wrong}>
            <TriangleAlert aria-hidden="true" />
            {found.misreadings}
          </span>
        ) : (
          (found?.misreadings ?? words.notYet)
        )}
      </td>
    </tr>
  );
}
