import fc from 'fast-check';
import type { StateDocument, StateKind } from '../kinds/registry.ts';
import type { RetryDocument } from '../schema/retry.ts';
import { actionName, branches, partial, slotName, text } from './arbitrary-parts.ts';

/** A state of any kind whose targets are drawn from `to`. */
export function arbitraryState(to: fc.Arbitrary<string>): fc.Arbitrary<StateDocument> {
  const slots = fc.array(slotName, { maxLength: 3 });
  const texts = fc.array(text, { maxLength: 2 });
  const retry: fc.Arbitrary<RetryDocument> = partial(
    {
      limit: fc.integer({ min: 1, max: 5 }),
      then: fc.constantFrom('handoff', 'state', 'default', 'ai', 'cancel'),
      to,
    },
    { requiredKeys: [] },
  );
  const override = fc.oneof(
    fc.constant('off' as const),
    partial({ answer: text, to, return: fc.boolean() }, { requiredKeys: [] }),
  );
  const common = {
    label: fc.constantFrom('', 'A label', 'Order {order}'),
    maxVisits: fc.integer({ min: 1, max: 9 }),
    listeners: partial({ cancel: override, help: override, questions: override }, { requiredKeys: [] }),
  };
  const expression = fc.oneof(text, fc.integer(), fc.boolean());
  const place = fc.oneof(slotName, fc.constant('data.order'));
  const critical = fc.boolean();
  const required: { requiredKeys: ['kind'] } = { requiredKeys: ['kind'] };

  const byKind = {
    say: partial({ kind: fc.constant('say' as const), ...common, messages: texts, next: to }, required),
    ask: partial(
      {
        kind: fc.constant('ask' as const),
        ...common,
        prompt: text,
        reprompts: texts,
        slot: fc.oneof(slotName, fc.constant('')),
        quickReplies: texts,
        branches: branches(to),
        otherwise: to,
        next: to,
        unclear: text,
        retry,
        skippable: fc.boolean(),
        back: to,
        intents: fc.constantFrom<Record<string, string[]>>({}, { buy: ['I want to buy'] }),
      },
      required,
    ),
    form: partial({ kind: fc.constant('form' as const), ...common, slots, next: to, retry }, required),
    confirm: partial(
      {
        kind: fc.constant('confirm' as const),
        ...common,
        slots,
        prompt: text,
        yes: to,
        no: to,
        clearOnNo: slots,
        unclear: text,
        retry,
      },
      required,
    ),
    reply: partial(
      {
        kind: fc.constant('reply' as const),
        ...common,
        instructions: text,
        fallback: text,
        wait: fc.boolean(),
        branches: branches(to),
        next: to,
      },
      required,
    ),
    decide: partial(
      { kind: fc.constant('decide' as const), ...common, branches: branches(to), otherwise: to, critical },
      required,
    ),
    action: partial(
      {
        kind: fc.constant('action' as const),
        ...common,
        action: fc.oneof(actionName, fc.constant('')),
        input: fc.dictionary(fc.constantFrom('number', 'email', 'constructor'), expression),
        save: fc.dictionary(place, fc.constantFrom('order.amount', 'id')),
        outcomes: fc.dictionary(fc.constantFrom('found', 'missing', 'other'), to),
        failed: to,
        waiting: text,
        requireConfirmed: fc.boolean(),
        critical,
      },
      required,
    ),
    choose: partial(
      {
        kind: fc.constant('choose' as const),
        ...common,
        question: text,
        options: fc.array(partial({ label: text, description: text, to }, { requiredKeys: [] }), {
          maxLength: 3,
        }),
        otherwise: to,
      },
      required,
    ),
    set: partial(
      {
        kind: fc.constant('set' as const),
        ...common,
        assign: fc.array(fc.record({ to: place, value: expression }), { maxLength: 3 }),
        clear: fc.array(place, { maxLength: 2 }),
        next: to,
      },
      required,
    ),
    subflow: partial(
      {
        kind: fc.constant('subflow' as const),
        ...common,
        flow: fc.constantFrom('', 'other', 'constructor', 'law'),
        in: fc.dictionary(fc.constantFrom('name', 'email'), expression),
        out: fc.dictionary(place, expression),
        returned: fc.dictionary(fc.constantFrom('completed', 'cancelled', 'full'), to),
      },
      required,
    ),
    handoff: partial(
      { kind: fc.constant('handoff' as const), ...common, queue: text, message: text, summary: text },
      required,
    ),
    end: partial(
      {
        kind: fc.constant('end' as const),
        ...common,
        message: text,
        outcome: fc.constantFrom('completed', 'cancelled'),
      },
      required,
    ),
  } satisfies { [Kind in StateKind]: fc.Arbitrary<StateDocument> };
  return fc.oneof(...Object.values(byKind));
}
