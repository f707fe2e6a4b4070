import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Handler } from 'hono';
import { pageHeaders } from './headers.ts';
import { notBuiltPage } from './not-built-page.ts';

const typeByExtension: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};
const compressible = /^(text\/|application\/(json|manifest\+json|wasm)|image\/svg)/;
const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

type Encoding = 'br' | 'gzip' | 'identity';
type File = {
  readonly modified: number;
  readonly type: string;
  readonly etag: string;
  /** Each made when first asked for. */
  readonly bodies: Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>;
};

/**
 * Serves the built designer from memory: files as they are, every other address as the app's page, which finds its
 * own way. Files with a hash in their name never change and are kept by the browser for good.
 */
export function designerFiles(folder: string): Handler {
  /** By place: one file has many addresses. */
  const files = new Map<string, File>();

  async function find(path: string): Promise<File | null> {
    const place = normalize(join(folder, path));
    if (!place.startsWith(folder + sep)) return null;
    const found = await stat(place).catch(() => null);
    if (!found?.isFile()) return null;
    const known = files.get(place);
    if (known?.modified === found.mtimeMs) return known;
    const raw = new Uint8Array(await readFile(place));
    const file: File = {
      modified: found.mtimeMs,
      type: typeByExtension[extname(place)] ?? 'application/octet-stream',
      etag: `"${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}"`,
      bodies: new Map([['identity', Promise.resolve(raw)]]),
    };
    files.set(place, file);
    return file;
  }

  return async (c) => {
    const path = decodePath(c.req.path);
    const asked = path === null || path === '/' ? null : await find(path);
    // A missing file of the app is missing; only addresses without an extension are the app's own.
    if (!asked && path !== null && extname(path) !== '')
      return c.text('There is no such file.', 404, pageHeaders);
    const file = asked ?? (await find('/index.html'));
    if (!file) return c.html(notBuiltPage, 503, pageHeaders);
    const immutable = asked !== null && path?.startsWith('/assets/') === true;
    const headers: Record<string, string> = {
      ...pageHeaders,
      'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      'content-type': file.type,
      etag: file.etag,
      vary: 'accept-encoding',
    };
    if (c.req.header('if-none-match') === file.etag) return c.body(null, 304, headers);
    const encoding = compressible.test(file.type)
      ? chooseEncoding(c.req.header('accept-encoding'))
      : 'identity';
    if (encoding !== 'identity') headers['content-encoding'] = encoding;
    return c.body(await encoded(file, encoding), 200, headers);
  };
}

function decodePath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}

function chooseEncoding(accepted = ''): Encoding {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

async function encoded(file: File, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  const known = file.bodies.get(encoding);
  if (known) return known;
  const raw = (await file.bodies.get('identity')) ?? new Uint8Array();
  const making = (
    encoding === 'br' ? toBrotli(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }) : toGzip(raw)
  ).then((body) => new Uint8Array(body));
  file.bodies.set(encoding, making);
  return making;
}
