import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Rehearsal, rehearse } from '@turnwise/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  beginWithTalks,
  button,
  endWithTalks,
  everybody,
  flow,
  misreading,
  page,
  redrawn,
  server,
  showState,
  talk,
  talkShown,
} from './rehearsal.fixture.tsx';

const made = vi.hoisted(() => ({ rehearse: vi.fn<typeof rehearse>() }));
vi.mock('@turnwise/testing', async (actual) => ({
  ...(await actual<typeof import('@turnwise/testing')>()),
  rehearse: made.rehearse,
}));

/** These talks are held, and then it is over. */
const hold = (talks: readonly Rehearsal[]) =>
  made.rehearse.mockImplementation(function* () {
    yield* talks;
  });
const seeds = () => made.rehearse.mock.calls.map(([, , { seed }]) => seed);

beforeEach(() => {
  beginWithTalks();
  hold(everybody());
});
afterEach(endWithTalks);

async function rehearsed(): Promise<ReturnType<typeof render>> {
  const shown = render(page(flow));
  fireEvent.click(button('Rehearse'));
  await screen.findByRole('button', { name: 'Rehearse with other people' });
  return shown;
}
const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) });

test('teaches what it is for, and then tells who got through and who was misunderstood', async () => {
  render(page(flow));
  expect(screen.getByRole('heading', { name: 'Rehearse with made-up customers' })).toBeTruthy();
  fireEvent.click(button('Rehearse'));
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('11 of 12 got through'));
  expect(
    screen.getByText('1 was needlessly handed to a person. 1 answer was taken otherwise than it was meant.'),
  ).toBeTruthy();
  expect(screen.getAllByRole('row')).toHaveLength(11);
  expect(
    within(row('Plain speaker'))
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['1 of 1', '1', '0']);
  expect(
    within(row('Talkative'))
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['2 of 3', '1', '1']);
  expect(row('Talkative').textContent).toContain('1 was needlessly handed to a person.');
  // The button that was pressed is gone: the keyboard goes on with what came of it.
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'What came of the rehearsal' })),
  );
});

test('tells in a sentence what was taken otherwise, and leads to the state and to the talk', async () => {
  await rehearsed();
  const wrong = within(screen.getByRole('region', { name: 'Where it goes wrong' }));
  expect(
    wrong.getByText('Said “Ada of London”, “Name” became “Ada of London”. “Ada” alone makes it “Ada”.'),
  ).toBeTruthy();
  expect(wrong.getByText('It had to ask again once.')).toBeTruthy();
  fireEvent.click(wrong.getByRole('button', { name: 'Show “Who?” on the canvas' }));
  expect(showState).toHaveBeenCalledWith('ask_name', null);

  const see = wrong.getByRole('button', { name: 'See the talk in which “Ada of London” is said' });
  see.focus();
  fireEvent.click(see);
  await waitFor(() =>
    expect(document.activeElement?.textContent).toBe(
      '“Name” became “Ada of London”. “Ada” alone makes it “Ada”.',
    ),
  );
  expect(new URLSearchParams(location.search).get('talk')).toBe('11');
  expect(within(talkShown()).getByText('Bye, Ada of London.')).toBeTruthy();
  fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
  expect(document.activeElement).toBe(see);
});

test('reads the talks of one after another, the worst one first', async () => {
  await rehearsed();
  // Nobody chose one yet: the one that is worth reading most is open.
  expect(within(talkShown()).getByText('Talk 2 of 3')).toBeTruthy();
  expect(within(talkShown()).getByText('1 misunderstood')).toBeTruthy();
  fireEvent.click(button('Next talk'));
  expect(within(talkShown()).getByText('Talk 3 of 3')).toBeTruthy();
  expect(within(talkShown()).getByText('Handed to a person')).toBeTruthy();
  expect(button('Next talk').getAttribute('aria-disabled')).toBe('true');
  fireEvent.click(button('Unsure'));
  expect(within(talkShown()).getByRole('heading', { name: 'Unsure' })).toBeTruthy();
  expect(button('Unsure').getAttribute('aria-current')).toBe('true');
  fireEvent.click(within(talkShown()).getAllByRole('button', { name: 'why?' })[0]!);
  expect(within(talkShown()).getByRole('region', { name: 'Why, turn 1' })).toBeTruthy();
});

test('says what a test of it would hold on to, keeps it, and leads to it', async () => {
  await rehearsed();
  fireEvent.click(button('Keep as a test'));
  const dialog = await screen.findByRole('dialog', { name: 'Keep as a test' });
  expect(within(dialog).getByText(/the test would hold on to that/)).toBeTruthy();
  expect(server.stored).toEqual([]);
  fireEvent.click(within(dialog).getByRole('button', { name: 'Keep the test' }));
  const kept = await screen.findByRole('link', { name: 'Kept as a test' });
  expect(server.stored).toMatchObject([
    {
      title: 'Talk of chatty',
      lines: [{ user: misreading.said, state: 'bye', slots: { name: misreading.said } }],
    },
  ]);
  fireEvent.click(kept);
  expect(location.search).toBe(`?test=${server.stored[0]?.id}`);
});

test('says of a talk that went well only that the test expects what happens now', async () => {
  await rehearsed();
  fireEvent.click(button('Plain speaker'));
  fireEvent.click(button('Keep as a test'));
  const dialog = await screen.findByRole('dialog', { name: 'Keep as a test' });
  expect(within(dialog).getByText('The test expects what happens now.')).toBeTruthy();
  expect(within(dialog).queryByText(/hold on to/)).toBeNull();
});

test('stops when told to, keeps what was held, and rehearses with others', async () => {
  made.rehearse.mockImplementation(function* () {
    yield talk('plain', 'Ada');
    while (true) yield null;
  });
  render(page(flow));
  fireEvent.click(button('Rehearse'));
  await screen.findByText('1 of 50 talks held');
  expect(screen.getByRole('progressbar', { name: 'Talks held' })).toHaveProperty('value', 1);
  expect(screen.queryByRole('region', { name: 'Where it goes wrong' })).toBeNull();
  fireEvent.click(button('Stop'));
  expect(screen.getByText(/^Stopped after 1 of 50 talks\./)).toBeTruthy();
  hold(everybody());
  fireEvent.click(button('Rehearse with other people'));
  await screen.findByText('11 of 12 got through');
  expect(seeds()).toEqual([16, 21]);
});

test('keeps what it found while the flow is drawn on, says so, and asks the same people again', async () => {
  const { unmount, rerender } = await rehearsed();
  rerender(page({ ...flow, layout: { bye: { x: 10, y: 10 } } }));
  expect(screen.queryByText(/has been drawn differently since/)).toBeNull();
  unmount();
  render(page(redrawn));
  expect(screen.getByText(/has been drawn differently since/)).toBeTruthy();
  expect(screen.getByText('11 of 12 got through')).toBeTruthy();
  // As it was said then.
  expect(within(talkShown()).getByText('Bye, Ada of London.')).toBeTruthy();
  fireEvent.click(button('Rehearse again'));
  await waitFor(() => expect(screen.queryByText(/has been drawn differently since/)).toBeNull());
  await screen.findByRole('button', { name: 'Rehearse with other people' });
  expect(within(talkShown()).getByText('So long.')).toBeTruthy();
  expect(seeds()).toEqual([16, 16]);
});

test('is content where everybody got through and was understood', async () => {
  hold([talk('plain', 'Ada'), talk('brief', 'Ada', { askedAgain: [misreading], repairs: 1 })]);
  await rehearsed();
  expect(screen.getByText('All 2 got through')).toBeTruthy();
  expect(screen.getByText('Every answer was taken as it was meant.')).toBeTruthy();
  expect(screen.getByText('Nowhere: whatever was said was taken as it was meant.')).toBeTruthy();
  fireEvent.click(button('Show “Who?” on the canvas'));
  expect(showState).toHaveBeenCalledWith('ask_name', null);
});

test('leads nowhere where the state is gone', async () => {
  const { rerender } = await rehearsed();
  const { ask_name: _gone, ...states } = flow.states;
  rerender(page({ ...flow, start: 'bye', states }));
  expect(screen.queryByRole('button', { name: /on the canvas$/ })).toBeNull();
});

test('keeps what was held when the engine gives in', async () => {
  made.rehearse.mockImplementation(function* () {
    yield talk('plain', 'Ada');
    throw new Error('Oh no.');
  });
  await rehearsed();
  expect(screen.getByRole('alert').textContent).toMatch(/^The rehearsal could not go on/);
  expect(screen.getByText('The only one got through')).toBeTruthy();
});

test('has nobody talk to a flow that begins nowhere', () => {
  const { rerender } = render(page({ ...flow, start: '', states: {} }));
  expect(screen.getByRole('heading', { name: 'Nothing to rehearse yet' })).toBeTruthy();
  rerender(page({ ...flow, start: '' }));
  expect(screen.getByRole('heading', { name: 'The flow does not begin anywhere yet' })).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
