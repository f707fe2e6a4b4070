import type { FlowDocument } from '@turnwise/flow';
import type { FlowTest } from '@turnwise/testing';
import type { Hono } from 'hono';
import type { App } from './app.ts';
import type { RecordedStep } from './conversations/advance.ts';
import type { StepMarker } from './http/conversation-routes.ts';
import type { FlowMarker, TestMarker } from './http/flow-schemas.ts';

/** Puts flow documents, tests and recorded steps back where the routes' types only mark them. */
type Unmarked<T> = T extends FlowMarker
  ? FlowDocument
  : T extends StepMarker
    ? RecordedStep
    : T extends TestMarker
      ? FlowTest
      : T extends readonly (infer Item)[]
        ? Unmarked<Item>[]
        : T extends object
          ? { [Key in keyof T]: Unmarked<T[Key]> }
          : T;

type SchemaOf<T> = T extends Hono<infer _Env, infer Schema, infer _Base> ? Schema : never;

/** What Hono's typed client needs to know: `hc<AppType>(address)`. */
export type AppType = Hono<object, Unmarked<SchemaOf<App>>, '/'>;
