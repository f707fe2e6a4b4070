import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { watchFocus } from '../ui/last-focus.ts';
import { onceDrawn } from '../ui/once-drawn.ts';
import { ToastProvider } from '../ui/Toast.tsx';
import { ConnectionNotice } from './ConnectionNotice.tsx';
import { createQueryClient } from './query-client.ts';
import { Routes } from './Routes.tsx';

const loadTyping = onceDrawn(() => import('../ui/typing/watch-typing.ts'));

export function App() {
  const [client] = useState(createQueryClient);
  useEffect(watchFocus, []);
  useEffect(() => {
    loadTyping().then(
      ({ watchTyping }) => watchTyping(),
      () => {
        // The browser's own undo it is.
      },
    );
  }, []);
  return (
    <QueryClientProvider client={client}>
      <ToastProvider>
        <Routes />
        <ConnectionNotice />
      </ToastProvider>
    </QueryClientProvider>
  );
}
