import { expect, test } from '@playwright/test';
import { isAccessible } from '../pages/accessible.ts';
import { ChatPage } from '../pages/chat-page.ts';
import { EditorPage } from '../pages/editor-page.ts';
import { HomePage } from '../pages/home-page.ts';

const greeting = (name: string) => ({
  format: 'turnwise/flow',
  schemaVersion: 1,
  id: 'greeting',
  name,
  start: 'ask_name',
  slots: { first_name: { type: 'name', label: 'First name' } },
  states: {
    ask_name: { kind: 'ask', prompt: 'Who are you?', slot: 'first_name', next: 'goodbye' },
    goodbye: { kind: 'end', message: 'Nice to meet you, {first_name}.' },
  },
  actions: {},
  listeners: [],
  settings: {},
  layout: { ask_name: { x: 0, y: 0 }, goodbye: { x: 340, y: 0 } },
  notes: [],
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what was just published is talked to, and read afterwards, in the ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    const home = new HomePage(page);
    const editor = new EditorPage(page);
    const chat = new ChatPage(page);
    await home.open();
    await home.paste(JSON.stringify(greeting(`Greeting ${colorScheme}`)));
    await editor.publish('The first', 'Anna');
    await page.getByRole('button', { name: 'Chat with it' }).click();
    await chat.answers('Who are you?');
    await expect(page.getByText('Version 1', { exact: true })).toBeVisible();
    await isAccessible(page);
    await chat.say('Marta');
    await chat.answers('Nice to meet you, Marta.');
    await expect(page.getByText('This conversation is over.')).toBeVisible();
    // What is on the page is there again after a reload, and goes on in a conversation of its own.
    await page.reload();
    await chat.answers('Nice to meet you, Marta.');
    await chat.say('hello');
    await chat.answers('A new conversation');
    await expect(chat.talk.getByText('Who are you?')).toHaveCount(2);
    await page.getByRole('button', { name: 'Start again' }).click();
    await expect(chat.talk.getByText('Who are you?')).toHaveCount(1);
    await page.getByRole('link', { name: 'To the flow' }).click();
    await page.getByRole('link', { name: 'Conversations' }).click();
    const list = page.getByRole('region', { name: 'Conversations of this flow' });
    await expect(list.getByRole('listitem')).toHaveCount(3);
    await expect(list.getByText('Completed')).toBeVisible();
  });
}

test('with the network gone, what was written is kept, and sent when it is back', async ({
  page,
  context,
}) => {
  const chat = new ChatPage(page);
  await chat.open('refund');
  await chat.answers(/order number/);
  await context.setOffline(true);
  await chat.say('ORD-12345');
  await expect(page.getByRole('alert')).toContainText('Not sent yet');
  await expect(chat.talk.getByText('ORD-12345')).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await chat.answers(/Desk lamp/);
  await expect(page.getByRole('alert')).toBeHidden();
});

test('a flow that is not published, and one that is not there, say so', async ({ page }) => {
  const home = new HomePage(page);
  await home.open();
  await home.create('Only a draft');
  await expect(page.getByRole('button', { name: 'Publish' })).toBeVisible();
  const address = new URL(page.url()).pathname;
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Chat with the published version' })).toBeDisabled();
  await page.goto(address.replace('/flows/', '/chat/'));
  await expect(page.getByRole('heading', { name: '“Only a draft” is not published yet' })).toBeVisible();
  await isAccessible(page);
  await page.getByRole('button', { name: 'Open the flow' }).click();
  await expect(page.getByRole('button', { name: 'Publish' })).toBeVisible();
  await page.goto('/chat/nobody');
  await expect(page.getByRole('heading', { name: 'This flow is not here any more' })).toBeVisible();
});
