import { ClipboardCheck } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { deferred, Nothing } from '../../../ui/deferred.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { coverageStore, toggleCoverage } from './coverage-store.ts';
import { coverageMessages as words } from './messages.ts';

// Playing tests takes the runtime: whoever does not look at this does not fetch it for this.
const CoverageView = deferred(
  () => import('./CoverageView.tsx').then((module) => module.CoverageView),
  Nothing,
);

/**
 * Shows on the canvas what the tests go through. The button joins the tools that are there from the first: it is nothing
 * the first sight of the canvas waits for.
 */
export function CoverageTool({ wrapper }: { wrapper: RefObject<HTMLElement | null> }) {
  const isShown = coverageStore((state) => state.isShown);
  const [tools, setTools] = useState<Element | null>(null);
  // Not before everything is drawn: mounted together with the canvas, this comes before the canvas is known to its ref.
  useEffect(() => {
    setTools(wrapper.current?.querySelector('[role="toolbar"][data-over-canvas="bottom"]') ?? null);
  }, [wrapper]);
  return (
    <>
      {tools &&
        createPortal(
          <IconButton
            label={isShown ? words.hide : words.show}
            icon={<ClipboardCheck />}
            pressed={isShown}
            tooltipSide="top"
            onClick={toggleCoverage}
          />,
          tools,
        )}
      {isShown && <CoverageView wrapper={wrapper} />}
    </>
  );
}
