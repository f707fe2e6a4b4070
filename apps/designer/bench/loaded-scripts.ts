import { gzipSync } from 'node:zlib';
import { launchBrowser } from './launch-browser.ts';

/** The kilobytes of JavaScript, gzipped, that a page has loaded once it has come to rest, panes and all. */
export async function loadedScripts(addresses: readonly string[]): Promise<number[]> {
  const browser = await launchBrowser();
  const sizes: number[] = [];
  for (const address of addresses) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    // By address: what is fetched ahead comes from the browser's own cache when it is used.
    const scripts = new Map<string, Promise<Buffer>>();
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js')) scripts.set(response.url(), response.body());
    });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(1_000);
    sizes.push(
      (await Promise.all(scripts.values())).reduce((sum, script) => sum + gzipSync(script).length, 0) / 1_024,
    );
    await context.close();
  }
  await browser.close();
  return sizes;
}
