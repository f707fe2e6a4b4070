import { stateKinds } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { kindGroups } from './kind-icons.tsx';

test('the palette groups show each kind once', () => {
  const shown = kindGroups.flatMap((group) => group.kinds);
  expect(shown.toSorted()).toEqual(stateKinds.toSorted());
});
