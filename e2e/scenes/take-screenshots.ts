import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { allScenes } from './all-scenes.ts';
import { outputFolder, shotName, sizes, themes } from './shots.ts';

for (const theme of themes) {
  for (const size of sizes) {
    test.describe(`${theme}, ${size.width} px wide`, () => {
      test.use({ colorScheme: theme, viewport: size });

      for (const { name, show } of allScenes) {
        test(name, async ({ page }) => {
          await show(page);
          await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
          // Some screens go on asking the server: those are as they are after a while.
          await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => {});
          // Colours that fade and panels that slide are done by then.
          await page.waitForTimeout(250);
          await page.screenshot({
            path: join(outputFolder, shotName(name, theme, size)),
            animations: 'disabled',
          });
        });
      }
    });
  }
}
