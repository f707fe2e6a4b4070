import { expect, type Locator, type Page } from '@playwright/test';

/** The page where one talks to a published flow. */
export class ChatPage {
  readonly talk: Locator;

  constructor(readonly page: Page) {
    this.talk = page.getByRole('log', { name: 'The conversation' });
  }

  async open(flowId: string): Promise<void> {
    await this.page.goto(`/chat/${flowId}`);
    await expect(this.talk).toBeVisible();
  }

  async say(text: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Your message' }).fill(text);
    await this.page.keyboard.press('Enter');
  }

  async answers(text: RegExp | string): Promise<void> {
    await expect(this.talk.getByText(text)).toBeVisible();
  }
}
