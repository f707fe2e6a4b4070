import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { watchFocus } from '../ui/last-focus.ts';
import { ToastProvider } from '../ui/Toast.tsx';
import { ConnectionNotice } from './ConnectionNotice.tsx';
import { createQueryClient } from './query-client.ts';
import { Routes } from './Routes.tsx';

export function App() {
  const [client] = useState(createQueryClient);
  useEffect(watchFocus, []);
  return (
    <QueryClientProvider client={client}>
      <ToastProvider>
        <Routes />
        <ConnectionNotice />
      </ToastProvider>
    </QueryClientProvider>
  );
}
