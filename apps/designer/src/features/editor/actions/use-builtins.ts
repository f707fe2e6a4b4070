import type { Builtin } from '@turnwise/runtime';
import { useEffect, useState } from 'react';
import { later } from '../../../ui/later.ts';

const loadRuntime = later(() => import('@turnwise/runtime'));

type Builtins = Readonly<Record<string, Builtin>>;
const none: Builtins = {};

/** The sample data that comes along, by name; empty until the engine that holds it has been fetched. */
export function useBuiltins(): Builtins {
  const [known, setKnown] = useState(none);
  useEffect(() => {
    let isCurrent = true;
    void loadRuntime().then(({ builtins }) => {
      if (isCurrent) setKnown(builtins);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return known;
}
