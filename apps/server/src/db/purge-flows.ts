import type { Connection } from './open-database.ts';

/**
 * Removes the flows deleted before an instant, with their versions and conversations; gives how many. One that a
 * conversation of another flow runs as a sub-flow stays: that conversation could not even be read without it.
 */
export function createPurge(client: Connection): (instant: string) => number {
  const deletedBefore = client.prepare<[string], { id: string }>('select id from flows where deleted_at < ?');
  // `program` reads `order@3+refund@7`.
  const isRunElsewhere = client.prepare<[{ id: string; doomed: string }], { found: 1 }>(
    `select 1 as found from conversations where instr('+' || program || '+', '+' || @id || '@') > 0
       and flow_id not in (select value from json_each(@doomed)) limit 1`,
  );
  const remove = client.prepare<[string]>('delete from flows where id = ?');

  return client.transaction((instant: string) => {
    let doomed = deletedBefore.all(instant).map(({ id }) => id);
    // A flow that stays keeps its conversations, and with them what they run.
    for (let before = -1; before !== doomed.length; ) {
      before = doomed.length;
      const list = JSON.stringify(doomed);
      doomed = doomed.filter((id) => !isRunElsewhere.get({ id, doomed: list }));
    }
    for (const id of doomed) remove.run(id);
    return doomed.length;
  });
}
