import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFlow } from '@turnwise/checker';
import { applyOperations, exitsOf, extractSubFlow, type FlowDocument, parseFlow } from '@turnwise/flow';
import { goldenFileSchema, type PlayedConversation, type PlayedLine, playGolden } from '@turnwise/testing';
import { describe, expect, test } from 'vitest';
import { templates } from './index.ts';

const flows = fileURLToPath(new URL('../flows', import.meta.url));

const conversationsOf = (id: string) => {
  const folder = join(flows, id, 'golden');
  return readdirSync(folder)
    .flatMap(
      (name) => goldenFileSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))).conversations,
    )
    .filter(({ ai, recording }) => !ai && recording === undefined);
};

/** Every state by itself, and every two that follow one another. */
function selectionsOf(flow: FlowDocument): string[][] {
  return Object.entries(flow.states).flatMap(([name, state]) => [
    [name],
    ...[...new Set(exitsOf(state).map((exit) => exit.to))]
      .filter((to) => to !== name && Object.hasOwn(flow.states, to))
      .map((to) => [name, to]),
  ]);
}

const linesOf = ({ opening, lines }: PlayedConversation): PlayedLine[] => [
  ...(opening ? [opening] : []),
  ...lines,
];
const said = (line: PlayedLine | undefined) => line?.replies.map(({ text }) => text);

/** What the user filled, wherever it is kept. */
function valuesOf({ conversation }: PlayedLine): Map<string, unknown> {
  return new Map(
    [...conversation.stack.map((frame) => frame.slots), conversation.slots].flatMap((slots) =>
      Object.entries(slots).map(([name, { value }]) => [name, value] as const),
    ),
  );
}

const rules = new Set(['cancel', 'back', 'restart', 'resume', 'same_as_last_time', 'correction']);

/** Of many, a few, spread evenly. */
const someOf = <T>(list: readonly T[], count: number): T[] =>
  list.filter((_, index) => index % Math.max(1, Math.ceil(list.length / count)) === 0);

/**
 * What a sub-flow is documented to do otherwise: it hears only the slots it was given, asks what a "cancel" is about,
 * does not go back behind its beginning, neither when asked nor after a correction, sums up its own slots when a user
 * returns, and counts its visits anew.
 */
function isBorder(before: readonly PlayedLine[], after: readonly PlayedLine[]): boolean {
  const [last, other] = [before.at(-1), after.at(-1)];
  if (!last || !other) return false;
  const wasCommanded = before.some(({ trace, events }) =>
    [...trace, ...events].some((entry) => rules.has('rule' in entry ? entry.rule : entry.kind)),
  );
  const values = valuesOf(other);
  const isUnheard = [...valuesOf(last)].some(([name, value]) => value !== null && values.get(name) !== value);
  const isRevisit = Object.values(last.conversation.visits).some((visits) => visits > 1);
  return wasCommanded || isUnheard || isRevisit;
}

// The law of `extractSubFlow`, tried on every flow that ships with every conversation that comes with it.
describe.each(templates)('states of $id made a sub-flow', ({ id, flow, subFlows }) => {
  const known = Object.fromEntries(subFlows.map((subFlow) => [subFlow.id, subFlow]));
  const made = selectionsOf(flow).flatMap((states) => {
    // Named as the flow: some sentences say what the conversation is about.
    const extracted = extractSubFlow(flow, states, { id: 'part', name: flow.name });
    if (!extracted.ok) return [];
    const { operations, inner } = extracted.value;
    const outer = applyOperations(flow, operations);
    if (!outer.ok) throw new Error(`${states.join()}: ${outer.error.message}`);
    return [{ states, outer: outer.value, inner }];
  });

  test('are flows that read, with no error that was not there', () => {
    expect(made.length).toBeGreaterThan(0);
    for (const { states, outer, inner } of made) {
      const knownFlows = { ...known, [flow.id]: flow, [inner.id]: inner };
      for (const document of [outer, inner]) {
        expect(parseFlow(document), states.join()).toMatchObject({ ok: true });
        const errors = checkFlow(document, { knownFlows }).filter(({ severity }) => severity === 'error');
        expect(errors, states.join()).toEqual([]);
      }
    }
  });

  test('say what they said', () => {
    const conversations = conversationsOf(id);
    const originals = conversations.map((golden) => linesOf(playGolden(golden, flow, known)));
    let [same, all] = [0, 0];
    for (const { states, outer, inner } of someOf(made, 6)) {
      conversations.forEach((golden, index) => {
        const before = originals[index] ?? [];
        const after = linesOf(playGolden(golden, outer, { ...known, [inner.id]: inner }));
        const at = before.findIndex(
          (line, place) => said(line)?.join('\n') !== said(after[place])?.join('\n'),
        );
        all += 1;
        if (at < 0) same += 1;
        else if (!isBorder(before.slice(0, at + 1), after.slice(0, at + 1))) {
          expect(said(after[at]), `${states.join()}, “${golden.title}”, line ${at}`).toEqual(
            said(before[at]),
          );
        }
      });
    }
    expect(same).toBeGreaterThan(all * 0.6);
  });
});
