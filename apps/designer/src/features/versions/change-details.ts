import {
  type FlowDocument,
  resolveAction,
  resolveListener,
  resolveSettings,
  resolveSlot,
} from '@turnwise/flow';
import { exitsInWords } from '../../language/phrases.ts';
import type { ChangeLine } from './change-lines.ts';
import { stateText } from './flow-lines.ts';
import { versionMessages as words } from './messages.ts';
import { type Detail, partDetails } from './part-details.ts';
import { rulePhrases } from './rule-phrases.ts';
import { stateDetails } from './state-details.ts';
import { stateName, valueWords } from './value-words.ts';

/** What a difference is about, in words: each thing with what it was and what it is. */
export function changeDetails(line: ChangeLine, from: FlowDocument, to: FlowDocument): Detail[] {
  switch (line.change) {
    case 'added':
      return contentOf(line, to).map(({ key, what, text }) => ({ key, what, before: null, after: text }));
    case 'removed':
      return contentOf(line, from).map(({ key, what, text }) => ({ key, what, before: text, after: null }));
    case 'changed':
      return changedDetails(line, from, to);
  }
}

function changedDetails(line: ChangeLine, from: FlowDocument, to: FlowDocument): Detail[] {
  switch (line.in) {
    case 'states': {
      const [before, after] = [from.states[line.name], to.states[line.name]];
      return before && after ? stateDetails({ flow: from, state: before }, { flow: to, state: after }) : [];
    }
    case 'settings': {
      const [before, after] = [settingsOf(from, line.name), settingsOf(to, line.name)];
      return partDetails({ flow: from, part: before }, { flow: to, part: after });
    }
    case 'flow':
      return partDetails(
        { flow: from, part: headOf(from, line.name) },
        { flow: to, part: headOf(to, line.name) },
      );
    case 'slots':
    case 'actions':
    case 'listeners': {
      const [before, after] = [resolvedPart(line, from), resolvedPart(line, to)];
      return before && after ? partDetails({ flow: from, part: before }, { flow: to, part: after }) : [];
    }
  }
}

/** What something new or gone is, in a few lines. */
function contentOf(line: ChangeLine, flow: FlowDocument): { key: string; what: string; text: string }[] {
  if (line.in !== 'states') {
    const part = resolvedPart(line, flow);
    if (!part) return [];
    return partDetails(
      { flow, part: {} },
      { flow, part: written(line, flow) ?? part },
      new Set(['id']),
    ).flatMap(({ key, what, after }) => (after ? [{ key, what, text: after }] : []));
  }
  const state = flow.states[line.name];
  if (!state) return [];
  const ways = exitsInWords(state, rulePhrases(flow))
    .filter((exit) => exit.to !== '')
    .map((exit) => words.wayTo(exit.label, stateName(flow, exit.to)));
  // What a decision says is its ways out.
  const text = state.kind === 'decide' ? '' : stateText(flow, line.name);
  return [
    { key: 'text', what: words.says, text },
    { key: 'ways', what: words.leads, text: ways.join('; ') },
  ].filter(({ text }) => text !== '');
}

/** The part as its author wrote it, without what stands at its default. */
function written({ in: part, name }: ChangeLine, flow: FlowDocument): object | undefined {
  if (part === 'slots' || part === 'actions') return flow[part][name];
  return part === 'listeners' ? flow.listeners.find(({ id }) => id === name) : undefined;
}

function resolvedPart({ in: part, name }: ChangeLine, flow: FlowDocument): object | undefined {
  switch (part) {
    case 'slots': {
      const slot = flow.slots[name];
      return slot && resolveSlot(slot);
    }
    case 'actions': {
      const action = flow.actions[name];
      return action && resolveAction(action);
    }
    case 'listeners': {
      const listener = flow.listeners.find(({ id }) => id === name);
      return listener && resolveListener(listener);
    }
    case 'states':
    case 'settings':
    case 'flow':
      return undefined;
  }
}

/** One setting as a part of its own; a group of settings is one already. */
function settingsOf(flow: FlowDocument, name: string): object {
  const value: unknown = new Map(Object.entries(resolveSettings(flow.settings))).get(name);
  return typeof value === 'object' && value !== null ? value : { [name]: value };
}

function headOf(flow: FlowDocument, name: string): object {
  if (name === 'slotOrder') return { slotOrder: valueWords(flow, 'slots', Object.keys(flow.slots)) };
  return {
    [name]: new Map<string, unknown>(Object.entries(flow)).get(name) ?? (name === 'language' ? 'en' : ''),
  };
}
