import { expect, type Page, test } from '@playwright/test';
import { EditorPage } from '../pages/editor-page.ts';
import { HomePage } from '../pages/home-page.ts';

/** Leaves the text of a card that was just made, once it can be written. */
async function leaveText(page: Page, editor: EditorPage): Promise<void> {
  await expect(editor.canvas.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
}

test('a drag from a card whose first name is still being typed begins on that card', async ({ page }) => {
  const home = new HomePage(page);
  const editor = new EditorPage(page);
  await home.open();
  await home.create('Names and drags');
  await page.getByRole('button', { name: 'Ask a question' }).click();
  await leaveText(page, editor);
  await editor.details.getByLabel('What it is called').fill('Order number');
  await editor.drawFrom('Order number', 'then', { x: 140, y: 120 }, 'Ask');
  await leaveText(page, editor);
  const edge = editor.canvas.locator('.react-flow__edge');
  await expect(edge).toHaveCount(1);
  await expect(edge).toHaveAttribute('data-id', 'order_number>next');

  await editor.details.getByLabel('What it is called').fill('Amount');
  await editor.drawFrom('Amount', 'then', { x: 60, y: 150 }, 'Ask');
  await leaveText(page, editor);
  await expect(edge).toHaveCount(2);
  await expect(editor.canvas.locator('[data-id="amount>next"]')).toBeVisible();

  await editor.details.getByLabel('What it is called').fill('Reason');
  const card = editor.card('Reason');
  const before = await card.boundingBox();
  if (!before) throw new Error('The card is not in sight.');
  await page.mouse.move(before.x + 120, before.y + 16);
  await page.mouse.down();
  await page.mouse.move(before.x + 160, before.y + 56, { steps: 4 });
  await page.mouse.move(before.x + 180, before.y + 76, { steps: 4 });
  await page.mouse.up();
  const after = await card.boundingBox();
  expect(after?.y ?? 0).toBeGreaterThan(before.y + 30);
});

test('Enter in the name of a state keeps it, and moves nothing', async ({ page }) => {
  const home = new HomePage(page);
  const editor = new EditorPage(page);
  await home.open();
  await home.create('Names and Enter');
  await page.getByRole('button', { name: 'Ask a question' }).click();
  await leaveText(page, editor);
  for (let press = 0; press < 4; press++) await page.getByRole('button', { name: 'Zoom out' }).click();
  const drawing = editor.canvas.locator('.react-flow__viewport');
  const before = await drawing.getAttribute('style');
  const name = editor.details.getByLabel('What it is called');
  await name.fill('Order number');
  await name.press('Enter');
  await expect(editor.canvas.locator('[data-id="order_number"]')).toBeVisible();
  await expect(name).toBeFocused();
  await expect(editor.canvas.getByRole('textbox')).toHaveCount(0);
  expect(await drawing.getAttribute('style')).toBe(before);
});

test('the text on a card ends with Enter, and closes for whatever else is done', async ({ page }) => {
  const home = new HomePage(page);
  const editor = new EditorPage(page);
  const onCard = editor.canvas.getByRole('textbox');
  await home.open();
  await home.create('Text on the card');
  await page.getByRole('button', { name: 'Ask a question' }).click();
  await expect(onCard).toBeFocused();
  await page.keyboard.type('What is it');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('about?');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Enter');
  await expect(onCard).toHaveCount(0);
  await expect(editor.details.getByRole('textbox', { name: 'What it asks' })).toHaveValue(
    'What is it\nabout?',
  );

  const card = editor.card('Ask');
  await card.dblclick({ position: { x: 120, y: 60 } });
  await expect(onCard).toBeFocused();
  const middle = await card.boundingBox();
  if (!middle) throw new Error('The card is not in sight.');
  await page.mouse.move(middle.x + 40, middle.y + 10);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 12; turn++) await page.mouse.wheel(0, 120);
  await expect(onCard).toHaveCount(0);
  await page.keyboard.up('Control');
  const name = editor.details.getByLabel('What it is called');
  await name.click();
  await page.mouse.move(middle.x + 40, middle.y + 10);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 12; turn++) await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect(card).toBeVisible();
  await expect(name).toBeFocused();
  await expect(onCard).toHaveCount(0);
});

test('a state that was looked for has the keyboard, and nothing else is lit', async ({ page }) => {
  const editor = new EditorPage(page);
  await editor.open('refund');
  await page.getByRole('tab', { name: 'Slots' }).click();
  await page.locator('[data-slot]').first().focus();
  await page.keyboard.press('Control+k');
  const search = page.getByRole('dialog').getByRole('combobox');
  await search.fill('Order number');
  await search.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('#flow-canvas')).toBeFocused();
  await expect(page.locator('[data-use]')).toHaveCount(0);
  await page.keyboard.press('F2');
  await expect(editor.canvas.getByRole('textbox')).toBeFocused();
});

test('on an empty flow the keyboard first comes to what one may begin with', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  await home.create('By keyboard');
  await expect(page.getByRole('button', { name: 'Ask a question' })).toBeVisible();
  await page.locator('#flow-canvas').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Ask a question' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'React Flow attribution' })).toBeVisible();
});

test('a slot opened from a panel gives the keyboard back to it, and lights nothing', async ({ page }) => {
  const editor = new EditorPage(page);
  await editor.open('refund');
  await editor.select('Order number');
  const pencil = editor.details.getByRole('button', { name: /^Edit slot/ });
  await pencil.click();
  const drawer = page.getByRole('dialog');
  await expect(drawer).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect(pencil).toBeFocused();
  await expect(page.locator('[data-use]')).toHaveCount(0);
});

test('a new state is brought into sight, also where one of its name was being written before', async ({
  page,
}) => {
  const home = new HomePage(page);
  const editor = new EditorPage(page);
  const onCard = editor.canvas.getByRole('textbox');
  await home.open();
  await home.create('In sight');
  await page.getByRole('button', { name: 'Ask a question' }).click();
  await expect(onCard).toBeFocused();
  const drawing = await editor.canvas.boundingBox();
  if (!drawing) throw new Error('Nothing is drawn.');
  const zoom = async (by: number) => {
    // Beside the card: its field scrolls by itself.
    await page.mouse.move(drawing.x + drawing.width / 2, drawing.y + 150);
    await page.keyboard.down('Control');
    for (let turn = 0; turn < 6; turn++) await page.mouse.wheel(0, by);
    await page.keyboard.up('Control');
  };
  await zoom(120);
  await expect(onCard).toHaveCount(0);
  await editor.details.getByLabel('What it is called').fill('First');
  await zoom(-120);
  await editor.drawFrom('First', 'then', { x: 200, y: 20 }, 'Ask');
  await expect
    .poll(async () => {
      const field = await onCard.boundingBox();
      return field && field.x + field.width < drawing.x + drawing.width;
    })
    .toBe(true);
});

test('while a talk is tried out, what is edited stands back behind where the talk is', async ({ page }) => {
  const editor = new EditorPage(page);
  await editor.open('refund');
  await page.getByRole('button', { name: 'Try it' }).click();
  const current = editor.canvas.locator('[data-id="ask_order"]');
  const other = editor.canvas.locator('.react-flow__node-state:not([data-id="ask_order"])').first();
  const glow = (of: typeof other) =>
    of
      .locator('> div > div')
      .first()
      .evaluate((card) => getComputedStyle(card).boxShadow.split('px,').length);
  await expect.poll(() => glow(current)).toBeGreaterThan(1);
  const before = await glow(other);
  await other.click({ position: { x: 120, y: 16 } });
  await expect(other).toHaveClass(/selected/);
  expect(await glow(other)).toBe(before);
});
