import { defineConfig } from 'vitest/config';

// Machines are shared and slow at times: a test fails for what it finds, not for how long it took.
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

/** Unit tests live beside the code. Components, and whatever else asks for a page, get one from happy-dom. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...patience,
          name: 'node',
          environment: 'node',
          include: ['packages/**/*.test.ts', 'apps/**/*.test.ts', 'scripts/**/*.test.mjs'],
          exclude: ['**/node_modules/**', '**/dist/**'],
        },
      },
      {
        test: {
          ...patience,
          name: 'page',
          environment: 'happy-dom',
          include: ['apps/designer/**/*.test.tsx'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
        },
      },
    ],
  },
});
