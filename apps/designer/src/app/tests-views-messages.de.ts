import type { testsViewsMessages } from './tests-views-messages.ts';

export const testsViewsGerman: typeof testsViewsMessages = {
  views: 'Was du sehen willst',
  tests: 'Tests',
  rehearsal: 'Probelauf',
};
