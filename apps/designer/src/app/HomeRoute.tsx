import { FlowsPage } from '../features/flows/FlowsPage.tsx';
import { deferred } from '../ui/deferred.tsx';
import { Loading } from './Loading.tsx';

// Nobody waits for the runtime before the list is there.
const TalkTo = deferred(
  () => import('../features/simulator/TalkTo.tsx').then((module) => module.TalkTo),
  Loading,
);

/** The list of flows, with templates that can be talked to. */
export function HomeRoute() {
  return <FlowsPage renderTalk={(template) => <TalkTo {...template} />} />;
}
