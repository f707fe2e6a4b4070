import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/api-error.ts';
import { onConnectionChange } from '../api/connection.ts';

/** Tries again only where that may help: nothing answered, or the server stumbled. */
function retryable(failures: number, error: unknown): boolean {
  return failures < 2 && error instanceof ApiError && (error.status === 0 || error.status >= 500);
}

export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      // The server may be on this computer: a browser that believes itself offline must still ask.
      queries: { networkMode: 'always', staleTime: 5_000, retry: retryable, retryDelay: 600 },
      mutations: { networkMode: 'always' },
    },
  });
  onConnectionChange((connection) => {
    if (connection === 'online') void client.invalidateQueries();
  });
  return client;
}
