import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { renderInEditor } from '../panels/render-in-editor.tsx';
import { RightSide } from './RightSide.tsx';

const away: { go(isAway: boolean): void } = { go: () => undefined };

/** The right side, until one goes to another tab. */
function Page() {
  const [isAway, setAway] = useState(false);
  away.go = setAway;
  return isAway ? null : <RightSide tryIt={<p>The talk</p>} />;
}

test('the talk is still in front when one comes back, whatever was led to before', () => {
  const { store } = renderInEditor(<Page />);
  const isHidden = () => screen.getByText('The talk').closest('[hidden]') !== null;
  act(() => store.getState().showPlace({ in: 'settings' }));
  expect(isHidden()).toBe(true);
  act(() => screen.getByRole('radio', { name: 'Try it' }).click());
  expect(isHidden()).toBe(false);
  act(() => away.go(true));
  act(() => away.go(false));
  expect(isHidden()).toBe(false);
});
