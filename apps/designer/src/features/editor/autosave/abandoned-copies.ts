import { type CopyKind, createCopyDatabase } from './copy-database.ts';
import type { DraftCopy } from './draft-copy.ts';
import { createPageStorage } from './page-storage.ts';
import { tabIdentity } from './tab-identity.ts';
import { openTabsChannel } from './tabs-channel.ts';

export const copyDatabase = createCopyDatabase();
export const pageStorage = createPageStorage(() => localStorage);

/** A database that does not answer must not keep a flow from opening. */
const patience = 1_500;
const daysKept = 30;
const mostKept = 50;
const day = 86_400_000;

/** The copies of a flow that no open tab is working on, the newest first. */
export async function abandonedCopies(flowId: string, kind: CopyKind): Promise<DraftCopy[]> {
  const tab = tabIdentity();
  const copies = await copiesOf(flowId, kind);
  if (copies.every((copy) => copy.tab === tab)) return copies;
  const channel = openTabsChannel(
    flowId,
    `${tab}-asking`,
    () => undefined,
    () => undefined,
  );
  const open = await channel.ask();
  channel.close();
  return copies.filter((copy) => copy.tab === tab || !open.has(copy.tab));
}

/** Every copy of a kind, the newest first. */
async function copiesOf(flowId: string, kind: CopyKind): Promise<DraftCopy[]> {
  const copies = kind === 'unsaved' ? pageStorage.read(flowId) : [];
  try {
    const late = new Promise<DraftCopy[]>((resolve) => setTimeout(() => resolve([]), patience));
    copies.push(...(await Promise.race([copyDatabase.read(kind, flowId), late])));
  } catch {
    // No database: what the page's own storage has is all there is.
  }
  return copies.sort((a, b) => b.at - a.at);
}

/** Makes a copy this tab's own, before the tab keeps any itself. Where that fails it stays where it was. */
export function takeOverCopy(kind: CopyKind, copy: DraftCopy): void {
  const flowId = copy.flow.id;
  const own: DraftCopy = { ...copy, tab: tabIdentity() };
  if (kind === 'saved') pageStorage.drop(flowId, copy.tab);
  const move = async () => {
    await copyDatabase.write(kind, own);
    pageStorage.drop(flowId, copy.tab);
    if (own.tab !== copy.tab) await copyDatabase.drop(flowId, copy.tab);
  };
  move().catch(() => {
    if (kind === 'unsaved' && own.tab !== copy.tab && pageStorage.write(own)) {
      pageStorage.drop(flowId, copy.tab);
    }
  });
}

/** Histories are forgotten after a month, or when many newer ones are kept. */
export function forgetOldCopies(now: number): void {
  copyDatabase.forgetSaved({ before: now - daysKept * day, beyond: mostKept }).catch(() => undefined);
}
