import { coverageMessages as words } from './messages.ts';
import type { TestedWays } from './tested-ways.ts';

/** Of more arrows than these, dashes cost the canvas its pace: painting one takes many times what a whole line does. */
const mostDashed = 300;
export const areArrowsDashed = ({ edges }: TestedWays): boolean => edges.size <= mostDashed;

/**
 * Writes on the cards and arrows of a canvas how many tests go through them, on what comes into sight later as well, and
 * takes it off again. Written on the elements, as ZoomMark does: no card is drawn anew for it, and what a flow of a
 * thousand states costs is what of it is in sight.
 */
export function markTested(canvas: Element, ways: TestedWays): () => void {
  const { states, edges } = ways;
  const mark = (element: Element): void => {
    const id = element.getAttribute('data-id') ?? '';
    const isState = element.classList.contains('react-flow__node-state');
    const count = (isState ? states : edges).get(id);
    unmark(element);
    if (count === undefined) return;
    element.setAttribute('data-tests', String(count));
    if (!isState) return;
    element.setAttribute('data-tests-in-words', count === 0 ? words.untested : words.through(count));
    element.setAttribute('aria-description', count === 0 ? words.untestedAlt : words.through(count));
  };
  const markWithin = (root: Element): void => {
    if (root.matches(marked)) mark(root);
    for (const element of root.querySelectorAll(marked)) mark(element);
  };
  canvas.toggleAttribute('data-tests-dashed', areArrowsDashed(ways));
  markWithin(canvas);
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const added of addedNodes) if (added instanceof Element) markWithin(added);
    }
  });
  for (const layer of canvas.querySelectorAll('.react-flow__nodes, .react-flow__edges')) {
    observer.observe(layer, { childList: true });
  }
  return () => {
    observer.disconnect();
    canvas.removeAttribute('data-tests-dashed');
    for (const element of canvas.querySelectorAll('[data-tests]')) unmark(element);
  };
}

const marked = '.react-flow__node-state, .react-flow__edge';

function unmark(element: Element): void {
  element.removeAttribute('data-tests');
  element.removeAttribute('data-tests-in-words');
  element.removeAttribute('aria-description');
}
