import type { Page } from '@playwright/test';

/** A screen in one of its states, and how to get there. */
export type Scene = {
  /** The picture's file name. */
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
};

/** The flows the scenes play in: put there by `seed.ts`, besides the one every new server has. */
export const flows = {
  refund: 'refund',
  kinds: 'every-kind',
  problems: 'with-problems',
  misread: 'badge-desk',
  empty: 'empty',
  /** The refund flow once more, changed in a way that its tests tell. */
  failing: 'refund-2',
} as const;
