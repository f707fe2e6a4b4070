import type { Finding } from '../problem.ts';
import type { FlowView, StateView } from '../view/flow-view.ts';
import { labelOf, listToWords, quote } from '../view/words.ts';
import type { Finder } from './finder.ts';

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** A state that should say something, and has no words to say. */
export const emptyText: Finder = function* (view) {
  for (const state of view.states) yield* emptyTextOf(view, state);
  yield* unaskedSlots(view);
  for (const listener of view.flow.listeners) {
    if (listener.kind !== 'questions' || !listener.enabled) continue;
    for (const [index, { question, answer }] of listener.questions.entries()) {
      if (!isBlank(question) && !isBlank(answer)) continue;
      yield {
        severity: 'error',
        place: { in: 'listener', id: listener.id },
        about: String(index),
        message: isBlank(question)
          ? `Question ${index + 1} of ${quote(labelOf(listener, 'questions'))} is empty.`
          : `The question ${quote(question)} has no answer.`,
      };
    }
  }
};

function* emptyTextOf(view: FlowView, { name, label, state }: StateView): Generator<Finding> {
  const lacks = (field: string, words: string, severity: Finding['severity'] = 'error'): Finding => ({
    severity,
    place: { in: 'state', name, field },
    message: `${quote(label)} ${words}.`,
  });
  switch (state.kind) {
    case 'say': {
      const said = state.messages.filter((message) => !isBlank(message));
      if (said.length === 0) yield lacks('messages', 'says nothing yet: write its message');
      else if (said.length < state.messages.length) {
        yield {
          ...lacks('messages', 'has an empty message among its messages'),
          fix: {
            label: 'Take the empty message out',
            operations: [{ type: 'editState', name, changes: { messages: said } }],
          },
        };
      }
      return;
    }
    case 'ask': {
      const slot = state.slot ? view.slot(state.slot) : undefined;
      if (isBlank(state.prompt) && isBlank(slot?.prompt)) {
        yield lacks('prompt', 'asks nothing yet: write its question');
      }
      return;
    }
    case 'reply':
      if (isBlank(state.instructions)) yield lacks('instructions', 'does not tell the AI yet what to write');
      if (isBlank(state.fallback)) {
        const severity = view.flow.settings.ai.enabled ? 'warning' : 'error';
        yield lacks(
          'fallback',
          'has nothing to say when there is no AI: write what is said instead',
          severity,
        );
      }
      return;
    case 'end':
      if (
        isBlank(state.message) &&
        isBlank(view.flow.settings.closing) &&
        state.outcome === 'completed' &&
        !isRunByOthers(view)
      ) {
        yield lacks('message', 'ends the conversation without a word: write its last message', 'warning');
      }
      return;
    case 'form':
    case 'confirm':
    case 'decide':
    case 'action':
    case 'choose':
    case 'set':
    case 'subflow':
    case 'handoff':
      return;
  }
}

/** A flow that another one runs goes back there without a farewell. */
const isRunByOthers = (view: FlowView): boolean =>
  Object.values(view.context.knownFlows ?? {}).some((flow) =>
    Object.values(flow.states).some((state) => state.kind === 'subflow' && state.flow === view.flow.id),
  );

/** A form asks with its slots' own questions. */
function* unaskedSlots(view: FlowView): Generator<Finding> {
  const formsBySlot = new Map<string, string[]>();
  for (const { label, state } of view.states) {
    if (state.kind !== 'form') continue;
    for (const slot of state.slots) {
      const forms = formsBySlot.get(slot) ?? [];
      forms.push(quote(label));
      formsBySlot.set(slot, forms);
    }
  }
  for (const [name, forms] of formsBySlot) {
    const slot = view.slot(name);
    if (!slot || !isBlank(slot.prompt)) continue;
    yield {
      severity: 'warning',
      place: { in: 'slot', name, field: 'prompt' },
      message: `${listToWords([...new Set(forms)])} asks for ${quote(view.slotLabel(name))} in built-in words: write its question.`,
    };
  }
}
