import { lazy, Suspense } from 'react';
import { FlowsPage } from '../features/flows/FlowsPage.tsx';
import { Waiting } from '../ui/Spinner.tsx';
import { appMessages } from './messages.ts';

// Nobody waits for the runtime before the list is there.
const TalkTo = lazy(() =>
  import('../features/simulator/TalkTo.tsx').then((module) => ({ default: module.TalkTo })),
);

/** The list of flows, with templates that can be talked to. */
export function HomeRoute() {
  return (
    <FlowsPage
      renderTalk={(template) => (
        <Suspense fallback={<Waiting label={appMessages.loading} />}>
          <TalkTo {...template} />
        </Suspense>
      )}
    />
  );
}
