import { expect, test } from '@playwright/test';
import { HomePage } from '../pages/home-page.ts';
import { Keyboard } from '../pages/keyboard.ts';
import { KeyboardEditor } from '../pages/keyboard-editor.ts';
import { TryItPane } from '../pages/try-it-pane.ts';

test('a booking flow is drawn, talked to and published with the keyboard alone', async ({ page }) => {
  test.setTimeout(240_000);
  const keyboard = new Keyboard(page);
  const home = new HomePage(page);
  const tryIt = new TryItPane(page);
  const drawing = new KeyboardEditor(page, keyboard);
  const { editor } = drawing;
  await keyboard.watchPointer();

  await test.step('makes an empty flow', async () => {
    await home.open();
    await keyboard.activate(page.getByRole('button', { name: 'New flow' }).first());
    await expect(page.getByRole('dialog', { name: 'New flow' }).getByLabel('Name')).toBeFocused();
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('Table booking');
    await keyboard.press('Enter');
    await expect(page).toHaveURL(/\/flows\//);
    await expect(drawing.canvas).toBeFocused();
  });

  await test.step('asks for four things', async () => {
    await keyboard.activate(page.getByRole('button', { name: 'Ask a question' }));
    await expect(editor.canvas.getByRole('textbox')).toBeFocused();
    await keyboard.type('What name is the booking for?');
    await keyboard.press('Escape');
    await drawing.write('', 'Name');
    await drawing.keepAnswerIn('Guest name');
    await drawing.add('Ask', 'Which day would you like to come?', 'Day');
    await drawing.keepAnswerIn('Booking date');
    await drawing.add('Ask', 'How many of you will there be?', 'Guests');
    await drawing.keepAnswerIn('Number of guests');
    await drawing.add('Ask', 'What is your budget in euros?', 'Budget');
    await drawing.keepAnswerIn('Budget amount');
  });

  await test.step('decides on the amount, hands over or ends', async () => {
    await drawing.add('Decide', '', 'Large party');
    await drawing.goToDetails();
    await keyboard.activate(editor.details.getByRole('button', { name: 'Add a branch' }));
    await keyboard.tabTo(
      editor.details.getByRole('combobox', { name: 'What the rule looks at' }),
      'Shift+Tab',
    );
    await keyboard.pick(
      editor.details.getByRole('combobox', { name: 'What the rule looks at' }),
      'Budget amount',
    );
    const comparison = editor.details.getByRole('combobox', { name: 'How it compares' });
    await keyboard.tabTo(comparison);
    await keyboard.press('Enter');
    // At once, whether or not the list has the focus yet.
    await keyboard.type('is more');
    await keyboard.press('Enter');
    await expect(comparison).toContainText('is more than');
    await keyboard.tabTo(editor.details.getByRole('textbox', { name: 'The value to compare with' }));
    await keyboard.type('500');
    await drawing.leadToNew(/more than 500, go to$/, 'Colleague', 'Hand off');
    await drawing.leadToNew(/^Otherwise, go to$/, 'Booked', 'End');
    await drawing.goToCanvas();
    await drawing.find('Colleague');
    await expect(drawing.canvas).toBeFocused();
    await keyboard.press('Enter');
    await keyboard.type('A colleague plans this with you.');
    await keyboard.press('Escape');
    await drawing.find('Booked');
    await expect(drawing.canvas).toBeFocused();
    await keyboard.press('Enter');
    await keyboard.type('Your table is booked.');
    await keyboard.press('Escape');
    await expect(page.getByText('No problems')).toBeVisible();
  });

  await test.step('talks to it', async () => {
    await drawing.goToCanvas();
    await keyboard.press('t');
    const line = tryIt.root.getByLabel('Your message, as the customer');
    await expect(line).toBeFocused();
    for (const [question, answer] of [
      ['What name is the booking for?', 'Ada Lovelace'],
      ['Which day would you like to come?', '2031-05-04'],
      ['How many of you will there be?', '12'],
      ['What is your budget in euros?', '900'],
    ] as const) {
      await tryIt.answers(question);
      await keyboard.type(answer);
      await keyboard.press('Enter');
      await expect(line).toBeFocused();
    }
    await tryIt.answers('A colleague plans this with you.');
  });

  await test.step('publishes it', async () => {
    await drawing.find('Publish');
    const dialog = page.getByRole('dialog', { name: 'Publish' });
    await expect(dialog.getByLabel('What is new')).toBeFocused();
    await keyboard.type('Drawn without a mouse');
    await keyboard.activate(dialog.getByRole('button', { name: 'Publish', exact: true }));
    await expect(dialog).toBeHidden();
    await keyboard.press('Escape');
    await keyboard.activate(page.getByRole('link', { name: 'Versions' }), 'Shift+Tab');
    await expect(page.getByRole('heading', { name: 'Version 1' })).toBeVisible();
  });

  expect(await keyboard.pointerPresses()).toBe(0);
});
