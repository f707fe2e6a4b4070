import fc from 'fast-check';
import type { FlowOperation } from '../operations/apply-operation.ts';
import { copyFragment } from '../operations/copy-fragment.ts';
import { copyState } from '../operations/copy-state.ts';
import type { StateCopy } from '../operations/restore-state.ts';
import { arbitraryFlow } from './arbitrary-flow.ts';
import { action, actionName, frame, listener, slot, slotName, stateNames, text } from './arbitrary-parts.ts';
import { arbitraryState } from './arbitrary-state.ts';

const type = <Type extends string>(name: Type): fc.Arbitrary<Type> => fc.constant(name);
const stateName = fc.constantFrom(...stateNames, 'nowhere');
const target = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...stateNames) },
  fc.constantFrom('', 'nowhere'),
);
const position = fc.record({ x: fc.integer(), y: fc.integer() });
const index = fc.nat(5);
const newName = fc.constantFrom('fresh', 'order', 'hello', 'lookup', 'Not a name', 'data');

/** Fields a panel might send: those of some state, taken apart. */
const stateChanges = arbitraryState(target).map(({ kind: _, ...fields }) => fields);
const cleared = fc.dictionary(
  fc.constantFrom('label', 'next', 'retry', 'branches', 'prompt'),
  fc.constant(null),
);

const emptyCopy: StateCopy = {
  state: { kind: 'end' },
  position: { x: 0, y: 0 },
  isStart: false,
  slots: {},
  actions: {},
  listeners: [],
  arrivals: [],
};

const byType = {
  addAction: fc.record({ type: type('addAction'), name: newName, action }),
  addSlot: fc.record({ type: type('addSlot'), name: fc.oneof(slotName, newName), slot }),
  addState: fc.record({
    type: type('addState'),
    name: fc.oneof(stateName, newName),
    state: arbitraryState(target),
    position,
  }),
  connect: fc.record({
    type: type('connect'),
    from: stateName,
    port: fc.oneof(
      fc.constantFrom('next', 'otherwise'),
      fc.constantFrom('yes', 'no', 'retry', 'failed', 'outcome:found', 'branch:b1', 'option:0'),
    ),
    to: target,
  }),
  editAction: fc.record({
    type: type('editAction'),
    name: actionName,
    changes: fc.constantFrom({ retries: 2 }, { retries: 99 }, { label: null }),
  }),
  editFlow: fc.record({
    type: type('editFlow'),
    changes: fc.record({ name: text, language: fc.constantFrom('de', '?', null) }, { requiredKeys: [] }),
  }),
  editSettings: fc.record({
    type: type('editSettings'),
    changes: fc.constantFrom({ retryLimit: 5 }, { retryLimit: -1 }, { closing: null }),
  }),
  editSlot: fc.record({
    type: type('editSlot'),
    name: slotName,
    changes: fc.oneof(
      slot.map(({ type: _, ...fields }) => fields),
      fc.constantFrom({ type: 'zzz' }, { label: null }),
    ),
  }),
  editState: fc.record({
    type: type('editState'),
    name: stateName,
    changes: fc.oneof(stateChanges, cleared),
  }),
  moveBranch: fc.record({
    type: type('moveBranch'),
    state: stateName,
    branch: fc.constantFrom('b1', 'b2', 'b3'),
    index,
  }),
  moveSlot: fc.record({ type: type('moveSlot'), name: slotName, index }),
  moveStates: fc.record({
    type: type('moveStates'),
    positions: fc.dictionary(stateName, position, { maxKeys: 2 }),
  }),
  paste: fc.tuple(arbitraryFlow, fc.subarray(stateNames), position).map(([flow, names, offset]) => ({
    type: 'paste' as const,
    fragment: copyFragment(flow, names, ['f1']),
    offset,
  })),
  removeAction: fc.record({ type: type('removeAction'), name: actionName }),
  removeFrame: fc.record({ type: type('removeFrame'), id: fc.constantFrom('f1', 'f2') }),
  removeListener: fc.record({ type: type('removeListener'), id: fc.constantFrom('l1', 'l2') }),
  removeNote: fc.record({ type: type('removeNote'), id: fc.constantFrom('n1', 'n2') }),
  removeSlot: fc.record({ type: type('removeSlot'), name: slotName }),
  removeStates: fc.record({ type: type('removeStates'), names: fc.array(stateName, { maxLength: 2 }) }),
  renameAction: fc.record({ type: type('renameAction'), from: actionName, to: newName }),
  renameChoice: fc.record({
    type: type('renameChoice'),
    slot: slotName,
    from: fc.constantFrom('a', 'b', 'zzz'),
    to: fc.constantFrom('a', 'fresh', 'elsewhere', ''),
  }),
  renameSlot: fc.record({ type: type('renameSlot'), from: slotName, to: newName }),
  renameState: fc.record({ type: type('renameState'), from: stateName, to: newName }),
  replaceStates: fc
    .record({
      type: type('replaceStates'),
      names: fc.uniqueArray(stateName, { minLength: 1, maxLength: 2 }),
      entry: stateName,
      name: newName,
      state: arbitraryState(target),
      position,
    })
    .map((operation) => ({ ...operation, entry: operation.names[0] ?? operation.entry })),
  restoreState: fc.tuple(arbitraryFlow, stateName).map(([flow, name]) => {
    const kept = copyState(flow, name);
    return { type: 'restoreState' as const, name: kept ? name : 'Not a name', copy: kept ?? emptyCopy };
  }),
  setFrame: fc.record({
    type: type('setFrame'),
    frame: fc.oneof(
      { weight: 4, arbitrary: frame },
      fc.constant({ id: 'f1', x: 0, y: 0, width: 1, height: 1 }),
    ),
  }),
  setListener: fc.record({ type: type('setListener'), listener: listener(target) }),
  setNote: fc.record({
    type: type('setNote'),
    note: fc.record({ id: fc.constantFrom('n1', 'n9'), x: fc.integer(), y: fc.integer(), text }),
  }),
  setStart: fc.record({ type: type('setStart'), state: target }),
} satisfies { [Type in FlowOperation['type']]: fc.Arbitrary<Extract<FlowOperation, { type: Type }>> };

/** Any edit, of parts that may or may not be there: what does not fit is refused, and the rest is made. */
export const arbitraryOperation: fc.Arbitrary<FlowOperation> = fc.oneof(...Object.values(byType));
export const operationTypes = Object.keys(byType);
