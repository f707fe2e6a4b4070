import type { HttpBindings } from '@hono/node-server';
import { Hono, type Context as HonoContext, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Context } from './context.ts';
import { maxFlowBytes } from './flows/import-flow.ts';
import { chatHandler, chatRoute } from './http/chat-route.ts';
import { conversationRoutes } from './http/conversation-routes.ts';
import { designerFiles } from './http/designer-files.ts';
import { docsPage } from './http/docs-page.ts';
import { draftRoutes } from './http/draft-routes.ts';
import { errorToResponse, failureToResponse, notFoundToResponse } from './http/error-to-response.ts';
import { flowRoutes } from './http/flow-routes.ts';
import { type AccessGuard, createApiKeyGuard, createPasswordGuard } from './http/guard-access.ts';
import { createOriginGuard } from './http/guard-origin.ts';
import { createGuessLimit } from './http/guess-limit.ts';
import { apiSecurityHeaders, pageHeaders } from './http/headers.ts';
import { healthRoutes } from './http/health-routes.ts';
import { openApiDocument } from './http/openapi-document.ts';
import { ownChatRoutes } from './http/own-chat-routes.ts';
import { createRouter } from './http/router.ts';
import { sessionRoutes } from './http/session-routes.ts';
import { settingsRoutes } from './http/settings-routes.ts';
import { templateRoutes } from './http/template-routes.ts';
import { testRoutes } from './http/test-routes.ts';
import { versionRoutes } from './http/version-routes.ts';

/** A text inside JSON takes more room than the text itself. */
const maxBodyBytes = 2 * maxFlowBytes + 65_536;
const tooLarge = {
  code: 'too_large',
  message: 'This is more than 5 MB, which is too large for a flow.',
} as const;

/**
 * The whole application: the API, the descriptions of it, and the designer's files. `fetch` is what a server is given:
 * it takes messages straight to the one route they are for.
 */
export function createApp(context: Context) {
  const { config, flows, conversations } = context;
  const guardOrigin = createOriginGuard(config.access);
  const guardPassword = createPasswordGuard(config.access, createGuessLimit(context.clock));
  const askPassword = { 'www-authenticate': 'Basic realm="Turnwise", charset="UTF-8"' };

  const forPeople: MiddlewareHandler = (c, next) => {
    const failure = guardOrigin(c.req) ?? guardPassword(c.req, addressOf(c));
    if (failure)
      return Promise.resolve(failureToResponse(failure, failure.code === 'unauthorized' ? askPassword : {}));
    return next();
  };
  const guardKey = createApiKeyGuard(config.access);
  const isSystemRefused: AccessGuard = (request) => guardOrigin(request) ?? guardKey(request);
  const forSystems: MiddlewareHandler = (c, next) => {
    const failure = isSystemRefused(c.req);
    return failure ? Promise.resolve(failureToResponse(failure)) : next();
  };
  const apiHeaders: MiddlewareHandler = (c, next) => {
    for (const [name, value] of Object.entries(apiSecurityHeaders)) c.header(name, value);
    return next();
  };
  const limit = bodyLimit({ maxSize: maxBodyBytes, onError: () => failureToResponse(tooLarge) });

  const app = createRouter();
  app.onError(errorToResponse);
  app.use('/api/*', forPeople, apiHeaders, limit);
  app.openAPIRegistry.registerPath(chatRoute);
  const chat = new Hono<{ Bindings: Partial<HttpBindings> }>().post(
    '/v1/chat',
    chatHandler(conversations, isSystemRefused),
  );
  chat.onError(errorToResponse);
  // Taken here for its ending: whatever it is, it is asked of the whole.
  chat.notFound((c) => app.fetch(c.req.raw, c.env));
  app.route('/', chat);
  app.use('/v1/*', forSystems, apiHeaders);
  const routes = app
    .route('/api/flows', flowRoutes(flows))
    .route('/api/flows', draftRoutes(flows))
    .route('/api/flows', versionRoutes(flows))
    .route('/api/flows', testRoutes(flows))
    .route('/api/templates', templateRoutes())
    .route('/api/conversations', conversationRoutes(conversations))
    .route('/api/chat', ownChatRoutes(conversations))
    .route('/v1', sessionRoutes(conversations))
    .route('/api/settings', settingsRoutes(config))
    .route('/', healthRoutes(context.db));
  const describe = once(() => openApiDocument(routes, config.version));
  const describeForPeople = once(() => docsPage(describe()));
  app.get('/openapi.json', (c) => c.json(describe(), 200, apiSecurityHeaders));
  app.get('/docs', (c) => c.html(describeForPeople(), 200, pageHeaders));
  app.all('/api/*', notFoundToResponse);
  app.all('/v1/*', notFoundToResponse);
  app.get('*', forPeople, designerFiles(config.designerDir));
  app.notFound(notFoundToResponse);
  const fetch: typeof app.fetch = (request, ...rest) =>
    request.method === 'POST' && request.url.endsWith('/v1/chat')
      ? chat.fetch(request, ...rest)
      : app.fetch(request, ...rest);
  return { app: routes, fetch };
}

export type App = ReturnType<typeof createApp>['app'];

/** Whom a request comes from, as the socket has it; behind a proxy that is the proxy. Tests have no socket. */
const addressOf = (c: HonoContext<{ Bindings: Partial<HttpBindings> }>): string =>
  c.env?.incoming?.socket.remoteAddress ?? '';

/** Made when first asked for, so that starting costs nothing. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
