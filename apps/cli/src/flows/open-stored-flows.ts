import { err, ok, type Result } from '@turnwise/basics';
import { ExitWith } from '../exit-with.ts';
import { loadServer } from '../load-server.ts';
import { flowsOfRunningServer } from './flows-of-running-server.ts';
import type { StoredFlows } from './stored-flows.ts';

/**
 * Opens the flows in the data folder, or, while a server uses it, those of that server. TURNWISE_URL names a server
 * to ask instead. Ends the command with exit code 1 when neither can be had.
 */
export async function openStoredFlows(env: NodeJS.ProcessEnv): Promise<StoredFlows> {
  const named = env.TURNWISE_URL?.trim();
  if (named) return flowsOfRunningServer(named, env.TURNWISE_PASSWORD);
  const { openFlows } = await loadServer();
  const flows = openFlows(env);
  if (flows.ok) {
    return {
      exportFlow: async (id, version) =>
        withSentence(flows.value.exportFlow(id, version === 'draft' ? 'draft' : Number(version))),
      importFlow: async (text, name) => withSentence(flows.value.importFlow(text, name)),
      addFromTemplate: async (templateId, name) =>
        withSentence(flows.value.addFromTemplate(templateId, name)),
      close: flows.value.close,
    };
  }
  const { code, message, dataDir } = flows.error;
  if (code === 'unusable') throw new ExitWith(1, message);
  return flowsOfRunningServer(localUrl(env), env.TURNWISE_PASSWORD, dataDir);
}

const withSentence = <T>(result: Result<T, { readonly message: string }>): Result<T, string> =>
  result.ok ? ok(result.value) : err(result.error.message);

/** Where a server started with these variables is reached from this computer. */
function localUrl({ HOST, PORT }: NodeJS.ProcessEnv): string {
  const host = (HOST?.trim() || '127.0.0.1').replace(/^\[(.*)\]$/, '$1');
  const address = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${address.includes(':') ? `[${address}]` : address}:${PORT?.trim() || '3000'}`;
}
