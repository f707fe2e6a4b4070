import { Redirect, Route, Switch, useLocation } from 'wouter';
import { deferred } from '../ui/deferred.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Loading } from './Loading.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

// Each screen is its own download, so that the list does not wait for the canvas.
const HomeRoute = deferred(() => import('./HomeRoute.tsx').then((module) => module.HomeRoute), Loading);
const loadFlowRoute = () => import('./FlowRoute.tsx');
const FlowRoute = deferred(() => loadFlowRoute().then((module) => module.FlowRoute), Loading);
const ChatPage = deferred(
  () => import('../features/chat/ChatPage.tsx').then((module) => module.ChatPage),
  Loading,
);

/** Fetches what an address shows, before anything is drawn. */
export async function fetchScreen(path: string): Promise<void> {
  if (path === '/') await HomeRoute.fetchAhead();
  const [, flowId, tab] = /^\/flows\/([^/]+)(?:\/([^/]+))?\/?$/.exec(path) ?? [];
  if (flowId === undefined) return;
  const [{ fetchFlow }] = await Promise.all([loadFlowRoute(), FlowRoute.fetchAhead()]);
  await fetchFlow(decodeURIComponent(flowId), tab);
}

export function Routes() {
  const [path] = useLocation();
  return (
    <ErrorBoundary resetKey={path}>
      <Switch>
        <Route path="/">
          <HomeRoute />
        </Route>
        <Route path="/flows">
          <Redirect to="/" replace />
        </Route>
        <Route path="/chat/:id">{({ id }) => <ChatPage flowId={id} />}</Route>
        <Route path="/flows/:id/:tab?">{({ id, tab }) => <FlowRoute flowId={id} tab={tab} />}</Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </ErrorBoundary>
  );
}
