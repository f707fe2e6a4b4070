import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { WhoIsTold } from './WhoIsTold.tsx';

let toldAt: string | null = null;
vi.mock('../../../../api/settings.ts', () => ({ readSettings: async () => ({ handoffs: { toldAt } }) }));
afterEach(cleanup);

const show = (host: string | null) => {
  toldAt = host;
  render(
    <QueryClientProvider client={new QueryClient()}>
      <WhoIsTold />
    </QueryClientProvider>,
  );
};

test('an author learns whether anybody is told of a hand-off', async () => {
  show('hooks.example.com');
  expect(
    await screen.findByText(/^Once published, hooks\.example\.com is told of whoever waits here\./),
  ).toBeTruthy();
  cleanup();
  show(null);
  expect(await screen.findByText(/Nobody is told of them/)).toBeTruthy();
});
