import type { FlowDocument } from '@turnwise/flow';
import { useRef } from 'react';
import { useLibrary } from '../../api/use-library.ts';
import { Waiting } from '../../ui/Spinner.tsx';
import { rehearsalMessages as words } from './messages.ts';
import { NoRehearsal } from './NoRehearsal.tsx';
import { RehearsalView } from './RehearsalView.tsx';
import { beginRehearsal, rehearsalRuns } from './rehearsal-runs.ts';
import { useShownTalk } from './use-shown-talk.ts';

export interface RehearsalTabProps {
  /** The draft as drawn this second. */
  flow: FlowDocument;
  /** Goes to a state on the drawing. */
  showState: (state: string, port: string | null) => void;
  /** Where what is said of the whole rehearsal goes; above it where nothing is given. */
  head?: HTMLElement | null;
}

/** Those who come first: most of them get somewhere, and some meet a service that does not answer. */
const firstSeed = 16;

/** Made-up customers talk to the flow as it is drawn now: who gets through, and where they are taken otherwise. */
export function RehearsalTab({ flow, showState, head }: RehearsalTabProps) {
  const library = useLibrary(flow)?.flows;
  const run = rehearsalRuns((runs) => runs[flow.id]);
  const [, showTalk] = useShownTalk();
  const page = useRef<HTMLDivElement>(null);
  if (library === undefined) return <Waiting label={words.loading} />;
  const begin = (seed: number) => {
    showTalk(null);
    beginRehearsal(flow, library, seed);
    // The button that was pressed goes: the results have the keyboard then.
    setTimeout(() => page.current?.querySelector<HTMLElement>('section')?.focus());
  };
  if (!run) return <NoRehearsal flow={flow} onBegin={() => begin(firstSeed)} />;
  return (
    <RehearsalView
      ref={page}
      // Other people are another page.
      key={run.seed}
      run={run}
      flow={flow}
      head={head}
      onBegin={begin}
      onShowState={(state) => showState(state, null)}
    />
  );
}
