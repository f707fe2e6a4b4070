import type { FlowDocument, Scalar } from '@turnwise/flow';
import type { Scene } from '../generate/scene.ts';
import { beginTalk, takeLine } from '../generate/talk.ts';

const known = new WeakMap<Scene, Map<string, Scalar | null>>();

/**
 * The value that a plain answer comes to where a flow asks for nothing but this slot; null where it is refused. What is
 * told before it is asked for has to come to the same.
 */
export function plainValue(flow: FlowDocument, slot: string, text: string, scene: Scene): Scalar | null {
  const values = known.get(scene) ?? new Map<string, Scalar | null>();
  known.set(scene, values);
  const key = JSON.stringify([flow.id, slot, text]);
  const found = values.get(key);
  if (found !== undefined) return found;
  const value = readAlone(flow, slot, text, scene);
  values.set(key, value);
  return value;
}

function readAlone(flow: FlowDocument, name: string, text: string, scene: Scene): Scalar | null {
  const slot = Object.hasOwn(flow.slots, name) ? flow.slots[name] : undefined;
  if (!slot) return null;
  const alone: FlowDocument = {
    ...flow,
    start: 'asked',
    slots: { [name]: { ...slot, confirm: false } },
    listeners: [],
    states: { asked: { kind: 'ask', slot: name, next: 'done' }, done: { kind: 'end' } },
  };
  const { conversation } = takeLine(beginTalk(alone, {}, scene.at, {}), { user: text });
  return conversation.slots[name]?.value ?? null;
}
