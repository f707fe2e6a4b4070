import { Redirect, Route, Switch, useLocation } from 'wouter';
import { deferred } from '../ui/deferred.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { Waiting } from '../ui/Spinner.tsx';
import { appMessages } from './messages.ts';
import { NotFoundPage } from './NotFoundPage.tsx';

// Each screen is its own download, so that the list does not wait for the canvas.
const HomeRoute = deferred(() => import('./HomeRoute.tsx').then((module) => module.HomeRoute), Loading);
const FlowRoute = deferred(() => import('./FlowRoute.tsx').then((module) => module.FlowRoute), Loading);

function Loading() {
  return <Waiting label={appMessages.loading} />;
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
        <Route path="/flows/:id/:tab?">{({ id, tab }) => <FlowRoute flowId={id} tab={tab} />}</Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </ErrorBoundary>
  );
}
