import type { FlowDocument } from '@turnwise/flow';
import type { Coverage } from '@turnwise/testing';
import { X } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { Link } from 'wouter';
import { errorSentence } from '../../../api/api-error.ts';
import { useLibrary } from '../../../api/use-library.ts';
import { useTestRuns } from '../../../testing/use-test-runs.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import styles from './CoverageView.module.css';
import { coverageInWords } from './coverage-in-words.ts';
import { coverageSheet } from './coverage-sheet.ts';
import { coverageStore, toggleCoverage } from './coverage-store.ts';
import { areArrowsDashed, markTested } from './mark-tested.ts';
import { coverageMessages as words } from './messages.ts';
import { type TestedWays, testedWays } from './tested-ways.ts';
import { useThingAtHand } from './use-thing-at-hand.ts';

/** Marks on the canvas what no test goes through, and sums it up. */
export function CoverageView({ wrapper }: { wrapper: RefObject<HTMLElement | null> }) {
  const store = useEditorStore();
  const flow = useEditor((editor) => editor.flow);
  const { runs, coverage, isPending, error } = useTestRuns(flow, useLibrary(flow)?.flows);
  const hasTests = runs.length > 0;
  const ways = useTestedWays(flow, hasTests ? coverage : null);
  useEffect(() => {
    coverageStore.setState({ ways });
    const unmark = ways && wrapper.current ? markTested(wrapper.current, ways) : undefined;
    return () => {
      unmark?.();
      coverageStore.setState({ ways: null });
    };
  }, [ways, wrapper]);
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(coverageSheet);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, []);

  const isEmpty = !isPending && !hasTests && error === null;
  return (
    <section className={styles.legend} aria-label={words.title} data-over-canvas="bottom">
      <div className={styles.head}>
        <p role="status" className={styles.share}>
          {error !== null && errorSentence(error)}
          {error === null && isPending && !hasTests && words.playing}
          {isEmpty && words.none}
          {error === null && hasTests && coverage && <b>{words.share(coverage.states, coverage.ways)}</b>}
        </p>
        <IconButton size="small" label={words.hide} icon={<X />} tooltipSide="top" onClick={toggleCoverage} />
      </div>
      {hasTests && coverage && (
        <Detail wrapper={wrapper} ways={ways} isWhole={coverage.untested.length === 0} />
      )}
      <div className={styles.ways}>
        {isEmpty && (
          <Button size="small" onClick={() => store.getState().setTryItOpen(true)}>
            {words.tryIt}
          </Button>
        )}
        <Link href={`/flows/${encodeURIComponent(flow.id)}/tests`} className={styles.link}>
          {words.openTests}
        </Link>
      </div>
    </section>
  );
}

/** Made when the tests have been played, not at every edit: they are played again a moment after it. */
function useTestedWays(flow: FlowDocument, coverage: Coverage | null): TestedWays | null {
  const [made, setMade] = useState<{ coverage: Coverage | null; ways: TestedWays | null }>(nothing);
  if (made.coverage === coverage) return made.ways;
  const next = { coverage, ways: coverage && testedWays(flow, coverage) };
  setMade(next);
  return next.ways;
}

const nothing = { coverage: null, ways: null };

/** About what is pointed at or selected, else how to read the marks. */
function Detail({
  wrapper,
  ways,
  isWhole,
}: {
  wrapper: RefObject<HTMLElement | null>;
  ways: TestedWays | null;
  isWhole: boolean;
}) {
  const flow = useEditor((editor) => editor.flow);
  const thing = useThingAtHand(wrapper);
  const sentence = ways && thing && coverageInWords(flow, ways, thing);
  const legend = !ways || areArrowsDashed(ways) ? words.legend : words.legendOfMany;
  return <p className={styles.detail}>{sentence ?? (isWhole ? words.whole : legend)}</p>;
}
