import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Waiting } from '../ui/Spinner.tsx';
import { appMessages } from './messages.ts';
import { NotFoundPage } from './NotFoundPage.tsx';

// Each screen is its own download, so that the list does not wait for the canvas.
const FlowsPage = lazy(() =>
  import('../features/flows/FlowsPage.tsx').then((module) => ({ default: module.FlowsPage })),
);
const FlowRoute = lazy(() => import('./FlowRoute.tsx').then((module) => ({ default: module.FlowRoute })));

export function Routes() {
  const [path] = useLocation();
  return (
    <ErrorBoundary resetKey={path}>
      {/* Without a key the list would stay, hidden, until the next screen has loaded: with its open dialog. */}
      <Suspense key={path === '/' ? 'list' : 'flow'} fallback={<Waiting label={appMessages.loading} />}>
        <Switch>
          <Route path="/">
            <FlowsPage />
          </Route>
          <Route path="/flows">
            <Redirect to="/" replace />
          </Route>
          <Route path="/flows/:id/:tab?">{({ id, tab }) => <FlowRoute flowId={id} tab={tab} />}</Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  );
}
