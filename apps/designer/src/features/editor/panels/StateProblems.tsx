import { useEditor } from '../store/editor-context.tsx';
import { Problems } from './Problems.tsx';

const none = [] as const;

/** What is to be fixed in a state, with the fix beside it where there is one. */
export function StateProblems({ name }: { name: string }) {
  const problems = useEditor(({ problemsByState }) =>
    Object.hasOwn(problemsByState, name) ? problemsByState[name] : undefined,
  );
  return <Problems problems={problems ?? none} />;
}
