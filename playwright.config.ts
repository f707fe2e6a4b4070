import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';

// Workers read this file again: what the first reading chose reaches them through the environment.
process.env.TURNWISE_CHROMIUM ??= (await findBrowser()) ?? '';
process.env.TURNWISE_E2E_PORT ??= String(await freePort());
if (!process.env.TURNWISE_E2E_DATA) {
  const data = mkdtempSync(join(tmpdir(), 'turnwise-e2e-'));
  process.env.TURNWISE_E2E_DATA = data;
  process.on('exit', () => rmSync(data, { recursive: true, force: true }));
}

const port = process.env.TURNWISE_E2E_PORT;
const baseURL = `http://127.0.0.1:${port}`;
const inCI = Boolean(process.env.CI);

/** The built app on the real server, as a person meets it. */
export default defineConfig({
  testDir: 'e2e/specs',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: inCI,
  retries: inCI ? 1 : 0,
  workers: Math.min(2, availableParallelism()),
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    actionTimeout: 15_000,
    // Recording every action of every test only to throw it away is slow; `--trace on` records them.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.TURNWISE_CHROMIUM || undefined,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-quic',
        '--no-first-run',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  webServer: {
    command: 'node apps/server/dist/main.js',
    url: `${baseURL}/ready`,
    env: { PORT: port, HOST: '127.0.0.1', DATA_DIR: process.env.TURNWISE_E2E_DATA, OPENAI_API_KEY: '' },
    reuseExistingServer: false,
    timeout: 30_000,
    stdout: 'ignore',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(address)));
    });
  });
}
