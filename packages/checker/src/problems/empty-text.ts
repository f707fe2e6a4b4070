import type { Finding } from '../problem.ts';
import type { FlowView, StateView } from '../view/flow-view.ts';
import { listToWords } from '../view/words.ts';
import type { Finder } from './finder.ts';

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** A state that should say something, and has no words to say. */
export const emptyText: Finder = function* (view) {
  const words = view.texts.emptyText;
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
          ? words.question(index + 1, view.quote(view.listenerLabel(listener)))
          : words.answer(view.quote(question)),
      };
    }
  }
};

function* emptyTextOf(view: FlowView, { name, label, state }: StateView): Generator<Finding> {
  const words = view.texts.emptyText;
  const called = view.quote(label);
  const lacks = (field: string, message: string, severity: Finding['severity'] = 'error'): Finding => ({
    severity,
    ...(severity === 'error' ? { isUnfinished: true } : {}),
    place: { in: 'state', name, field },
    message,
  });
  switch (state.kind) {
    case 'say': {
      const said = state.messages.filter((message) => !isBlank(message));
      if (said.length === 0) yield lacks('messages', words.say(called));
      else if (said.length < state.messages.length) {
        yield {
          ...lacks('messages', words.oneOfSay(called)),
          fix: {
            label: words.removeEmpty,
            operations: [{ type: 'editState', name, changes: { messages: said } }],
          },
        };
      }
      return;
    }
    case 'ask': {
      const slot = state.slot ? view.slot(state.slot) : undefined;
      if (isBlank(state.prompt) && isBlank(slot?.prompt)) {
        yield lacks('prompt', words.ask(called));
      }
      return;
    }
    case 'reply':
      if (isBlank(state.instructions)) yield lacks('instructions', words.instructions(called));
      if (isBlank(state.fallback)) {
        const severity = view.flow.settings.ai.enabled ? 'warning' : 'error';
        yield lacks('fallback', words.fallback(called), severity);
      }
      return;
    case 'end':
      if (
        isBlank(state.message) &&
        isBlank(view.flow.settings.closing) &&
        state.outcome === 'completed' &&
        !isRunByOthers(view)
      ) {
        yield lacks('message', words.end(called), 'warning');
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
      forms.push(view.quote(label));
      formsBySlot.set(slot, forms);
    }
  }
  for (const [name, forms] of formsBySlot) {
    const slot = view.slot(name);
    if (!slot || !isBlank(slot.prompt)) continue;
    const asking = [...new Set(forms)];
    yield {
      severity: 'warning',
      place: { in: 'slot', name, field: 'prompt' },
      message: view.texts.emptyText.slot(
        listToWords(asking, view.texts),
        view.quote(view.slotLabel(name)),
        asking.length,
      ),
    };
  }
}
