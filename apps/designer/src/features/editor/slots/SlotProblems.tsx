import { useMemo } from 'react';
import { Problems } from '../panels/Problems.tsx';
import { useEditor } from '../store/editor-context.tsx';

/** What is to be fixed in a slot. */
export function SlotProblems({ name }: { name: string }) {
  const all = useEditor(({ problems }) => problems);
  const problems = useMemo(
    () => all.filter(({ place }) => place.in === 'slot' && place.name === name),
    [all, name],
  );
  return <Problems problems={problems} />;
}
