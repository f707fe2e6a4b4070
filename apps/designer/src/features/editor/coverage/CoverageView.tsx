import { X } from 'lucide-react';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
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
import { coverageMessages as words } from './messages.ts';
import { testedWays } from './tested-ways.ts';
import { useThingAtHand } from './use-thing-at-hand.ts';

/** Marks on the canvas what no test goes through, and sums it up. */
export function CoverageView({ wrapper }: { wrapper: RefObject<HTMLElement | null> }) {
  const store = useEditorStore();
  const flow = useEditor((editor) => editor.flow);
  const { runs, coverage, isPending, error } = useTestRuns(flow, useLibrary(flow)?.flows);
  const hasTests = runs.length > 0;
  const [sheet] = useState(() => new CSSStyleSheet());

  // Made when the tests have been played, not at every edit: they are played again a moment after it.
  const mark = useEffectEvent(() => {
    const ways = coverage && hasTests ? testedWays(flow, coverage) : null;
    sheet.replaceSync(ways ? coverageSheet(ways) : '');
    coverageStore.setState({ ways });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was played is what is to be marked.
  useEffect(() => mark(), [coverage]);
  useEffect(() => {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      coverageStore.setState({ ways: null });
    };
  }, [sheet]);

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
      {hasTests && coverage && <Detail wrapper={wrapper} isWhole={coverage.untested.length === 0} />}
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

/** About what is pointed at or selected, else how to read the marks. */
function Detail({ wrapper, isWhole }: { wrapper: RefObject<HTMLElement | null>; isWhole: boolean }) {
  const flow = useEditor((editor) => editor.flow);
  const ways = coverageStore((state) => state.ways);
  const thing = useThingAtHand(wrapper);
  const sentence = ways && thing && coverageInWords(flow, ways, thing);
  return <p className={styles.detail}>{sentence ?? (isWhole ? words.whole : words.legend)}</p>;
}
