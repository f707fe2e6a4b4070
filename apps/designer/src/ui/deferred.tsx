import { type ComponentType, useEffect, useState } from 'react';

type Deferred<Props> = ComponentType<Props> & {
  /** Downloads it before it is shown, so that it is there at once. */
  fetchAhead(): Promise<unknown>;
};

/**
 * A screen that is downloaded when it is first shown; until then `Fallback` is. Not React's lazy and Suspense: after a
 * fallback React holds back what it reveals for up to 300 ms, and one such wait after another made opening a flow slow.
 * A download that fails goes to the nearest ErrorBoundary, and is tried again when the screen is shown anew.
 */
export function deferred<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Fallback: ComponentType,
): Deferred<Props> {
  let known: ComponentType<Props> | null = null;
  const fetchAhead = async () => {
    known ??= await load();
    return known;
  };
  function Deferred(props: Props) {
    const [Screen, setScreen] = useState<ComponentType<Props> | null>(() => known);
    const [failure, setFailure] = useState<{ readonly error: unknown } | null>(null);
    useEffect(() => {
      if (Screen) return;
      let isGone = false;
      fetchAhead().then(
        (loaded) => {
          if (!isGone) setScreen(() => loaded);
        },
        (error: unknown) => {
          if (!isGone) setFailure({ error });
        },
      );
      return () => {
        isGone = true;
      };
    }, [Screen]);
    if (failure) throw failure.error;
    return Screen ? <Screen {...props} /> : <Fallback />;
  }
  return Object.assign(Deferred, { fetchAhead });
}
