import type { AppType } from '@turnwise/server';
import { hc } from 'hono/client';

/** Every route of the server, typed by the server itself. Await its answers through `readResponse`. */
export const client = hc<AppType>('/');
