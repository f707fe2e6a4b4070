import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import type { ExperimentSummary, HeldTalk } from '@turnwise/testing';

/** What came of an experiment. */
export type ExperimentReport = {
  readonly flow: FlowDocument;
  readonly library: Library;
  readonly held: readonly HeldTalk[];
  readonly summary: ExperimentSummary;
  /** Who spoke for the users. */
  readonly supervisor: string;
  readonly seed: number;
};

/** Columns of the table of personas; those in which nothing ever happened are left out. */
const columns = [
  { key: 'talks', head: 'talks', always: true },
  { key: 'well', head: 'ended well', always: true },
  { key: 'handedOff', head: 'handed over', always: false },
  { key: 'cancelled', head: 'called off', always: false },
  { key: 'tooLong', head: 'too long', always: false },
  { key: 'silent', head: 'stuck', always: false },
  { key: 'failed', head: 'failed', always: false },
  { key: 'messages', head: 'messages', always: true },
  { key: 'repairs', head: 'asked again', always: true },
  { key: 'misreadings', head: 'misread', always: false },
] as const;

/** How the talks of each persona went, as the cells of a table, its head first. */
export function personaTable({ personas, all }: ExperimentSummary): string[][] {
  const shown = columns.filter(({ key, always }) => always || all[key] > 0);
  return [
    ['persona', ...shown.map(({ head }) => head)],
    ...personas.map((counts) => [
      counts.persona ?? 'nobody in particular',
      ...shown.map(({ key }) => String(counts[key])),
    ]),
    ...(personas.length > 1 ? [['all', ...shown.map(({ key }) => String(all[key]))]] : []),
  ];
}

export function verdictOf({ all }: ExperimentSummary): string {
  const talks = `${all.talks} ${all.talks === 1 ? 'talk' : 'talks'}`;
  const ended = `${all.well} of ${talks} came to an end as ${all.talks === 1 ? 'it' : 'they'} should.`;
  if (all.misreadings === 0) return ended;
  return `${ended} ${all.misreadings === 1 ? 'One message was' : `${all.misreadings} messages were`} misread.`;
}

/** What went wrong with the supervisor, and how often. */
export function problemsOf(held: readonly HeldTalk[]): string[] {
  const counts = new Map<string, number>();
  for (const { talk } of held) {
    if (talk.problem !== null) counts.set(talk.problem, (counts.get(talk.problem) ?? 0) + 1);
  }
  return [...counts].map(([problem, count]) => (count === 1 ? problem : `${problem} (${count} talks)`));
}
