import type { OpenAPIHono } from '@hono/zod-openapi';
import { flowSchema, jsonValueSchema } from '@turnwise/flow';
import { flowTestSchema } from '@turnwise/testing';
import { z } from 'zod';
import { describeGuards } from './describe-guards.ts';

export type OpenApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

/** Describes every route of an app, from the schemas the routes themselves use. */
export function openApiDocument(app: OpenAPIHono, version: string): OpenApiDocument {
  app.openAPIRegistry.registerComponent('securitySchemes', 'apiKey', {
    type: 'http',
    scheme: 'bearer',
    description: 'TURNWISE_API_KEY, asked of /v1 when one is set. X-API-Key is understood too.',
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'password', {
    type: 'http',
    scheme: 'basic',
    description: 'TURNWISE_PASSWORD, asked of /api when one is set. Any user name will do.',
  });
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Turnwise',
      version,
      description:
        'Conversation flows: drawn, published, and talked to. Errors are everywhere of one shape, and their message is a sentence a person can act on.',
    },
  });
  describeGuards(document.paths ?? {});
  return {
    ...document,
    components: {
      ...document.components,
      schemas: {
        ...document.components?.schemas,
        ...componentsOf('FlowDocument', 'Flow', flowSchema),
        ...componentsOf('FlowTest', 'Test', flowTestSchema),
      },
    },
  };
}

type Schemas = NonNullable<NonNullable<OpenApiDocument['components']>['schemas']>;

/** What would be called by a number otherwise. */
const named = z.registry<{ id: string }>().add(jsonValueSchema, { id: 'JsonValue' });

/** The JSON Schema of a document, its definitions moved to where OpenAPI looks for them. */
function componentsOf(name: string, prefix: string, document: z.ZodType): Schemas {
  const schema: unknown = z.toJSONSchema(document, { io: 'input', unrepresentable: 'any', metadata: named });
  const text = JSON.stringify(schema).replaceAll('"#/$defs/', `"#/components/schemas/${prefix}.`);
  const {
    $schema: _,
    $defs = {},
    ...rest
  }: { $schema?: string; $defs?: Schemas } & Schemas[string] = JSON.parse(text);
  const parts = Object.entries($defs).map(([part, of]) => [`${prefix}.${part}`, of] as const);
  return { ...Object.fromEntries(parts), [name]: rest };
}
