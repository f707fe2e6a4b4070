import { expect, test } from '@playwright/test';
import { HomePage } from '../pages/home-page.ts';
import { TryItPane } from '../pages/try-it-pane.ts';

const openings = [
  ['Refund', 'What is the order number?'],
  ['Appointment', 'Which service would you like?'],
  ['Booking form', 'Which day suits you best?'],
  ['Support routing', 'how can I help you today?'],
  ['Customer support', 'What can I do for you?'],
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
