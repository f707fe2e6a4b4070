import type { OpenApiDocument } from './openapi-document.ts';

export type Schema = NonNullable<NonNullable<OpenApiDocument['components']>['schemas']>[string];

type Reference = Extract<Schema, { $ref: string }>;

const deepest = 5;

const isReference = (schema: Schema): schema is Reference => typeof schema.$ref === 'string';

/** A JSON Schema as people write shapes down: `{ "name": text, "note"?: text }`. Large named parts stay names. */
export function schemaToText(document: OpenApiDocument, schema: Schema, depth = 0): string {
  if (isReference(schema)) return refToText(document, schema.$ref, depth);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const members = schema.anyOf ?? schema.oneOf;
  if (members) return members.map((member) => schemaToText(document, member, depth + 1)).join(' | ');
  const types = [schema.type ?? []].flat();
  if (types.includes('array')) {
    return `[${schema.items ? schemaToText(document, schema.items, depth) : 'anything'}]`;
  }
  if (schema.properties)
    return objectToText(document, schema, depth) + (types.includes('null') ? ' | null' : '');
  if (schema.additionalProperties && typeof schema.additionalProperties === 'object') {
    return `{ [name]: ${schemaToText(document, schema.additionalProperties, depth + 1)} }`;
  }
  if (types.length === 0) return 'anything';
  return types.map((type) => typeToWord(type, schema.format)).join(' | ');
}

function refToText(document: OpenApiDocument, ref: string, depth: number): string {
  const name = ref.slice(ref.lastIndexOf('/') + 1);
  const target = document.components?.schemas?.[name];
  if (isLarge(name, depth) || !target || depth >= deepest) return name;
  return schemaToText(document, target, depth);
}

/** Too much to read again and again. A test is told where it is all there is, a flow nowhere. */
const isLarge = (name: string, depth: number): boolean =>
  name === 'FlowDocument' || (name === 'FlowTest' && depth > 0);

function objectToText(document: OpenApiDocument, schema: Exclude<Schema, Reference>, depth: number): string {
  if (depth >= deepest) return '{ ... }';
  const indent = '  '.repeat(depth + 1);
  const lines = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const mark = schema.required?.includes(name) ? '' : '?';
    return `${indent}"${name}"${mark}: ${schemaToText(document, property, depth + 1)}`;
  });
  return `{\n${lines.join(',\n')}\n${'  '.repeat(depth)}}`;
}

function typeToWord(type: string, format: string | undefined): string {
  if (type === 'string') return format === 'date-time' ? 'instant' : 'text';
  return type === 'boolean' ? 'true | false' : type;
}
