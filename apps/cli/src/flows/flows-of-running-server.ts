import { statSync } from 'node:fs';
import { err, ok, type Result } from '@turnwise/basics';
import { z } from 'zod';
import { ExitWith } from '../exit-with.ts';
import type { AddedFlow, StoredFlows } from './stored-flows.ts';

const errorSchema = z.object({ error: z.object({ message: z.string() }) });
const summarySchema = z.object({ id: z.string(), name: z.string() });
const settingsSchema = z.object({ dataDir: z.string() });

/**
 * The flows of a running server, over HTTP. With `dataDir` the server has to be the one that keeps its data there.
 * Ends the command with exit code 1 when no such server answers.
 */
export async function flowsOfRunningServer(
  url: string,
  password: string | undefined,
  dataDir?: string,
): Promise<StoredFlows> {
  const base = withoutSlashes(url);
  const headers: Record<string, string> = password
    ? { authorization: `Basic ${Buffer.from(`turnwise:${password}`).toString('base64')}` }
    : {};

  async function ask(path: string, init: RequestInit = {}): Promise<Result<string, string>> {
    let response: Response;
    try {
      response = await fetch(`${base}${path}`, {
        ...init,
        headers: { ...headers, ...(init.body ? { 'content-type': 'application/json' } : {}) },
        signal: AbortSignal.timeout(30_000),
      });
    } catch {
      throw new ExitWith(1, unreachable(base, dataDir));
    }
    const text = await response.text();
    return response.ok ? ok(text) : err(errorToText(text, response.status, base));
  }

  async function add(path: string, what: Record<string, unknown>): Promise<Result<AddedFlow, string>> {
    const added = await ask(path, { method: 'POST', body: JSON.stringify(what) });
    return added.ok ? ok(summarySchema.parse(parseJson(added.value))) : added;
  }

  const settings = await ask('/api/settings');
  if (!settings.ok) throw new ExitWith(1, settings.error);
  const found = settingsSchema.safeParse(parseJson(settings.value));
  if (!found.success) throw new ExitWith(1, `What answers at ${base} is no Turnwise.`);
  if (dataDir !== undefined && !isSameFolder(found.data.dataDir, dataDir))
    throw new ExitWith(1, unreachable(base, dataDir));

  return {
    exportFlow: (id, version) =>
      ask(`/api/flows/${encodeURIComponent(id)}/export?version=${encodeURIComponent(version)}`),
    importFlow: (text, name) => add('/api/flows/import', { text, name }),
    addFromTemplate: (templateId, name) => add('/api/flows/from-template', { templateId, name }),
    close() {},
  };
}

/** By what they lead to: a server may have been started through a link to the folder, and this command without. */
function isSameFolder(one: string, other: string): boolean {
  if (one === other) return true;
  const first = statSync(one, { throwIfNoEntry: false });
  const second = statSync(other, { throwIfNoEntry: false });
  return first !== undefined && first.dev === second?.dev && first.ino === second.ino;
}

function withoutSlashes(url: string): string {
  let end = url.length;
  while (end > 0 && url[end - 1] === '/') end--;
  return url.slice(0, end);
}

const unreachable = (base: string, dataDir: string | undefined): string =>
  dataDir === undefined
    ? `No Turnwise answers at ${base}. Start it, or set TURNWISE_URL to where it is.`
    : `A Turnwise is using ${dataDir}, but it is not at ${base}. Set PORT and HOST as it was started with, or TURNWISE_URL to where it is.`;

function errorToText(body: string, status: number, base: string): string {
  const error = errorSchema.safeParse(parseJson(body));
  if (status === 401) return `The Turnwise at ${base} asks for a password. Set TURNWISE_PASSWORD to it.`;
  return error.success
    ? error.data.error.message
    : `The answer from ${base} was ${status}, which says nothing more.`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
