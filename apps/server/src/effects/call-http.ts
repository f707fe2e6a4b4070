import { setTimeout as wait } from 'node:timers/promises';
import { type Action, type JsonValue, jsonValueSchema } from '@turnwise/flow';
import type { EffectResult } from '@turnwise/runtime';
import ipaddr from 'ipaddr.js';
import { type Agent, request } from 'undici';
import { createHostRule, isPublicAddress } from './allowed-hosts.ts';
import { callFailure } from './call-failure.ts';
import type { EffectOf } from './effect-of.ts';
import { type FailedResult, failed } from './failed.ts';
import { type FilledRequest, fillRequest } from './fill-request.ts';
import { createGuardedAgent, createOpenAgent, RefusedAddress } from './guarded-agent.ts';
import { readLimited } from './read-limited.ts';

type HttpResponse = { readonly status: number; readonly body: JsonValue };
export type HttpCaller = {
  call(effect: EffectOf<'callAction'>): Promise<HttpResponse | FailedResult>;
  close(): Promise<void>;
};

const maxBytes = 1_048_576;
const firstPauseMs = 200;

/**
 * Calls what actions name. Only the public internet can be reached, except for the hosts an administrator opened;
 * redirects are not followed; an answer is read up to 1 MB. A repeated call carries the same idempotency key.
 */
export function createHttpCaller(options: {
  readonly allowHosts: readonly string[];
  readonly secrets: Readonly<Record<string, string>>;
}): HttpCaller {
  const isAllowed = createHostRule(options.allowHosts);
  const guarded = createGuardedAgent();
  const open = createOpenAgent();

  async function attempt(filled: FilledRequest, action: Action, id: string) {
    const signal = AbortSignal.timeout(action.timeoutMs);
    const opened = isAllowed(filled.url);
    if (!opened && isHiddenAddress(filled.url)) throw new RefusedAddress(filled.url.hostname);
    return Promise.race([send(filled, opened ? open : guarded, id, signal), whenAborted(signal)]);
  }

  return {
    async call({ definition, input, id }) {
      if (!definition.request) return failed('error', 'This action has no request yet.');
      const filled = fillRequest(definition.request, { input, secrets: options.secrets });
      if (!filled.ok) return failed('refused', filled.error);
      for (let tries = 0; ; tries++) {
        const answer = await attempt(filled.value, definition, id).catch(callFailure);
        const isWorthRepeating = isFailed(answer) ? answer.reason !== 'refused' : answer.status >= 500;
        if (!isWorthRepeating || tries >= definition.retries) return answer;
        await wait(firstPauseMs * 2 ** tries);
      }
    },
    async close() {
      await Promise.all([guarded.destroy(), open.destroy()]);
    },
  };
}

const isFailed = (answer: HttpResponse | FailedResult): answer is FailedResult & EffectResult =>
  'kind' in answer;

/** True for an address written out in a URL that is not one of the public internet. */
function isHiddenAddress(url: URL): boolean {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(host) && !isPublicAddress(host);
}

/** A connection that is being made is not given up for a signal: whoever waits for it is. */
const whenAborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

async function send(
  { method, url, headers, body }: FilledRequest,
  dispatcher: Agent,
  idempotencyKey: string,
  signal: AbortSignal,
): Promise<HttpResponse> {
  const response = await request(url, {
    method,
    headers: {
      accept: 'application/json',
      'user-agent': 'Turnwise',
      ...headers,
      'idempotency-key': idempotencyKey,
    },
    body,
    dispatcher,
    signal,
  });
  const bytes = await readLimited(response.body, maxBytes);
  if (!bytes) throw new Error('The answer is larger than 1 MB.');
  return { status: response.statusCode, body: bytesToJson(bytes) };
}

/** JSON when it is JSON, text otherwise, null when there is nothing. */
function bytesToJson(bytes: Uint8Array): JsonValue {
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === '') return null;
  try {
    return jsonValueSchema.parse(JSON.parse(text));
  } catch {
    return text;
  }
}
