import type { OpenApiDocument } from './openapi-document.ts';
import { type Schema, schemaToText } from './schema-to-text.ts';

type PathItem = NonNullable<OpenApiDocument['paths']>[string];
type Operation = NonNullable<PathItem['get']>;

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The OpenAPI description as a page to read: self-contained, without a script. */
export function docsPage(document: OpenApiDocument): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ method, path, operation, tag: operation.tags?.[0] ?? 'Other' }] : [];
    }),
  );
  const tags = [...new Set(operations.map((entry) => entry.tag))];
  const sections = tags.map(
    (tag) =>
      `<section><h2 id="${escapeHtml(tag)}">${escapeHtml(tag)}</h2>${operations
        .filter((entry) => entry.tag === tag)
        .map(({ method, path, operation }) => operationToHtml(document, method, path, operation))
        .join('')}</section>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Turnwise: the API</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>The API of Turnwise <small>${escapeHtml(document.info.version)}</small></h1>
<p>${escapeHtml(document.info.description ?? '')}</p>
<p>For programs: <a href="/openapi.json">/openapi.json</a>. Every error reads
<code>{ "error": { "code", "message", "details"? } }</code>.</p>
<nav aria-label="Groups">${tags.map((tag) => `<a href="#${escapeHtml(tag)}">${escapeHtml(tag)}</a>`).join(' ')}</nav>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function operationToHtml(
  document: OpenApiDocument,
  method: string,
  path: string,
  operation: Operation,
): string {
  const parameters = (operation.parameters ?? []).flatMap((parameter) =>
    'name' in parameter ? [`<code>${escapeHtml(parameter.name)}</code> (${escapeHtml(parameter.in)})`] : [],
  );
  const body =
    operation.requestBody && 'content' in operation.requestBody ? operation.requestBody.content : undefined;
  const responses = Object.entries(operation.responses ?? {}).map(([status, response]) => {
    const description = 'description' in response ? response.description : '';
    const content = 'content' in response ? contentToHtml(document, response.content) : '';
    return `<dt>${escapeHtml(status)}</dt><dd>${escapeHtml(description)}${Number(status) < 400 ? content : ''}</dd>`;
  });
  return `<details><summary><span class="method ${method}">${method.toUpperCase()}</span> <code>${escapeHtml(path)}</code>
<span class="what">${escapeHtml(operation.summary ?? '')}</span></summary><div class="more">
${operation.description ? `<p>${escapeHtml(operation.description)}</p>` : ''}
${parameters.length > 0 ? `<h3>Parameters</h3><p>${parameters.join(', ')}</p>` : ''}
${body ? `<h3>Body</h3>${contentToHtml(document, body)}` : ''}
<h3>Answers</h3><dl>${responses.join('')}</dl></div></details>`;
}

function contentToHtml(
  document: OpenApiDocument,
  content: Readonly<Record<string, { schema?: Schema }>> | undefined,
): string {
  return Object.entries(content ?? {})
    .map(([type, media]) => {
      const note = type === 'application/json' ? '' : `<p>${escapeHtml(type)}</p>`;
      return media.schema ? `${note}<pre>${escapeHtml(schemaToText(document, media.schema))}</pre>` : note;
    })
    .join('');
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const style = `
:root { --line: #8883; --quiet: #6b7280; --accent: #2f5bd8; }
body { font: 14px/1.55 system-ui, sans-serif; margin: 0; }
main { max-width: 56rem; margin: 0 auto; padding: 2rem 1.5rem 6rem; }
h1 small { font-weight: 400; font-size: .6em; color: var(--quiet); }
h2 { margin: 2.2rem 0 .6rem; font-size: 1.1rem; }
h3 { margin: 1rem 0 .2rem; font-size: .8rem; color: var(--quiet); }
nav a { margin-right: .8rem; }
a { color: var(--accent); }
details { border: 1px solid var(--line); border-radius: 8px; margin: .4rem 0; }
summary { cursor: pointer; padding: .55rem .8rem; display: flex; gap: .7rem; align-items: baseline; flex-wrap: wrap; }
.method { font-size: .75rem; font-weight: 650; min-width: 3.6rem; }
.what { color: var(--quiet); margin-left: auto; }
.more { padding: 0 .9rem .9rem; border-top: 1px solid var(--line); }
code, pre { font: .92em/1.5 ui-monospace, monospace; }
pre { overflow: auto; background: #8881; border-radius: 6px; padding: .6rem .8rem; margin: .4rem 0; }
dl { display: grid; grid-template-columns: 3rem 1fr; gap: .3rem .6rem; margin: .3rem 0; }
dd { margin: 0; min-width: 0; }
dt { font-weight: 600; }
@media (prefers-color-scheme: dark) {
  :root { --quiet: #9aa3b2; --accent: #8fb0ff; }
  body { background: #14181f; color: #e6e9ef; }
}
`;
