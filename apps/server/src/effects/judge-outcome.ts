import { type Action, createFlow, type FlowDocument, type JsonValue } from '@turnwise/flow';
import { createConversation, createProgram, step } from '@turnwise/runtime';

type Response = { readonly status: number; readonly body: JsonValue };

const epoch = '1970-01-01T00:00:00.000Z';

/**
 * The outcome a response stands for: the first whose condition holds; else the one the service names in
 * `body.outcome`; else, for a success, the first without a condition. Null when none fits. Conditions are judged by
 * the runtime itself, in a flow made of nothing else, so that they mean here what they mean on a branch.
 */
export function judgeOutcome({ outcomes }: Action, response: Response): string | null {
  const judged = outcomes.filter((outcome) => outcome.when !== undefined);
  if (judged.length > 0) {
    const program = createProgram(judgingFlow(judged));
    const conversation = {
      ...createConversation(program, { id: 'outcome', flowVersion: 1, at: epoch }),
      data: { status: response.status, body: response.body },
    };
    const { state } = step(program, conversation, { kind: 'started', at: epoch }).conversation;
    const found = judged[Number(state?.match(/^outcome_(\d+)$/)?.[1] ?? -1)];
    if (found) return found.name;
  }
  const plain = outcomes.filter((outcome) => outcome.when === undefined);
  const named = namedOutcome(response.body);
  const reported = plain.find((outcome) => outcome.name === named) ?? null;
  if (reported) return reported.name;
  const isSuccess = response.status >= 200 && response.status < 300;
  return isSuccess ? (plain[0]?.name ?? null) : null;
}

const namedOutcome = (body: JsonValue): JsonValue =>
  typeof body === 'object' && body !== null && !Array.isArray(body) ? (body.outcome ?? null) : null;

function judgingFlow(outcomes: Action['outcomes']): FlowDocument {
  const branches = outcomes.flatMap(({ name, when }, index) =>
    when ? [{ id: `b${index}`, label: name, when, to: `outcome_${index}` }] : [],
  );
  const ends = outcomes.map((_, index) => [`outcome_${index}`, { kind: 'end' as const }] as const);
  return {
    ...createFlow('outcome', 'Outcome'),
    start: 'judge',
    states: {
      judge: { kind: 'decide', branches, otherwise: 'none' },
      none: { kind: 'end' },
      ...Object.fromEntries(ends),
    },
  };
}
