import { type ComponentType, useEffect, useState } from 'react';
import { type Connection, checkConnection, useConnection } from '../api/connection.ts';
import { later } from './later.ts';
import { MissingPart, type MissingProps } from './MissingPart.tsx';

type Deferred<Props> = ComponentType<Props> & {
  /** Downloads it before it is shown, so that it is there at once. */
  fetchAhead(): Promise<unknown>;
};

export const Nothing = () => null;

/**
 * A part of the screen that is downloaded when it is first shown, or when there is time; until then `Fallback` is. Not
 * React's lazy and Suspense: those keep for ever a download that failed; and after a fallback React holds back what it
 * reveals for up to 300 ms, and one such wait after another made opening a flow slow.
 * Where the download fails `Missing` says so, in the part's own place. It is tried again when that is asked for, when the
 * server answers again, and when the part is shown anew.
 */
export function deferred<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Fallback: ComponentType<Props> = Nothing,
  Missing: ComponentType<Props & MissingProps> = MissingPart,
): Deferred<Props> {
  let known: ComponentType<Props> | null = null;
  const fetchAhead = later(async () => {
    known ??= await load();
    return known;
  });
  /** Twice, since that may have been but a moment; and asking makes sure that it is known whether the server answers. */
  const fetchSurely = () =>
    fetchAhead().catch(async () => {
      await checkConnection();
      return fetchAhead();
    });

  function Deferred(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => known);
    const [attempt, setAttempt] = useState(0);
    const connection = useConnection();
    const [failedWhen, setFailedWhen] = useState<Connection | null>(null);
    // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks again.
    useEffect(() => {
      if (Part) return;
      let isGone = false;
      fetchSurely().then(
        (loaded) => {
          if (!isGone) setPart(() => loaded);
        },
        () => {
          if (!isGone) setFailedWhen(connection);
        },
      );
      return () => {
        isGone = true;
      };
    }, [Part, attempt, connection]);
    if (Part) return <Part {...props} />;
    // The connection has changed since: it is being tried again.
    if (failedWhen !== connection) return <Fallback {...props} />;
    const tryAgain = () => {
      setFailedWhen(null);
      setAttempt(attempt + 1);
    };
    return <Missing {...props} isGone={connection === 'online'} onTryAgain={tryAgain} />;
  }
  return Object.assign(Deferred, { fetchAhead });
}
