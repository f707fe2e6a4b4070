import { screen } from '@testing-library/react';
import type { Problem } from '@turnwise/checker';
import { expect, test } from 'vitest';
import { renderInEditor } from '../panels/render-in-editor.tsx';
import { PublishDialog } from './PublishDialog.tsx';

const warning = (kind: Problem['kind'], message: string): Problem => ({
  id: kind,
  kind,
  severity: 'warning',
  message,
  place: { in: 'action', name: 'book' },
});

test('answers somebody made up are told before they go live, the other warnings only counted', async () => {
  const { store } = renderInEditor(
    <PublishDialog flush={() => Promise.resolve()} renderChanges={undefined} />,
    { actions: { book: { kind: 'mock' } } },
  );
  store
    .getState()
    .setProblems([
      warning('example_answers', 'It answers with examples.'),
      warning('unused_action', 'Nobody calls it.'),
    ]);
  expect(await screen.findByRole('button', { name: 'It answers with examples.' })).toBeTruthy();
  expect(screen.queryByText('Nobody calls it.')).toBeNull();
  expect(screen.getByText(/^One more thing is worth a look/)).toBeTruthy();
});
