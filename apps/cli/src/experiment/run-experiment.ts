import { join } from 'node:path';
import { createScene, summariseExperiment, talkRecord } from '@turnwise/testing';
import { ExitWith } from '../exit-with.ts';
import { findSubFlows } from '../find-sub-flows.ts';
import { readInstant } from '../read-instant.ts';
import { experimentToHtml } from './experiment-to-html.ts';
import { experimentToText } from './experiment-to-text.ts';
import { createKeyHider } from './hide-key.ts';
import { holdTalks } from './hold-talks.ts';
import { keyFor, openSupervisor } from './open-supervisor.ts';
import { openDatedOutput, openNamedOutput } from './output-folder.ts';
import { type ExperimentOptions, planExperiment } from './plan-experiment.ts';

export type { ExperimentOptions };

/** Holds the talks of an experiment, and writes down what came of them. */
export async function runExperiment(argument: string | undefined, options: ExperimentOptions): Promise<void> {
  const plan = await planExperiment(argument, options, process.env);
  const { opened, talks, settings, serviceContext, seed } = plan;
  const { flow } = opened;
  const hide = createKeyHider(keyFor(settings.supervisor.api_key, process.env));
  const supervisor = await openSupervisor({ ...settings.supervisor, serviceContext }, process.env);
  const library = await findSubFlows(opened);
  const now = readInstant(undefined);
  // Seconds would only be noise in talks about days and hours.
  const at = options.now === undefined ? `${now.slice(0, 16)}:00.000Z` : readInstant(options.now);
  const output =
    options.out === undefined
      ? await openDatedOutput(join(options.config ?? '.', 'experiments'), now)
      : await openNamedOutput(options.out);
  for (const note of plan.notes) process.stderr.write(`${note.replace(/\p{Cc}+/gu, ' ')}\n`);

  const { enabled: multiTurn, max_turns, auto_approve_tools } = settings;
  const held = await holdTalks(createScene(flow, library, at), talks, {
    supervisor,
    multiTurn,
    mostMessages: max_turns,
    approvesActions: auto_approve_tools,
    onHeld: (talk) => output.addTrace(hide(JSON.stringify(talkRecord(talk, { multiTurn, serviceContext })))),
  });
  await output.close();
  const summary = summariseExperiment(held);
  const report = { flow, library, held, summary, supervisor: supervisor.name, seed };
  await output.writeReport(hide(experimentToHtml(report)));
  process.stdout.write(hide(experimentToText(report)));
  process.stdout.write(`\nWritten to ${output.report} and ${output.traces}.\n`);
  if (summary.all.well < summary.all.talks) throw new ExitWith(1);
}
