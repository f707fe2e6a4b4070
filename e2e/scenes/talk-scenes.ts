import { expect, type Page } from '@playwright/test';
import { ChatPage } from '../pages/chat-page.ts';
import { EditorPage } from '../pages/editor-page.ts';
import { RehearsalPage } from '../pages/rehearsal-page.ts';
import { TestsPage } from '../pages/tests-page.ts';
import { TryItPane } from '../pages/try-it-pane.ts';
import { VersionsPage } from '../pages/versions-page.ts';
import { flows, type Scene } from './scene.ts';

/** A talk as far as a question with replies to choose from. */
async function talk(page: Page): Promise<TryItPane> {
  const tryIt = new TryItPane(page);
  await new EditorPage(page).open(flows.refund);
  await tryIt.open();
  await tryIt.say('ORD-12345');
  await tryIt.answers(/Desk lamp/);
  await tryIt.say('yes');
  return tryIt;
}

const tryItTab = (name: string, tab: string): Scene => ({
  name,
  async show(page) {
    const tryIt = await talk(page);
    await tryIt.root.getByRole('tab', { name: tab }).click();
  },
});

async function rehearse(page: Page, flow: string): Promise<RehearsalPage> {
  const rehearsal = new RehearsalPage(page);
  await page.goto(`/flows/${flow}/tests?view=rehearsal`);
  await rehearsal.rehearse();
  return rehearsal;
}

async function openVersions(page: Page): Promise<VersionsPage> {
  await page.goto(`/flows/${flows.refund}/versions`);
  const versions = new VersionsPage(page);
  await expect(versions.timeline).toBeVisible();
  return versions;
}

export const talkScenes: readonly Scene[] = [
  { name: 'try-it', show: async (page) => void (await talk(page)) },
  tryItTab('try-it-slots', 'Slots'),
  tryItTab('try-it-why', 'Why'),
  tryItTab('try-it-ai', 'AI'),
  {
    name: 'try-it-keep',
    async show(page) {
      const tryIt = await talk(page);
      await tryIt.root.getByRole('button', { name: 'Keep as a test' }).click();
      await expect(page.getByRole('dialog', { name: 'Keep as a test' })).toBeVisible();
    },
  },
  {
    name: 'chat',
    async show(page) {
      const chat = new ChatPage(page);
      await chat.open(flows.refund);
      await chat.say('ORD-12345');
      await chat.answers(/Desk lamp/);
      await chat.say('yes');
      await chat.answers(/wrong with it/);
    },
  },
  {
    name: 'tests',
    async show(page) {
      await page.goto(`/flows/${flows.refund}/tests`);
      await expect(new TestsPage(page).summary).toContainText('tests pass');
    },
  },
  {
    name: 'tests-failing',
    async show(page) {
      await page.goto(`/flows/${flows.failing}/tests`);
      const tests = new TestsPage(page);
      await tests.test('Fails').first().click();
      await expect(tests.detail.getByText('Where it leads').first()).toBeVisible();
    },
  },
  {
    name: 'tests-on-canvas',
    async show(page) {
      await new EditorPage(page).open(flows.failing);
      await page.getByRole('button', { name: 'Show what the tests cover' }).click();
      await expect(page.getByRole('region', { name: 'What the tests cover' })).toContainText('ways tested');
    },
  },
  {
    name: 'publish-failing-tests',
    async show(page) {
      await new EditorPage(page).open(flows.failing);
      await page.getByRole('button', { name: 'Publish' }).click();
      await expect(page.getByRole('dialog')).toContainText('do not pass on this draft');
    },
  },
  {
    name: 'tests-none',
    async show(page) {
      await page.goto(`/flows/${flows.kinds}/tests`);
      await expect(page.getByRole('heading', { name: 'No tests yet' })).toBeVisible();
    },
  },
  {
    name: 'rehearsal-none',
    async show(page) {
      await page.goto(`/flows/${flows.refund}/tests?view=rehearsal`);
      await expect(page.getByRole('heading', { name: 'Rehearse with made-up customers' })).toBeVisible();
    },
  },
  {
    name: 'rehearsal-running',
    async show(page) {
      await page.goto(`/flows/${flows.refund}/tests?view=rehearsal`);
      await page.getByRole('button', { name: 'Rehearse', exact: true }).waitFor();
      // As on a computer slow enough to watch.
      const browser = await page.context().newCDPSession(page);
      await browser.send('Emulation.setCPUThrottlingRate', { rate: 10 });
      await page.getByRole('button', { name: 'Rehearse', exact: true }).click();
      await expect(page.getByText(/^\d\d of 50 talks held$/)).toBeVisible({ timeout: 30_000 });
    },
  },
  { name: 'rehearsal', show: async (page) => void (await rehearse(page, flows.refund)) },
  { name: 'rehearsal-misread', show: async (page) => void (await rehearse(page, flows.misread)) },
  { name: 'rehearsal-every-kind', show: async (page) => void (await rehearse(page, flows.kinds)) },
  {
    name: 'rehearsal-talk',
    async show(page) {
      const rehearsal = await rehearse(page, flows.misread);
      await rehearsal.wrong
        .getByRole('button', { name: /^See the talk in which/ })
        .first()
        .click();
      await expect(page).toHaveURL(/talk=/);
    },
  },
  {
    name: 'rehearsal-keep',
    async show(page) {
      const rehearsal = await rehearse(page, flows.refund);
      await rehearsal.talk.getByRole('button', { name: 'Keep as a test' }).click();
      await expect(page.getByRole('dialog', { name: 'Keep as a test' })).toBeVisible();
    },
  },
  { name: 'versions', show: async (page) => void (await openVersions(page)) },
  {
    name: 'versions-none',
    async show(page) {
      await page.goto(`/flows/${flows.kinds}/versions`);
      await expect(page.getByRole('link', { name: 'Versions' })).toBeVisible();
    },
  },
  {
    name: 'compare',
    async show(page) {
      await openVersions(page);
      await page.getByRole('link', { name: 'See it on the canvas' }).first().click();
      await expect(page.getByRole('region', { name: 'Differences', exact: true })).toBeVisible();
    },
  },
  {
    name: 'conversations',
    async show(page) {
      await page.goto(`/flows/${flows.refund}/conversations`);
      await page.getByText('Completed').last().click();
      await expect(page.getByText('I want my money back').last()).toBeVisible();
    },
  },
  {
    name: 'conversations-none',
    async show(page) {
      await page.goto(`/flows/${flows.kinds}/conversations`);
      await expect(page.getByRole('link', { name: 'Conversations' })).toBeVisible();
    },
  },
];
