import { createFlow, type FlowDocument } from '@turnwise/flow';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';

let site: TestApp;
beforeEach(async () => {
  site = openTestApp();
  await site.client.api.flows.$post({ json: { name: 'Hello' } });
});
afterEach(() => site.close());

const param = { id: 'hello' };
const flows = () => site.client.api.flows[':id'];
const greeting = (text: string): FlowDocument => ({
  ...createFlow('hello', 'Hello'),
  start: 'greet',
  states: { greet: { kind: 'end', message: text } },
});
const save = (flow: FlowDocument, baseRevision: number) =>
  flows().draft.$put({ param, json: { flow, baseRevision } });
const publish = (note: string) => flows().versions.$post({ param, json: { note } });
const summary = async () => (await flows().$get({ param })).json();

describe('publishing', () => {
  test('numbers versions, keeps their notes, and never changes one', async () => {
    await save(greeting('One'), 1);
    expect(await (await publish('First')).json()).toMatchObject({
      number: 1,
      note: 'First',
      publishedBy: 'local',
    });
    await save(greeting('Two'), 2);
    expect(await (await publish('Second')).json()).toMatchObject({ number: 2 });
    const { versions } = await (await flows().versions.$get({ param })).json();
    expect(versions.map((version) => [version.number, version.note])).toEqual([
      [2, 'Second'],
      [1, 'First'],
    ]);
    const first = await (await flows().versions[':n'].$get({ param: { ...param, n: '1' } })).json();
    expect(first.flow).toEqual(greeting('One'));
  });

  test('keeps who published a version, as they call themselves', async () => {
    await save(greeting('One'), 1);
    const answer = await flows().versions.$post({ param, json: { note: 'First', by: '  Anna  ' } });
    expect(await answer.json()).toMatchObject({ number: 1, publishedBy: 'Anna' });
    const long = await flows().versions.$post({ param, json: { note: '', by: 'A'.repeat(121) } });
    expect(long.status).toBe(400);
  });

  test('is refused while the draft has errors, which are listed', async () => {
    await save({ ...greeting('One'), start: 'nowhere' }, 1);
    const answer = await publish('No');
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      error: { code: 'has_problems', details: { problems: [{ severity: 'error' }] } },
    });
    expect((await summary()).publishedVersion).toBeNull();
  });

  test('is refused when nothing changed, and when the draft moved on', async () => {
    await save(greeting('One'), 1);
    await publish('First');
    expect((await publish('Again')).status).toBe(409);
    const stale = await flows().versions.$post({ param, json: { note: '', revision: 1 } });
    expect(await stale.json()).toMatchObject({ error: { code: 'revision_conflict' } });
  });

  test('moving a state or leaving a note is no unpublished change', async () => {
    await save(greeting('One'), 1);
    await publish('First');
    const moved = {
      ...greeting('One'),
      layout: { greet: { x: 9, y: 9 } },
      notes: [{ id: 'n', x: 0, y: 0, text: 'Hm' }],
    };
    expect(await (await save(moved, 2)).json()).toMatchObject({ revision: 3, hasUnpublishedChanges: false });
    expect((await summary()).hasUnpublishedChanges).toBe(false);
    await save(greeting('Two'), 3);
    expect((await summary()).hasUnpublishedChanges).toBe(true);
  });
});

describe('going back and comparing', () => {
  beforeEach(async () => {
    await save(greeting('One'), 1);
    await publish('First');
    await save({ ...greeting('Two'), slots: { email: { type: 'email' } }, settings: { retryLimit: 5 } }, 2);
  });

  test('a version becomes the draft again, as a new revision', async () => {
    const restored = await flows().versions[':n'].restore.$post({ param: { ...param, n: '1' } });
    expect(await restored.json()).toMatchObject({ revision: 4, flow: greeting('One') });
    expect((await summary()).hasUnpublishedChanges).toBe(false);
    expect((await flows().versions[':n'].restore.$post({ param: { ...param, n: '7' } })).status).toBe(404);
  });

  test('names what differs', async () => {
    const diff = await (
      await flows().versions.diff.$get({ param, query: { from: '1', to: 'draft' } })
    ).json();
    expect(diff).toMatchObject({
      states: { added: [], removed: [], changed: ['greet'] },
      slots: { added: ['email'], removed: [], changed: [] },
      settings: { added: ['retryLimit'] },
      flow: { changed: [] },
    });
    const back = await (
      await flows().versions.diff.$get({ param, query: { from: 'draft', to: '1' } })
    ).json();
    expect(back.slots).toMatchObject({ added: [], removed: ['email'] });
  });
});
