import { dirname, isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };
import type { Env } from './env.ts';
import type { WebhookConfig } from './handoffs/webhook.ts';
import { checkoutFolder } from './places.ts';
import { StartError } from './start-error.ts';

/** Where the AI is reached. Any service that speaks the OpenAI API will do. */
export type AiConfig = {
  readonly apiKey: string;
  readonly baseUrl: string | null;
  readonly model: string;
  readonly timeoutMs: number;
  /** US dollars per million tokens, for the record; null where nobody said. */
  readonly price: { readonly input: number; readonly output: number } | null;
};

/** Who may come in, and from where. */
export type AccessConfig = {
  /** It listens on this computer alone, so local names are the only ones it has of its own. */
  readonly isLocal: boolean;
  /** Others can reach it: it listens beyond this computer, or something here passes their requests on. */
  readonly canBeReached: boolean;
  /** Asked of the designer's users. */
  readonly password: string | null;
  /** Asked of other systems that call /v1. */
  readonly apiKey: string | null;
  /** Names under which the server may be addressed besides localhost, when it is local. */
  readonly publicHosts: readonly string[];
};

/** Everything the server was told, judged and complete. */
export type Config = {
  readonly version: string;
  readonly host: string;
  readonly port: number;
  /** The folder of the database. */
  readonly dataDir: string;
  readonly databaseFile: string;
  readonly designerDir: string;
  readonly access: AccessConfig;
  readonly ai: AiConfig | null;
  /** Hosts that actions may call although they are not on the public internet. */
  readonly allowHosts: readonly string[];
  readonly secrets: Readonly<Record<string, string>>;
  /** Null where nobody is told of conversations that wait for a person. */
  readonly webhook: WebhookConfig | null;
};

/** Judges what the surroundings say. Throws `StartError` with the sentence to show. */
export function createConfig(env: Env): Config {
  const root = checkoutFolder();
  const host = (env.HOST ?? '127.0.0.1').replace(/^\[(.*)\]$/, '$1');
  const databaseFile = readDatabaseFile(env.DATABASE_URL, resolve(env.DATA_DIR ?? join(root, 'data')));
  return {
    version: manifest.version,
    host,
    port: readPort(env.PORT),
    dataDir: dirname(databaseFile),
    databaseFile,
    designerDir: join(root, 'apps', 'designer', 'dist'),
    access: readAccess(env, host),
    ai: env.OPENAI_API_KEY
      ? {
          apiKey: env.OPENAI_API_KEY,
          baseUrl: env.OPENAI_BASE_URL ?? null,
          model: env.OPENAI_MODEL ?? 'gpt-4o-mini',
          timeoutMs: 8_000,
          price: readPrice(env.OPENAI_PRICE_INPUT, env.OPENAI_PRICE_OUTPUT),
        }
      : null,
    allowHosts: readList(env.TURNWISE_ALLOW_HOSTS),
    secrets: env.secrets,
    webhook: readWebhook(env.TURNWISE_HANDOFF_WEBHOOK, env.TURNWISE_HANDOFF_SECRET),
  };
}

function readPort(text: string | undefined): number {
  if (text === undefined) return 3000;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartError(`PORT is "${text}", which is no port. Use a number from 1 to 65535, such as 3000.`);
}

function readPrice(input: string | undefined, output: string | undefined): AiConfig['price'] {
  if (input === undefined && output === undefined) return null;
  const price = { input: Number(input ?? Number.NaN), output: Number(output ?? Number.NaN) };
  if (price.input >= 0 && price.output >= 0) return price;
  throw new StartError(
    'OPENAI_PRICE_INPUT and OPENAI_PRICE_OUTPUT are US dollars per million tokens, such as 0.15 and 0.6. Set both, or neither.',
  );
}

function readDatabaseFile(url: string | undefined, dataDir: string): string {
  if (url === undefined) return join(dataDir, 'turnwise.db');
  if (/^postgres(ql)?:/i.test(url)) {
    throw new StartError(
      'DATABASE_URL names a Postgres database, and this Turnwise keeps its data in SQLite. Leave DATABASE_URL out, or give it the path of a file.',
    );
  }
  if (url.startsWith('file://')) return readFileUrl(url);
  const path = url.replace(/^(file|sqlite):/, '');
  if (/^[a-z]{2,}:/i.test(path)) throw noDatabaseFile();
  return isAbsolute(path) ? path : resolve(dataDir, path);
}

/** A third slash begins the path: with two, what comes first is the name of a computer. */
function readFileUrl(url: string): string {
  try {
    return fileURLToPath(url);
  } catch {
    throw noDatabaseFile();
  }
}

const noDatabaseFile = (): StartError =>
  new StartError(
    'DATABASE_URL is not the path of a file. Leave it out, or write it as file:/path/to/turnwise.db.',
  );

/** Passwords are guarded against guessing; a key is sent by machines and need only be too long to guess. */
const leastKeyLength = 16;
/** As Standard Webhooks has it. */
const leastSecretBytes = 24;

const loopbackHosts = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i;

function readAccess(env: Env, host: string): AccessConfig {
  const isLocal = loopbackHosts.test(host);
  const password = env.TURNWISE_PASSWORD ?? null;
  const apiKey = env.TURNWISE_API_KEY ?? null;
  const insecure = /^(1|true|yes)$/i.test(env.TURNWISE_INSECURE ?? '');
  const publicHosts = readList(env.TURNWISE_PUBLIC_HOSTS);
  const canBeReached = !isLocal || publicHosts.length > 0;
  if (canBeReached && !insecure && password === null) {
    const why = isLocal
      ? `TURNWISE_PUBLIC_HOSTS names ${publicHosts.join(', ')}, where others can reach this server.`
      : `HOST is ${host}, which others can reach.`;
    throw new StartError(
      `${why} Set TURNWISE_PASSWORD (and TURNWISE_API_KEY for systems that call /v1), or TURNWISE_INSECURE=1 if something in front of Turnwise already asks who they are.`,
    );
  }
  if (canBeReached && apiKey !== null && apiKey.length < leastKeyLength) {
    throw new StartError(
      `TURNWISE_API_KEY can be guessed: it has fewer than ${leastKeyLength} characters. Take a random one, such as what "openssl rand -hex 16" prints.`,
    );
  }
  return { isLocal, canBeReached, password, apiKey, publicHosts };
}

function readWebhook(address: string | undefined, secret: string | undefined): WebhookConfig | null {
  if (address === undefined) return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new StartError(
      'TURNWISE_HANDOFF_WEBHOOK is no web address. Write it as https://example.com/..., without a name or a password in it.',
    );
  }
  if (secret === undefined) return { url: url.href, secret: null };
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  if (!/^(whsec_)?[A-Za-z0-9+/]+={0,2}$/.test(secret) || key.length < leastSecretBytes) {
    throw new StartError(
      `TURNWISE_HANDOFF_SECRET is no secret of at least ${leastSecretBytes} bytes in base64. Take what "openssl rand -base64 32" prints.`,
    );
  }
  return { url: url.href, secret: key };
}

const readList = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map((part) => part.toLowerCase());
