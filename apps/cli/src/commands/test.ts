import type { FlowTest } from '@turnwise/testing';
import { Command } from 'commander';
import { ExitWith } from '../exit-with.ts';
import { findSubFlows } from '../find-sub-flows.ts';
import { openFlow } from '../open-flow.ts';
import { readInstant } from '../read-instant.ts';
import { findMoreTests } from '../suite/find-more-tests.ts';
import { reportToHtml } from '../suite/report-to-html.ts';
import { reportToJunit } from '../suite/report-to-junit.ts';
import { reportToText } from '../suite/report-to-text.ts';
import { addToSuite, besideFlow, openSuite, writeReport } from '../suite/suite-file.ts';
import { playSuite } from '../suite/suite-report.ts';

type Options = {
  readonly suite?: string;
  readonly junit?: string;
  readonly html?: string;
  readonly generate?: boolean;
};

export const testCommand = new Command('test')
  .description(
    'Play the tests of a flow. Exits with 0 when all pass, 1 when some fail, 2 when none can be played.',
  )
  .argument('<flow>', "a flow's file, - for standard input, or the id of a template")
  .option('--suite <file>', "its tests; without this, <flow>.tests.json beside the flow's file")
  .option('--junit <file>', 'write the results as JUnit XML')
  .option('--html <file>', 'write the results as a page')
  .option('--generate', 'look for tests for what none goes through, and add them to the file of tests')
  .action(async (argument: string, options: Options) => {
    const opened = await openFlow(argument);
    const { flow } = opened;
    const library = await findSubFlows(opened);
    const suite = await openSuite(opened, options.suite, options.generate === true);
    const found = options.generate ? findMoreTests(flow, library, suite.tests, thisMinute()) : [];
    const tests = [...suite.tests, ...found];
    if (tests.length === 0) throw new ExitWith(2, nothingToPlay(argument, options, opened.file));
    const report = playSuite(flow, library, tests);
    process.stdout.write(reportToText(report));
    if (options.generate) process.stdout.write(await keepFound(suite.file, found));
    if (options.junit !== undefined) await writeReport(options.junit, reportToJunit(report));
    if (options.html !== undefined) await writeReport(options.html, reportToHtml(report));
    if (report.failed > 0) throw new ExitWith(1);
  });

/** When the talks that are found begin: seconds would only be noise in their file. */
const thisMinute = (): string => `${readInstant(undefined).slice(0, 16)}:00.000Z`;

function nothingToPlay(argument: string, { suite, generate }: Options, file: string | null): string {
  if (generate) return `${argument} has no tests, and none were found: nothing in it can be gone through.`;
  const place = suite ?? (file === null || file === '-' ? null : besideFlow(file));
  const reason =
    place === null
      ? 'a flow without a file has its tests in one that --suite names'
      : `it would have them in ${place}`;
  return `There are no tests of ${argument}: ${reason}. --generate looks for some.`;
}

/** Writes what was found beside what was there, and says so. */
async function keepFound(file: string | null, found: readonly FlowTest[]): Promise<string> {
  if (found.length === 0) return 'No more tests were found.\n';
  const count = `${found.length} ${found.length === 1 ? 'test' : 'tests'}`;
  if (file === null) return `Found ${count}; --suite says where to keep them.\n`;
  const added = await addToSuite(file, found);
  const rest = added < found.length ? ` Only ${added} of them: a file can hold no more.` : '';
  return `Found ${count}, written to ${file}.${rest}\n`;
}
