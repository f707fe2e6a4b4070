import { expect, test } from '@playwright/test';
import { isAccessible } from '../pages/accessible.ts';
import { EditorPage } from '../pages/editor-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { VersionsPage } from '../pages/versions-page.ts';

/** A flow small enough to know by heart; `change` is what is done to it between two versions. */
const flow = (name: string) => ({
  format: 'turnwise/flow',
  schemaVersion: 1,
  id: 'parcel',
  name,
  start: 'ask_number',
  slots: { parcel_number: { type: 'text', label: 'Parcel number' } },
  states: {
    ask_number: {
      kind: 'ask',
      label: 'Parcel',
      prompt: 'Which parcel?',
      slot: 'parcel_number',
      next: 'thank',
    },
    thank: { kind: 'say', label: 'Thanks', messages: ['Thank you for {parcel_number}.'], next: 'goodbye' },
    goodbye: { kind: 'end', label: 'Goodbye', message: 'Goodbye!' },
  },
  actions: {},
  listeners: [],
  settings: {},
  layout: { ask_number: { x: 0, y: 0 }, thank: { x: 340, y: 0 }, goodbye: { x: 680, y: 0 } },
  notes: [],
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });

    test('two versions are compared on the canvas, a state is put back, and that is undone', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const home = new HomePage(page);
      const editor = new EditorPage(page);
      const versions = new VersionsPage(page);
      await home.open();
      await home.paste(JSON.stringify(flow(`Parcels ${colorScheme}`)));
      await expect(editor.card('Thanks')).toBeVisible();
      await editor.publish('The first', 'Anna');
      await expect(page.getByText('Version 1 is published.')).toBeVisible();

      // Another question, and one state less: what led to it leads on.
      await editor.select('Parcel');
      await editor.write('What it asks', 'What is the number of your parcel?');
      await editor.select('Thanks');
      await editor.page.locator('#flow-canvas').focus();
      await page.keyboard.press('Delete');
      await expect(editor.card('Thanks')).toBeHidden();
      await editor.select('Parcel');
      await editor.choose('Then go to', 'Goodbye');
      await editor.saved();

      // What publishing would change is said before, with the way to see it.
      await page.getByRole('button', { name: 'Publish' }).click();
      const dialog = page.getByRole('dialog', { name: 'Publish' });
      await expect(dialog.getByRole('region', { name: 'What this publishes' })).toContainText(
        'GoneStateThanks',
      );
      await dialog.getByRole('link', { name: 'See it on the canvas' }).click();
      await expect(versions.card('Say: Thanks, gone')).toBeVisible();
      await page.getByRole('link', { name: 'Design' }).click();
      await editor.publish('Shorter');
      await expect(page.getByText('Version 2 is published.')).toBeVisible();

      await versions.open();
      await expect(versions.timeline.getByText('Shorter')).toBeVisible();
      // Said once, in the first dialog: this browser remembers who publishes.
      await expect(versions.timeline.getByText(/, by Anna$/)).toHaveCount(2);
      await page.getByRole('link', { name: 'Compare', exact: true }).click();
      await versions.pick('Compare', 'Version 1');
      await versions.pick('with', 'Version 2');
      await expect(page).toHaveURL(/from=1&to=2/);
      await expect(versions.card('Ask: Parcel, start, changed')).toBeVisible();
      await expect(versions.card('Say: Thanks, gone')).toBeVisible();
      await expect(versions.card('End: Goodbye')).toBeVisible();
      await isAccessible(page);

      // Step by step, from the keyboard alone.
      await page.keyboard.press('n');
      await expect(versions.differences.getByText('1 of 2', { exact: true })).toBeVisible();
      await expect(versions.differences.getByText('Which parcel?')).toBeVisible();
      await expect(versions.differences.getByText('What is the number of your parcel?')).toBeVisible();
      await expect(versions.differences.getByText('“then” leads to')).toBeVisible();
      await page.keyboard.press('n');
      await expect(versions.difference(/Gone State Thanks/)).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.press('p');
      await expect(versions.difference(/Changed State Parcel/)).toHaveAttribute('aria-expanded', 'true');
      await isAccessible(page);

      // On the canvas a card opens its difference; what it says can be put back.
      await versions.card('Say: Thanks, gone').click();
      await versions.differences.getByRole('button', { name: 'Put it back as in version 1' }).click();
      await expect(page.getByText(/“Thanks” is as in version 1 again/)).toBeVisible();
      await expect(
        versions.differences.getByRole('button', { name: 'Put it back as in version 1' }),
      ).toBeHidden();
      await expect(versions.difference(/Gone State Thanks/)).toBeFocused();
      await page.getByRole('link', { name: 'Design' }).click();
      await expect(editor.card('Thanks')).toBeVisible();
      await expect(editor.canvas.getByText('What is the number of your parcel?')).toBeVisible();

      await page.getByRole('button', { name: 'Undo: Put back “Thanks” from version 1' }).click();
      await expect(editor.card('Thanks')).toBeHidden();
      await page.getByRole('button', { name: 'Redo: Put back “Thanks” from version 1' }).click();
      await expect(editor.card('Thanks')).toBeVisible();

      // The whole version comes back too.
      await versions.open();
      await versions.timeline.getByRole('button', { name: /Version 1/ }).click();
      await page.getByRole('button', { name: 'Restore this version' }).click();
      await expect(page.getByText('Your draft is now version 1. Publish it to put it to use.')).toBeVisible();
      await expect(page.getByText('Your draft says the same as this version.')).toBeVisible();
    });
  });
}

test('before the first version the tab says what will be here, and a failure says what to do', async ({
  page,
}) => {
  const home = new HomePage(page);
  await home.open();
  await home.create('Not yet');
  await page.getByRole('link', { name: 'Versions' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is published yet' })).toBeVisible();

  await page.goto('/flows/refund/versions?from=77&to=draft');
  await expect(page.getByRole('heading', { name: 'There is no version 77 of this flow.' })).toBeVisible();

  let fails = true;
  const message = 'The versions are being put in order. Try again in a moment.';
  await page.route('**/api/flows/refund/versions', (route) =>
    fails
      ? route.fulfill({ status: 503, json: { error: { code: 'storage_unavailable', message } } })
      : route.continue(),
  );
  await page.goto('/flows/refund/versions');
  await expect(page.getByRole('heading', { name: 'The versions could not be loaded' })).toBeVisible({
    timeout: 20_000,
  });
  await expect(page.getByText(message)).toBeVisible();
  fails = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Version 1' })).toBeVisible();
});
