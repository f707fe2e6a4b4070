import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { reportConnection } from '../api/connection.ts';
import { deferred, Nothing } from './deferred.tsx';
import { fetchAllLater } from './later.ts';

const health = vi.fn<() => Promise<Response>>();
const serverAnswers = () => health.mockResolvedValue(new Response());
const serverIsAway = () => health.mockRejectedValue(new TypeError('Failed to fetch'));

vi.stubGlobal('fetch', health);
afterEach(() => {
  cleanup();
  act(() => reportConnection('online'));
});

const Part = () => <p>The part</p>;

/** A part whose download fails until told otherwise. */
function failing() {
  const download = vi.fn<() => Promise<typeof Part>>().mockRejectedValue(new Error('part.js'));
  const Deferred = deferred(download, () => <p>On its way</p>);
  render(<Deferred />);
  return { download, come: () => download.mockResolvedValue(Part) };
}

test('what was fetched ahead is there with the first drawing, parts of parts too', async () => {
  let Inner: ComponentType = Nothing;
  const Outer = deferred(async () => {
    Inner = deferred(async () => Part);
    return () => <Inner />;
  });
  await fetchAllLater();
  render(<Outer />);
  expect(screen.getByText('The part')).toBeDefined();
});

test('a part that cannot be fetched says so in its place, and is tried again when asked to', async () => {
  serverIsAway();
  const { come } = failing();
  expect(screen.getByText('On its way')).toBeDefined();
  expect(await screen.findByText('This part needs the server, which is not answering')).toBeDefined();
  come();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('The part')).toBeDefined();
});

test('and by itself when the server answers again', async () => {
  serverIsAway();
  const { come } = failing();
  await screen.findByText('This part needs the server, which is not answering');
  come();
  act(() => reportConnection('online'));
  expect(await screen.findByText('The part')).toBeDefined();
});

test('a server that answers without having the part was renewed: the page is to be loaded anew', async () => {
  serverAnswers();
  failing();
  expect(await screen.findByText('Turnwise was renewed while this page was open')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeDefined();
});

test('a moment without an answer is not mentioned', async () => {
  serverAnswers();
  const download = vi.fn().mockRejectedValueOnce(new Error('part.js')).mockResolvedValue(Part);
  const Deferred = deferred(download);
  render(<Deferred />);
  expect(await screen.findByText('The part')).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
});
