import type { Builtin } from '@turnwise/runtime';
import { useEffect, useState } from 'react';

type Builtins = Readonly<Record<string, Builtin>>;
const none: Builtins = {};

/** The sample data that comes along, by name; empty until the engine that holds it has been fetched. */
export function useBuiltins(): Builtins {
  const [known, setKnown] = useState(none);
  useEffect(() => {
    let isCurrent = true;
    void import('@turnwise/runtime').then(({ builtins }) => {
      if (isCurrent) setKnown(builtins);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return known;
}
