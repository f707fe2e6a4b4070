import { type FlowDocument, type JsonValue, jsonValueSchema } from '@turnwise/flow';
import type { EffectResult } from '@turnwise/runtime';
import { ExitWith } from '../exit-with.ts';

/** What an action is to answer with, as `--outcome` says it. */
export type ChosenOutcome = { readonly action: string; readonly result: EffectResult };

/**
 * Reads `ACTION=OUTCOME[:JSON]`. `failed` and `timeout` are how a call can go wrong, unless the action has an outcome
 * of that name. Ends the command with exit code 2 when the flows have no such action or outcome.
 */
export function readOutcome(option: string, flows: readonly FlowDocument[]): ChosenOutcome {
  const [, name, outcome, json] = option.match(/^([^=]+)=([^:]+)(?::([\s\S]*))?$/) ?? [];
  if (name === undefined || outcome === undefined) {
    throw new ExitWith(2, `--outcome ${option} is not ACTION=OUTCOME, such as lookup_order=not_found.`);
  }
  const actions = flows.flatMap(({ actions }) => (Object.hasOwn(actions, name) ? (actions[name] ?? []) : []));
  if (actions.length === 0) {
    const known = [...new Set(flows.flatMap((flow) => Object.keys(flow.actions)))].join(', ');
    throw new ExitWith(
      2,
      `--outcome ${option}: there is no action "${name}". ${known ? `There is: ${known}.` : ''}`,
    );
  }
  const outcomes = [...new Set(actions.flatMap((action) => (action.outcomes ?? []).map(({ name }) => name)))];
  if (outcomes.includes(outcome)) {
    return { action: name, result: { kind: 'outcome', outcome, data: readData(option, json) } };
  }
  const message = 'Chosen on the command line.';
  if (outcome === 'failed') return { action: name, result: { kind: 'failed', reason: 'error', message } };
  if (outcome === 'timeout') return { action: name, result: { kind: 'failed', reason: 'timeout', message } };
  const known = [...outcomes, 'failed', 'timeout'].join(', ');
  throw new ExitWith(
    2,
    `--outcome ${option}: "${name}" has no outcome "${outcome}". It can end as: ${known}.`,
  );
}

function readData(option: string, json: string | undefined): JsonValue {
  if (json === undefined || json === '') return {};
  try {
    return jsonValueSchema.parse(JSON.parse(json));
  } catch {
    throw new ExitWith(
      2,
      `--outcome ${option}: what follows the colon is not JSON, such as {"amount":49.9}.`,
    );
  }
}
