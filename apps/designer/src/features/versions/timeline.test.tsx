import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Timeline } from './Timeline.tsx';

afterEach(cleanup);

const version = (number: number, note: string) => ({
  number,
  note,
  publishedBy: '',
  publishedAt: '2026-11-21T10:00:00Z',
});

test('a long note shows its beginning, and the rest when asked', () => {
  const note = `First words. ${'More of it. '.repeat(250)}Last words.`;
  render(
    <Timeline
      flowId="f"
      versions={[version(2, note), version(1, 'Short')]}
      live={2}
      shown={2}
      onShow={() => undefined}
    />,
  );
  const entry = screen.getByRole('button', { name: /First words/ });
  expect(entry.textContent).not.toContain('Last words');
  const more = screen.getByRole('button', { name: /^Show all 3,0\d\d letters$/ });
  fireEvent.click(more);
  expect(entry.textContent).toContain('Last words');
  expect(screen.getAllByRole('button', { name: 'Show less' })).toHaveLength(1);
});
