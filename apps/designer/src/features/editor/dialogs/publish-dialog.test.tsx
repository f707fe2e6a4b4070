import { screen } from '@testing-library/react';
import type { Problem } from '@turnwise/checker';
import { expect, test } from 'vitest';
import { renderInEditor } from '../panels/render-in-editor.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { publishGerman } from './publish-messages.de.ts';

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
  expect(screen.getByText('One more thing is worth a look, but does not stop you.')).toBeTruthy();
});

test('says "more" only where something stands before it', async () => {
  const { store } = renderInEditor(
    <PublishDialog flush={() => Promise.resolve()} renderChanges={undefined} />,
  );
  store.getState().setProblems([warning('unused_action', 'Nobody calls it.')]);
  expect(await screen.findByText('One thing is worth a look, but does not stop you.')).toBeTruthy();
});

test.each([
  [1, false, 'Etwas ist einen Blick wert, hält dich aber nicht auf.'],
  [1, true, 'Noch etwas ist einen Blick wert, hält dich aber nicht auf.'],
  [7, false, '7 Dinge sind einen Blick wert, halten dich aber nicht auf.'],
  [7, true, 'Noch 7 Dinge sind einen Blick wert, halten dich aber nicht auf.'],
])('counts %i in German, besides others: %s', (count, besides, sentence) => {
  expect(publishGerman.warnings(count, besides)).toBe(sentence);
});
