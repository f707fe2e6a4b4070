import { expect, type Locator, type Page, test } from '@playwright/test';
import { EditorPage } from '../pages/editor-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { everythingIsInReach } from '../pages/reach.ts';
import { RehearsalPage } from '../pages/rehearsal-page.ts';
import { TestsPage } from '../pages/tests-page.ts';
import { TryItPane } from '../pages/try-it-pane.ts';

const sizes = [
  { name: '1440 wide at 200 %', viewport: { width: 720, height: 450 } },
  { name: '1024 wide', viewport: { width: 1024, height: 768 } },
];

async function showLeftSide(page: Page): Promise<void> {
  const show = page.getByRole('button', { name: 'Show the left side' });
  if (await show.isVisible()) await show.click();
}

for (const { name, viewport } of sizes) {
  test.describe(name, () => {
    test.use({ viewport });

    test('the list of flows and its dialogs', async ({ page }) => {
      const home = new HomePage(page);
      await home.open();
      await expect(page.getByText('Appointment', { exact: true })).toBeVisible();
      await everythingIsInReach(page);
      for (const dialog of ['New flow', 'Import']) {
        await page.getByRole('button', { name: dialog, exact: true }).first().click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await everythingIsInReach(page);
        await page.keyboard.press('Escape');
      }
    });

    test('the editor: canvas, both sides, Try it, dialogs', async ({ page }) => {
      const editor = new EditorPage(page);
      const tryIt = new TryItPane(page);
      await editor.open('refund');
      await expect(editor.card('Order number')).toBeVisible();
      await everythingIsInReach(page);
      await editor.select('Order number');
      await expect(editor.details.getByText('What a user would see')).toBeVisible();
      await everythingIsInReach(page);
      await tryIt.open();
      await tryIt.say('ORD-12345');
      await tryIt.answers(/Desk lamp/);
      await everythingIsInReach(page);
      await showLeftSide(page);
      const build = page.getByRole('complementary', { name: 'Build' });
      for (const tab of ['Add', 'Slots', 'Outline']) {
        await build.getByRole('tab', { name: tab, exact: true }).click();
        await everythingIsInReach(page);
      }
      for (const keys of ['ControlOrMeta+K', '?']) {
        await editor.page.locator('#flow-canvas').focus();
        await page.keyboard.press(keys);
        await expect(page.getByRole('dialog')).toBeVisible();
        await everythingIsInReach(page);
        await page.keyboard.press('Escape');
      }
      await page.getByRole('button', { name: 'Publish' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await everythingIsInReach(page);
    });

    test('tests, and what the canvas shows of them', async ({ page }) => {
      const tests = new TestsPage(page);
      await page.goto('/flows/refund/tests');
      await expect(tests.summary.getByRole('status')).toHaveText(/tests pass/);
      await everythingIsInReach(page);
      await page.getByRole('link', { name: 'Design' }).click();
      await page.getByRole('button', { name: 'Show what the tests cover' }).click();
      await expect(page.getByRole('region', { name: 'What the tests cover' })).toContainText('ways tested');
      await everythingIsInReach(page);
    });

    test('a rehearsal, before and after', async ({ page }) => {
      const rehearsal = new RehearsalPage(page);
      await page.goto('/flows/refund/tests?view=rehearsal');
      await expect(page.getByRole('button', { name: 'Rehearse', exact: true })).toBeVisible();
      await everythingIsInReach(page);
      await rehearsal.rehearse();
      await everythingIsInReach(page);
    });

    test('versions, conversations, and an address that is not there', async ({ page }) => {
      await page.goto('/flows/refund/versions');
      await expect(page.getByRole('heading', { name: 'Version 1' })).toBeVisible();
      await everythingIsInReach(page);
      await page.goto('/flows/refund/conversations');
      await expect(page.getByRole('link', { name: 'Conversations' })).toBeVisible();
      await page.waitForLoadState('networkidle');
      await everythingIsInReach(page);
      await page.goto('/nowhere');
      await expect(page.getByText('There is nothing at this address')).toBeVisible();
      await everythingIsInReach(page);
    });
  });
}

test('who asks for less motion sees none', async ({ page }) => {
  const editor = new EditorPage(page);
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { motionSeen: seen });
    const look = () => {
      for (const animation of document.getAnimations()) {
        const { duration } = animation.effect?.getComputedTiming() ?? {};
        // What ends within a frame is no motion.
        if (Number(duration) > 17) seen.push(String(duration));
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await editor.open('refund');
  await editor.select('Order number');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await editor.fit();
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await editor.menu('Find or do anything');
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { motionSeen: string[] }).motionSeen)).toEqual([]);
});

test.describe('1440 wide at 150 %', () => {
  test.use({ viewport: { width: 960, height: 600 } });

  test('Try it gives the talk at least half of its height, however much is to be found out', async ({
    page,
  }) => {
    const slots = ['Name', 'Bike', 'What is wrong', 'Day', 'Phone', 'Email'];
    const names = slots.map((_, index) => `slot_${index}`);
    const flow = {
      format: 'turnwise/flow',
      schemaVersion: 1,
      id: 'workshop',
      name: 'Workshop',
      start: 'form',
      slots: Object.fromEntries(slots.map((label, index) => [`slot_${index}`, { type: 'text', label }])),
      states: {
        form: { kind: 'form', slots: names, next: 'bye' },
        bye: { kind: 'end', message: 'See you then.' },
      },
      layout: { form: { x: 0, y: 0 }, bye: { x: 340, y: 0 } },
    };
    const imported = await page.request.post('/api/flows/import', { data: { text: JSON.stringify(flow) } });
    const { id } = await imported.json();
    await new EditorPage(page).open(id);
    const tryIt = new TryItPane(page);
    await tryIt.open();
    await expect(tryIt.root.getByText('What is wrong')).toBeAttached();
    const height = async (part: Locator) => (await part.boundingBox())?.height ?? 0;
    expect(await height(tryIt.log)).toBeGreaterThan((await height(tryIt.root)) / 2);
    await everythingIsInReach(page);
  });
});
