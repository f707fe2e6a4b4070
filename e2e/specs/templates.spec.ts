import { expect, test } from '@playwright/test';
import { HomePage } from '../pages/home-page.ts';
import { TryItPane } from '../pages/try-it-pane.ts';

const openings = [
  ['Refund', 'What is the order number?'],
  ['Appointment', 'Which service would you like?'],
  ['Booking form', 'Which day suits you best?'],
  ['Contact form', 'What is your name?'],
  ['Support routing', 'how can I help you today?'],
  ['Dynamic routing', 'what can I do for you?'],
  ['Customer support', 'What can I do for you?'],
  ['Guided troubleshooting', 'What may I call you?'],
  ['Order desk', 'this is the order desk'],
  ['Sales qualification', 'Does that sound interesting to you?'],
  ['Onboarding', 'Ready?'],
  ['Interview', 'Shall we begin?'],
  ['Simple greeting', 'Would you like some help?'],
] as const;

for (const [name, question] of openings) {
  test(`the template “${name}” opens without a problem and talks at once`, async ({ page }) => {
    const home = new HomePage(page);
    const tryIt = new TryItPane(page);
    await home.open();
    await page
      .getByRole('button', { name: new RegExp(`^(Look at the )?${name}`) })
      .first()
      .click();
    await page.getByRole('button', { name: 'Use this template' }).click();
    await expect(page).toHaveURL(/\/flows\//);
    await expect(page.getByText('No problems')).toBeVisible();
    await tryIt.open();
    await tryIt.answers(question);
  });
}

test('a template made of other flows brings them along, and talks through all of them', async ({ page }) => {
  const home = new HomePage(page);
  const tryIt = new TryItPane(page);
  await home.open();
  await page.getByRole('button', { name: /^Order desk.*with 3 sub-flows/ }).click();
  await expect(page.getByText('Find an order, Delivery address, Send something back')).toBeVisible();
  await page.getByLabel('Name of your flow').fill('Desk with parts');
  await page.getByRole('button', { name: 'Use this template' }).click();
  await expect(page).toHaveURL(/\/flows\//);
  await expect(page.getByText('No problems')).toBeVisible();
  await tryIt.open();
  await tryIt.answers('this is the order desk');
  await tryIt.say('I want to return ORD-12345');
  await tryIt.answers('Is that the one?');
  await tryIt.say('yes');
  await tryIt.answers('Why does it go back');
  await tryIt.say('it is broken');
  await tryIt.say('pick it up');
  await tryIt.answers('Which street and number?');
  await tryIt.say('12 Market Street');
  await tryIt.say('12345');
  await tryIt.say('Springfield');
  await tryIt.say('yes');
  await tryIt.answers('Shall I make the label?');
  await tryIt.say('yes');
  await tryIt.answers('Your return label is');
  await page.goto('/');
  for (const name of ['Find an order', 'Delivery address', 'Send something back']) {
    await expect(page.getByRole('link', { name: new RegExp(name) }).first()).toBeVisible();
  }
});
