import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFlow } from '@turnwise/flow';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFlows } from './open-flows.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'turnwise-open-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('refuses a name that no flow can have, and adds nothing', () => {
  const opened = openFlows({ DATA_DIR: folder });
  if (!opened.ok) throw new Error(opened.error.message);
  const flows = opened.value;
  const long = 'n'.repeat(121);
  const text = JSON.stringify(createFlow('mine', 'Mine'));
  const refusal = {
    ok: false,
    error: { code: 'invalid_request', message: 'A name has at most 120 letters.' },
  };
  expect(flows.importFlow(text, long)).toEqual(refusal);
  expect(flows.addFromTemplate('order_desk', long)).toEqual(refusal);
  expect(flows.exportFlow('mine', 'draft').ok).toBe(false);
  expect(flows.exportFlow('order_desk', 'draft').ok).toBe(false);
  expect(flows.exportFlow('find_order', 'draft').ok).toBe(false);
  expect(flows.importFlow(text, 'n'.repeat(120))).toMatchObject({ ok: true });
  expect(flows.exportFlow('mine', 'draft').ok).toBe(true);
  flows.close();
});
