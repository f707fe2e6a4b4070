import { defineConfig } from '@playwright/test';
import tests from './playwright.config.ts';

/** Takes a picture of every scene, on a server with data of its own. `pnpm screenshots` runs it. */
export default defineConfig({
  ...tests,
  testDir: 'e2e/scenes',
  outputDir: 'test-results/screenshots',
  projects: [
    { name: 'seed', testMatch: 'seed.ts', teardown: 'sheet' },
    { name: 'shots', testMatch: 'take-screenshots.ts', dependencies: ['seed'] },
    { name: 'sheet', testMatch: 'write-contact-sheet.ts' },
  ],
  retries: 0,
});
