import { exitsOf } from '../kinds/registry.ts';
import type { ReferencePlace } from '../references/map-flow-references.ts';
import { mentionsIn, type Reference, referencesOf } from '../references/references-of.ts';
import type { FlowDocument } from '../schema/flow.ts';

/** What leads in and out of some states of a flow. */
export type Border = {
  /** Where conversations come in, and from where: more than one cannot be told to a sub-flow. */
  readonly entries: ReadonlyMap<string, readonly ReferencePlace[]>;
  /** The states outside that are led to, the way a conversation usually goes on first. */
  readonly targets: readonly string[];
  /** Rules that count visits across the border: each place with the state it counts. */
  readonly counted: readonly { readonly place: ReferencePlace; readonly state: string }[];
};

/** A rule that names a state counts how often it was visited; everything else that names one leads there. */
const isCount = ({ field }: { readonly field: string }): boolean => /(^|\.)when(\.|$)/.test(field);

/** Ways out a conversation takes when all goes well come before those it takes when something does not. */
const latePorts = new Set(['retry', 'failed', 'back']);

export function borderOf(flow: FlowDocument, inside: ReadonlySet<string>): Border {
  const entries = new Map<string, ReferencePlace[]>();
  const counted: { place: ReferencePlace; state: string }[] = [];
  const led = new Set<string>();
  const isInside = ({ place }: Reference) => place.in === 'state' && inside.has(place.name);
  for (const reference of referencesOf(flow)) {
    if (reference.to !== 'state' || !Object.hasOwn(flow.states, reference.name)) continue;
    const { place, name } = reference;
    if (isInside(reference) === inside.has(name)) continue;
    if (isCount(reference)) counted.push({ place, state: name });
    else if (inside.has(name)) entries.set(name, [...(entries.get(name) ?? []), place]);
    else led.add(name);
  }
  const usual: string[] = [];
  for (const name of Object.keys(flow.states)) {
    const state = inside.has(name) ? flow.states[name] : undefined;
    for (const exit of state ? exitsOf(state) : []) {
      if (led.has(exit.to) && !latePorts.has(exit.port)) usual.push(exit.to);
    }
  }
  return { entries, targets: [...new Set([...usual, ...led])], counted };
}

/** The state of some a conversation comes into when nothing outside leads there: the first that none of them leads to. */
export function innermostFirst(flow: FlowDocument, inside: readonly string[]): string | undefined {
  const led = new Set(
    inside.flatMap((name) =>
      mentionsIn(flow.states[name] ?? { kind: 'end' }).flatMap((mention) =>
        mention.to === 'state' && mention.name !== name ? [mention.name] : [],
      ),
    ),
  );
  return inside.find((name) => !led.has(name)) ?? inside[0];
}
