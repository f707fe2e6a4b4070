import { Check, X } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useFlowSummary } from '../../../api/use-flow-summary.ts';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { focusCanvas } from '../canvas/focus-canvas.ts';
import { useEditor } from '../store/editor-context.tsx';
import styles from './Guide.module.css';
import { type GuideStepId, guideStepIds, stepsDone } from './guide-steps.ts';
import { guidedFlows } from './kept-lists.ts';
import { guideMessages as words } from './messages.ts';

/** Stands beside the canvas and says what comes next. It looks at what was drawn: how it was drawn is nobody's business. */
export function Guide() {
  const titleId = useId();
  const flow = useEditor((editor) => editor.flow);
  const talks = useEditor((editor) => (editor.highlight?.path.length ?? 0) > 0);
  const { data: summary } = useFlowSummary(flow.id);
  const [hasTalked, setHasTalked] = useState(talks);
  const [skipped, setSkipped] = useState<readonly GuideStepId[]>([]);
  useEffect(() => {
    if (talks) setHasTalked(true);
  }, [talks]);

  const done = stepsDone({ flow, hasTalked, isPublished: (summary?.publishedVersion ?? null) !== null });
  const current = guideStepIds.find((step) => !done.includes(step) && !skipped.includes(step));
  const leave = () => {
    guidedFlows.remove(flow.id);
    focusCanvas();
  };

  return (
    <section className={styles.guide} aria-labelledby={titleId} data-over-canvas="right bottom">
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {words.title}
        </h2>
        <IconButton size="small" label={words.leave} icon={<X />} onClick={leave} />
      </header>
      <ol className={styles.steps}>
        {guideStepIds.map((step) => (
          <li
            key={step}
            className={cx(styles.step, step === current && styles.current)}
            aria-current={step === current ? 'step' : undefined}
          >
            <span className={cx(styles.mark, done.includes(step) && styles.done)} aria-hidden="true">
              {done.includes(step) && <Check />}
            </span>
            <span>
              {words.steps[step].title}
              {done.includes(step) && <VisuallyHidden>: {words.done}</VisuallyHidden>}
            </span>
          </li>
        ))}
      </ol>
      {/* Read out when the step changes, as the eye sees it change. */}
      <div className={styles.now} role="status">
        {current === undefined ? (
          <>
            <h3 className={styles.what}>{words.finishedTitle}</h3>
            <p>{words.finishedText}</p>
          </>
        ) : (
          <>
            <p className={styles.progress}>
              {words.progress(guideStepIds.indexOf(current) + 1, guideStepIds.length)}
            </p>
            <h3 className={styles.what}>{words.steps[current].title}</h3>
            <p>{words.steps[current].text}</p>
          </>
        )}
      </div>
      <div className={styles.foot}>
        {current === undefined ? (
          <Button variant="primary" size="small" onClick={leave}>
            {words.finish}
          </Button>
        ) : (
          <Button variant="ghost" size="small" onClick={() => setSkipped([...skipped, current])}>
            {words.skip}
          </Button>
        )}
      </div>
    </section>
  );
}
