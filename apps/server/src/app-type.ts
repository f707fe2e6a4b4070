import type { FlowDocument } from '@turnwise/flow';
import type { Hono } from 'hono';
import type { App } from './app.ts';
import type { FlowMarker } from './http/flow-schemas.ts';

/** Puts flow documents back where the routes' types only mark them. */
type WithFlows<T> = T extends FlowMarker
  ? FlowDocument
  : T extends readonly (infer Item)[]
    ? WithFlows<Item>[]
    : T extends object
      ? { [Key in keyof T]: WithFlows<T[Key]> }
      : T;

type SchemaOf<T> = T extends Hono<infer _Env, infer Schema, infer _Base> ? Schema : never;

/** What Hono's typed client needs to know: `hc<AppType>(address)`. */
export type AppType = Hono<object, WithFlows<SchemaOf<App>>, '/'>;
