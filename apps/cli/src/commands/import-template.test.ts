import { join } from 'node:path';
import { templates } from '@turnwise/templates';
import { describe, expect, test } from 'vitest';
import { buildCliFirst, runCli } from '../test/run-cli.ts';
import { temporaryFolder } from '../test/temporary-folder.ts';

buildCliFirst('import');
const folder = temporaryFolder();

describe('turnwise import, with a template', () => {
  test('adds it with the flows it runs, published', async () => {
    const env = { DATA_DIR: join(folder, 'desk'), DATABASE_URL: '' };
    const imported = await runCli(['import', 'order_desk', '--name', 'Our desk'], '', env);
    expect(imported).toMatchObject({ code: 0, stdout: 'Imported "Our desk" as order_desk.\n' });
    const subFlows = templates.find(({ id }) => id === 'order_desk')?.subFlows ?? [];
    expect(subFlows).toHaveLength(3);
    for (const { id, name } of subFlows) {
      const exported = await runCli(['export', id, '--version', '1'], '', env);
      expect(exported.stderr).toBe('');
      expect(JSON.parse(exported.stdout)).toMatchObject({ id, name });
    }
  });

  test('is no surprise where nothing of that name is there', async () => {
    const missing = await runCli(['import', 'no_such_thing'], '', { DATA_DIR: join(folder, 'none') });
    expect(missing).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('There is no file no_such_thing.'),
    });
  });
});

describe('the flows that come along with a template', () => {
  test('are found when it is talked to, and when it is checked', async () => {
    const talk = await runCli(['chat', 'order_desk', '--json'], 'where is my order ORD-12345\nyes\n');
    expect(talk.stderr).toBe('');
    expect(talk.stdout).toContain('is for Desk lamp');
    expect(talk.stdout).toContain('is with the carrier');
    expect(await runCli(['check', 'order_desk'])).toMatchObject({
      code: 0,
      stdout: 'Order desk: no problems.\n',
    });
  });
});
