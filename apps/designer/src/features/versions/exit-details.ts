import {
  type ExitDiff,
  type FlowDocument,
  resolveState,
  type State,
  type StateDocument,
} from '@turnwise/flow';
import { exitDiffsInWords, exitsInWords } from '../../language/phrases.ts';
import { versionMessages as words } from './messages.ts';
import { type Detail, partDetails } from './part-details.ts';
import { rulePhrases } from './rule-phrases.ts';
import { stateName } from './value-words.ts';

type Side = { readonly flow: FlowDocument; readonly state: StateDocument };

/** What differs in the ways out of a state: where they lead, when they are taken, and in which order they are tried. */
export function exitDetails(before: Side, after: Side): Detail[] {
  return [
    ...exitDiffsInWords(before.state, after.state, rulePhrases(after.flow, before.flow)).flatMap((diff) =>
      detailsOf(diff, before, after),
    ),
    ...orderDetail(before, after),
  ];
}

function detailsOf({ port, before: old, after: now, isRuleChanged }: ExitDiff, before: Side, after: Side) {
  const details: Detail[] = [];
  const label = now?.label ?? old?.label ?? '';
  if (old?.to !== now?.to) {
    details.push({
      key: `${port} to`,
      what: !old ? words.newWay(label) : !now ? words.goneWay(label) : words.way(label),
      before: old && stateName(before.flow, old.to),
      after: now && stateName(after.flow, now.to),
    });
  }
  if (isRuleChanged && old && now) {
    const was = ruleAt(resolveState(before.state), old.path);
    const is = ruleAt(resolveState(after.state), now.path);
    const rules = partDetails({ flow: before.flow, part: was }, { flow: after.flow, part: is }, notOfARule);
    for (const rule of rules.flatMap((detail) => finer(detail, was, is, before, after))) {
      details.push({ ...rule, key: `${port} ${rule.key}`, what: words.inWay(label, lower(rule.what)) });
    }
  }
  return details;
}

/** Where two conditions read the same in short, the parts in which they differ. */
function finer(rule: Detail, was: object, is: object, before: Side, after: Side): Detail[] {
  if (rule.key !== 'when' || rule.before !== rule.after || !('when' in was && 'when' in is)) return [rule];
  return partDetails(
    { flow: before.flow, part: Object(was.when) },
    { flow: after.flow, part: Object(is.when) },
  );
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const notOfARule = new Set(['id', 'to']);

function ruleAt(state: State, path: readonly (string | number)[]): object {
  let part: unknown = state;
  for (const step of path.slice(0, -1)) part = (part as Readonly<Record<string | number, unknown>>)[step];
  return part as object;
}

/** The order branches are tried in, if those that are in both are tried in another one. */
function orderDetail(before: Side, after: Side): Detail[] {
  const [old, now] = [branchesOf(before), branchesOf(after)];
  const inBoth = (list: typeof old, other: typeof old) =>
    list.filter(({ port }) => other.some((branch) => branch.port === port));
  const [was, is] = [inBoth(old, now), inBoth(now, old)];
  if (was.every(({ port }, index) => port === is[index]?.port)) return [];
  const said = (list: typeof old) => list.map(({ label }) => label).join(', ');
  return [{ key: 'order', what: words.order, before: said(was), after: said(is) }];
}

function branchesOf({ flow, state }: Side): { readonly port: string; readonly label: string }[] {
  return exitsInWords(state, rulePhrases(flow)).filter(({ path }) => path[0] === 'branches');
}
