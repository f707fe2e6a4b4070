import type { FlowDocument, JsonValue } from '@turnwise/flow';
import type { Builtin } from '@turnwise/runtime';
import { nameInWords } from '../panels/state-label.ts';

/** Every place in a value that holds something that is not a group, as dotted paths; of lists, the first entry. */
export function leafPaths(value: JsonValue, head = ''): string[] {
  if (Array.isArray(value)) {
    const [first] = value;
    return first === undefined
      ? head === ''
        ? []
        : [head]
      : leafPaths(first, head === '' ? '0' : `${head}.0`);
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, part]) =>
      leafPaths(part, head === '' ? key : `${head}.${key}`),
    );
  }
  return head === '' ? [] : [head];
}

/** What an action is known to bring back: from the sample data or its examples, and from what states already keep of it. */
export function resultPathsOf(
  flow: FlowDocument,
  action: string,
  builtins: Readonly<Record<string, Pick<Builtin, 'returns'>>>,
): { value: string; label: string }[] {
  const paths = new Set<string>();
  const definition = Object.hasOwn(flow.actions, action) ? flow.actions[action] : undefined;
  const builtin = definition?.kind === 'builtin' ? builtins[definition.builtin ?? ''] : undefined;
  for (const { path } of builtin?.returns ?? []) paths.add(path);
  for (const { data } of definition?.samples ?? []) {
    if (data !== undefined) for (const path of leafPaths(data)) paths.add(path);
  }
  for (const state of Object.values(flow.states)) {
    if (state.kind !== 'action' || state.action !== action) continue;
    for (const path of Object.values(state.save ?? {})) paths.add(path);
  }
  return [...paths].map((value) => ({ value, label: nameInWords(value).replaceAll('.', ', ') }));
}
