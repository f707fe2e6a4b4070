import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { runQuietly } from './run-quietly.mjs';
import { root } from './workspace.mjs';

const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');

/**
 * A browser for the end-to-end tests: one that is there, else Playwright's download, else Debian's package.
 * Ends the process with a sentence when none of these works.
 * @param {(line: string) => void} say
 * @returns {Promise<string>} its path
 */
export async function ensureBrowser(say) {
  const present = await findBrowser();
  if (present) return present;

  say('Fetching a browser for the end-to-end tests ...');
  const download = await runQuietly(process.execPath, [playwright, 'install', 'chromium'], {
    timeout: 300_000,
  });
  const downloaded = await findBrowser();
  if (downloaded) return downloaded;

  let log = download.log;
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    say("Playwright's download is not to be had here; installing Debian's chromium ...");
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const update = await runQuietly('apt-get', ['update'], { env });
    const install = await runQuietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      env,
    });
    const installed = await findBrowser();
    if (installed) return installed;
    log += update.log + install.log;
  }
  console.error(log.trimEnd());
  console.error(
    '\nThe end-to-end tests need Chromium or Chrome, and none could be found or fetched.' +
      '\nInstall one, or name one you have: TURNWISE_CHROMIUM=/path/to/chromium npm test',
  );
  process.exit(1);
}
