import { useEffect } from 'react';
import { language } from '../../../language/language.ts';
import { later } from '../../../ui/later.ts';
import type { EditorStore } from '../store/editor-store.ts';
import type { CheckReply, CheckRequest } from './check.worker.ts';

const loadChecker = later(() => import('./find-problems.ts'));
const pause = 300;
/** Beyond this many states a check may be felt, so it runs beside the screen. */
const manyStates = 300;

/** Checks the flow a moment after each edit, and hands the problems to the store. The checker loads when first needed. */
export function useProblemCheck(store: EditorStore): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let worker: Worker | undefined;
    let round = 0;
    let checked: unknown;
    let checkedBeside: unknown;

    const checkHere = async (thisRound: number) => {
      const { findProblems } = await loadChecker();
      const editor = store.getState();
      if (thisRound === round) editor.setProblems(findProblems(editor));
    };
    const checkBeside = (thisRound: number) => {
      if (!worker) {
        worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
        worker.addEventListener('message', ({ data }: MessageEvent<CheckReply>) => {
          if (data.round === round) store.getState().setProblems(data.problems);
        });
      }
      const { flow, unpublishedFlows } = store.getState();
      const request: CheckRequest = { round: thisRound, flow, language, unpublishedFlows };
      worker.postMessage(request);
    };
    const check = () => {
      const { flow, unpublishedFlows } = store.getState();
      checked = flow;
      checkedBeside = unpublishedFlows;
      round += 1;
      if (Object.keys(flow.states).length > manyStates) checkBeside(round);
      else
        checkHere(round).catch(() => {
          // The checker did not come; the next edit asks for it again.
        });
    };
    const onChange = () => {
      const { flow, unpublishedFlows } = store.getState();
      if (flow === checked && unpublishedFlows === checkedBeside) return;
      clearTimeout(timer);
      timer = setTimeout(check, pause);
    };
    const unsubscribe = store.subscribe(onChange);
    onChange();
    return () => {
      unsubscribe();
      clearTimeout(timer);
      round = -1;
      worker?.terminate();
    };
  }, [store]);
}
