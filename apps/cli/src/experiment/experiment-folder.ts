import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { templates } from '@turnwise/templates';
import {
  type ExperimentInput,
  inputsSchema,
  projectSchema,
  type Simulation,
  simulationSchema,
  unreadSettings,
} from '@turnwise/testing';
import { ExitWith } from '../exit-with.ts';
import { type OpenedFlow, openFlow, readFlow } from '../open-flow.ts';
import { readIfThere } from '../read-text.ts';
import { type ConfigFile, openConfigFile, readConfig } from './config-file.ts';

/** What a folder says about an experiment. */
export type ExperimentFolder = {
  readonly simulation: Simulation;
  readonly serviceContext: string | null;
  readonly inputs: readonly ExperimentInput[];
  /** The flow it names; null where it names none. */
  openFlow(): Promise<OpenedFlow | null>;
  /** What was read past, for its author to know. */
  readonly notes: readonly string[];
};

/** Reads an experiment's files. What is missing or wrong ends the command with 2, and a sentence. */
export async function openExperimentFolder(folder: string): Promise<ExperimentFolder> {
  const found = await stat(folder).catch(() => null);
  if (!found) throw new ExitWith(2, `There is no folder ${folder}.`);
  if (!found.isDirectory()) {
    throw new ExitWith(2, `${folder} is a file. --config takes the folder of an experiment.`);
  }
  const simulationFile = await openConfigFile(folder, ['configs/simulation', 'simulation']);
  const projectFile = await openConfigFile(folder, ['configs/project', 'project']);
  const inputsFile = await openConfigFile(folder, ['inputs/generated', 'inputs']);
  if (!inputsFile) {
    throw new ExitWith(
      2,
      `${folder} has no inputs: it would have them in inputs/generated.yaml or inputs.yaml.`,
    );
  }
  const { multi_turn } = readConfig(simulationSchema, simulationFile ?? nothing);
  const project = readConfig(projectSchema, projectFile ?? nothing);
  const { inputs } = readConfig(inputsSchema, inputsFile);
  return {
    simulation: multi_turn,
    serviceContext: project.metadata.service_context,
    inputs,
    openFlow: async () => (project.flow === null ? null : openNamedFlow(folder, project.flow)),
    notes: [
      ...(simulationFile ? [] : [`${folder} has no simulation.yaml: every talk is one message long.`]),
      ...unreadSettings(simulationFile?.value).map(
        (name) => `${simulationFile?.file}: ${name} means nothing here.`,
      ),
    ],
  };
}

const nothing: ConfigFile = { file: '', value: null, lineOf: () => null };

/** A file beside the folder's others, or a template where there is no such file. */
async function openNamedFlow(folder: string, name: string): Promise<OpenedFlow> {
  const file = resolve(folder, name);
  const template = templates.find(({ id }) => id === name);
  if (!template) return openFlow(file);
  const isFolder = (await stat(file).catch(() => null))?.isDirectory() === true;
  const text = isFolder ? null : await readIfThere(file);
  return text === null ? { flow: template.flow, file: null } : { flow: readFlow(file, text), file };
}
