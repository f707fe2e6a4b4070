import type { Problem } from '@turnwise/checker';

/** One repair may solve several problems: it is offered beside the first of them alone. */
export function offeredOnce(problems: readonly Problem[]): Problem[] {
  const offered = new Set<string>();
  return problems.map((problem) => {
    const { fix, ...told } = problem;
    if (!fix) return problem;
    const repair = JSON.stringify(fix.operations);
    if (offered.has(repair)) return told;
    offered.add(repair);
    return problem;
  });
}
