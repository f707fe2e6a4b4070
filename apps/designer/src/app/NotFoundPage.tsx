import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { appMessages } from './messages.ts';

export function NotFoundPage() {
  const [, navigate] = useLocation();
  useEffect(() => {
    document.title = `${appMessages.notFoundTitle} · Turnwise`;
  }, []);
  return (
    <main>
      <EmptyState
        size="page"
        headingLevel={1}
        title={appMessages.notFoundTitle}
        actions={
          <Button variant="primary" onClick={() => navigate('/')}>
            {appMessages.toFlows}
          </Button>
        }
      >
        {appMessages.notFoundText}
      </EmptyState>
    </main>
  );
}
