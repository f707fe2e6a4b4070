import { flowsRunBy, type VersionWanted } from '@turnwise/flow';
import { nameToWords } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** Two states that want one flow in two versions: a conversation runs the version of the first. */
export const differingVersions: Finder = function* (view) {
  const words = view.texts.differingVersions;
  const runs = flowsRunBy(view.flow);
  const known = view.context.knownFlows ?? {};
  const wordsOf = (version: VersionWanted) =>
    version === 'published' ? words.published : words.fixed(version);
  for (const { name, label, state } of view.states) {
    if (state.kind !== 'subflow' || state.flow === '') continue;
    const first = runs.get(state.flow) ?? state.version;
    if (first === state.version) continue;
    const other = Object.hasOwn(known, state.flow) ? known[state.flow]?.name : undefined;
    yield {
      severity: 'warning',
      place: { in: 'state', name, field: 'version' },
      message: words.message(
        view.quote(label),
        view.quote(other ?? nameToWords(state.flow)),
        wordsOf(state.version),
        wordsOf(first),
      ),
      fix: {
        label: words.same,
        operations: [{ type: 'editState', name, changes: { version: first === 'published' ? null : first } }],
      },
    };
  }
};
