import {
  cloneElement,
  isValidElement,
  type ReactElement,
  type ReactNode,
  type RefCallback,
  type RefObject,
} from 'react';

type Props = Readonly<Record<string, unknown>>;
type Handler = (event: unknown) => void;
type SomeRef = RefCallback<unknown> | RefObject<unknown>;

const isHandler = (name: string, value: unknown): value is Handler =>
  /^on[A-Z]/.test(name) && typeof value === 'function';

/**
 * The element with some props more. Its own win, except that both sides' handlers are called (its own first), and both
 * get the ref.
 */
export function withProps(child: ReactNode, props: Props): ReactElement {
  if (!isValidElement<Props>(child))
    throw new Error('One element is needed here, which takes a ref and props.');
  const own = child.props;
  const merged: Record<string, unknown> = { ...props };
  for (const [name, value] of Object.entries(own)) {
    if (value === undefined) continue;
    const added = props[name];
    merged[name] =
      isHandler(name, value) && isHandler(name, added)
        ? (event: unknown) => {
            value(event);
            added(event);
          }
        : value;
  }
  if (own.ref && props.ref) merged.ref = bothRefs(own.ref as SomeRef, props.ref as SomeRef);
  return cloneElement(child, merged);
}

const mergedRefs = new WeakMap<object, WeakMap<object, SomeRef>>();

/** The same pair of refs gives the same ref back: React would otherwise detach and attach it at every render. */
function bothRefs(first: SomeRef, second: SomeRef): SomeRef {
  const known = mergedRefs.get(first) ?? new WeakMap<object, SomeRef>();
  mergedRefs.set(first, known);
  const found = known.get(second);
  if (found) return found;
  const both = (node: unknown) => {
    const undo = [attach(first, node), attach(second, node)];
    return () => {
      for (const detach of undo) detach();
    };
  };
  known.set(second, both);
  return both;
}

function attach(ref: SomeRef, node: unknown): () => void {
  if (typeof ref !== 'function') {
    ref.current = node;
    return () => {
      ref.current = null;
    };
  }
  const cleanUp = ref(node);
  return typeof cleanUp === 'function' ? cleanUp : () => void ref(null);
}
