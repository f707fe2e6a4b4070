import { expect, test } from '@playwright/test';
import { EditorPage } from '../pages/editor-page.ts';
import { HomePage } from '../pages/home-page.ts';
import { TryItPane } from '../pages/try-it-pane.ts';

test('draws the refund flow from nothing, talks to it, publishes it, and gets it back', async ({ page }) => {
  test.setTimeout(180_000);
  const home = new HomePage(page);
  const editor = new EditorPage(page);
  const tryIt = new TryItPane(page);
  const pageErrors: string[] = [];
  page.on('pageerror', (error) => pageErrors.push(error.message));

  await test.step('asks for the order number', async () => {
    await home.open();
    await home.create('Order refund');
    await page.getByRole('button', { name: 'Ask a question' }).click();
    await expect(editor.canvas.getByRole('textbox')).toBeFocused();
    await page.keyboard.type('I can help with a refund. What is the order number?');
    await page.keyboard.press('Escape');
    await editor.nameIt('Order number');
    await editor.choose('The answer goes into', 'A new slot…');
    const form = editor.details.getByRole('form', { name: 'A new slot' });
    await form.getByLabel('What does it keep?').fill('Order number');
    await form.getByRole('button', { name: 'Create the slot' }).click();
    await editor.details.getByRole('button', { name: 'Edit slot “Order number”' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: 'Add a rule' }).click();
    await drawer.getByRole('combobox', { name: 'Rule 1: it' }).click();
    await page.getByRole('option', { name: 'must start with' }).click();
    await drawer.getByRole('textbox', { name: 'must start with' }).fill('ORD-');
    await drawer
      .getByRole('textbox', { name: 'When an answer does not fit, say', exact: true })
      .fill('Order numbers start with ORD-.');
    await drawer.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('looks the order up', async () => {
    await editor.drawFrom('Order number', 'then', { x: 110, y: -160 }, 'Action');
    await editor.nameIt('Look it up');
    await editor.choose('Choose an action', 'A new action…');
    const dialog = page.getByRole('dialog', { name: 'New action' });
    await dialog.getByText('Sample data', { exact: true }).click();
    await dialog.getByRole('combobox', { name: 'Which sample data' }).click();
    await page.getByRole('option', { name: /^Find an order/ }).click();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await editor.leadToNew('If found, go to', 'Right order', 'Confirm');
    await editor.leadToNew('If not found, go to', 'Unknown order', 'End');
    await editor.leadToNew('If already refunded, go to', 'Done before', 'End');
    await editor.leadToNew('If it fails or takes too long, go to', 'Colleague', 'Hand off');
  });

  await test.step('says the rest', async () => {
    await editor.fit();
    await editor.select('Unknown order');
    await editor.write('What it says', 'I cannot find that order.');
    await editor.select('Done before');
    await editor.write('What it says', 'That order has been refunded already.');
    await editor.select('Colleague');
    await editor.write('What it says', 'A colleague takes over.');
    await editor.select('Right order');
    await editor.write('What it asks', 'Is ');
    await page.keyboard.press('End');
    // A slot is put into the text with a slash and a choice.
    const question = editor.details.getByRole('textbox', { name: 'What it asks', exact: true });
    await question.press('End');
    await question.pressSequentially('/order');
    await question.press('Enter');
    await question.pressSequentially(' the order to refund?');
    await expect(question).toHaveValue('Is {Order number} the order to refund?');
    await editor.choose('Add a slot to forget', 'Order number');
    await editor.choose('If no, go to', 'Order number');
    await editor.leadToNew('If yes, go to', 'Refunded', 'End');
    await editor.fit();
    await editor.select('Refunded');
    await editor.write('What it says', 'Your refund is on its way.');
    await expect(page.getByText('No problems')).toBeVisible();
  });

  await test.step('undo and redo cover what was drawn', async () => {
    await editor.canvas.focus();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(page.getByText('No problems')).toBeHidden();
    await page.getByRole('button', { name: /^Redo/ }).click();
    await expect(page.getByText('No problems')).toBeVisible();
  });

  await test.step('talks it through', async () => {
    await tryIt.open();
    await tryIt.answers('What is the order number?');
    await tryIt.say('it is ord-12345 btw');
    await tryIt.answers('Is ORD-12345 the order to refund?');
    await tryIt.say('no');
    await tryIt.answers('What is the order number?');
    await tryIt.say('ORD-12345');
    await tryIt.say('yes');
    await tryIt.answers('Your refund is on its way.');
    await tryIt.restart();
    await tryIt.say('ORD-00000');
    await tryIt.answers('I cannot find that order.');
    await tryIt.restart();
    await tryIt.say('ORD-99999');
    await tryIt.answers('That order has been refunded already.');
    await tryIt.restart();
    await tryIt.say('12345');
    await tryIt.answers(/Order numbers start with ORD-\./);
    await tryIt.say('12345');
    await tryIt.say('12345');
    await tryIt.answers('A person has taken over.');
    await tryIt.close();
  });

  await test.step('publishes', async () => {
    await editor.saved();
    await editor.publish('The first one');
    await expect(page.getByText('Version 1 is published.')).toBeVisible();
    await page.getByRole('link', { name: 'Versions' }).click();
    await expect(page.getByRole('heading', { name: 'Version 1' })).toBeVisible();
    await expect(page.getByText('The first one').first()).toBeVisible();
    await page.getByRole('link', { name: 'Design' }).click();
  });

  await test.step('exports, and imports under another name', async () => {
    const text = await editor.exported();
    const document = JSON.parse(text);
    expect(document.format).toBe('turnwise/flow');
    expect(Object.keys(document.states)).toHaveLength(7);
    await home.open();
    await home.paste(text, 'Order refund, again');
    await expect(page.getByRole('textbox', { name: 'Name of the flow' })).toHaveValue('Order refund, again');
    const again = JSON.parse(await editor.exported());
    expect(again.name).toBe('Order refund, again');
    expect({ ...again, id: document.id, name: document.name }).toEqual(document);
  });

  expect(pageErrors).toEqual([]);
});
