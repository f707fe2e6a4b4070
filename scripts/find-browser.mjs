import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env.PROGRAMFILES ?? 'C:\\Program Files', 'Google\\Chrome\\Application\\chrome.exe'),
];

/**
 * The Chromium that end-to-end tests can use here: the one TURNWISE_CHROMIUM names, else Playwright's own, else an
 * installed Chromium or Chrome. Null when none of them starts.
 * @returns {Promise<string | null>} its path
 */
export async function findBrowser() {
  const named = process.env.TURNWISE_CHROMIUM;
  if (named) return named;
  const { chromium } = await import('@playwright/test');
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return (
    [chromium.executablePath(), ...onPath, ...elsewhere].find((path) => existsSync(path) && starts(path)) ??
    null
  );
}

/**
 * A browser can be there and yet lack a library, or be only a pointer to a store; asking its version tells.
 * @param {string} path
 */
function starts(path) {
  if (process.platform === 'win32') return true;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
