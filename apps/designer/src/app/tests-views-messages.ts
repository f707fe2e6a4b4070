import { translated } from '../language/translated.ts';

/** The two views of the Tests tab, in English. */
export const testsViewsMessages = translated('testsViews', {
  views: 'What to look at',
  tests: 'Tests',
  rehearsal: 'Rehearsal',
});
