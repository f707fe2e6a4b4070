import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { queryKeys } from '../../../../api/query-keys.ts';
import { VersionPicker } from './VersionPicker.tsx';

afterEach(cleanup);

function open(version: number | 'published') {
  const queries = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
  queries.setQueryData(
    queryKeys.versions('part'),
    [3, 2].map((number) => ({
      number,
      note: `Note ${number}`,
      publishedBy: '',
      publishedAt: '2026-11-21T10:00:00Z',
    })),
  );
  const onChange = vi.fn();
  render(
    <QueryClientProvider client={queries}>
      <VersionPicker flow="part" version={version} onChange={onChange} />
    </QueryClientProvider>,
  );
  return onChange;
}

test('what is to stay the same is the newest version', () => {
  const onChange = open('published');
  fireEvent.click(screen.getByText('Always the same one'));
  expect(onChange).toHaveBeenCalledWith(3);
});

test('a version is chosen by its number and note', async () => {
  const onChange = open(3);
  fireEvent.click(screen.getByRole('combobox', { name: 'Version' }));
  fireEvent.click(await screen.findByText('Note 2'));
  expect(onChange).toHaveBeenCalledWith(2);
});

test('a version that is not there is told', () => {
  open(7);
  expect(screen.getByText('Version 7')).toBeDefined();
  expect(screen.getByText(/no such version: the published one runs/)).toBeDefined();
});
