import { expect, test } from '@playwright/test';
import { isAccessible } from '../pages/accessible.ts';

test('a conversation is deleted where it is read, and a second window says so', async ({
  page,
  context,
  request,
}) => {
  const said = `My order is ORD-12345, and ${crypto.randomUUID()}`;
  const answer = await request.post('/v1/chat', {
    data: { flow_id: 'refund', user_id: crypto.randomUUID(), message: said },
  });
  expect(answer.ok()).toBe(true);
  await page.goto('/flows/refund/conversations');
  await page.getByText(said, { exact: true }).waitFor();
  const conversation = page.locator('[aria-current="true"]').first();
  await conversation.click();
  const elsewhere = await context.newPage();
  await elsewhere.goto(page.url());
  await elsewhere.getByText(said, { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Delete conversation' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delete this conversation?' });
  await expect(dialog).toBeVisible();
  await isAccessible(page);
  await dialog.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('The conversation is deleted.')).toBeVisible();
  await expect(page.getByText(said)).toBeHidden();

  await expect(elsewhere.getByRole('heading', { name: 'This conversation was deleted' })).toBeVisible();
  await isAccessible(elsewhere);
});
