// The HTTP server without any stage: validation, OpenAPI, errors, access. Stages plug their routes in.
import multipart from '@fastify/multipart';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { type FastifySchema, fastify } from 'fastify';
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import { accessOf, admit, type Recognise } from './access.ts';
import { refuse } from './errors.ts';
import { answerError } from './problem.ts';

export interface ServerOptions {
  readonly logLevel: string;
  readonly recognise: Recognise;
  /** Proxies whose word on the caller's address is believed. */
  readonly trustedProxies?: readonly string[];
  /** The host on which links alone are answered. */
  readonly linkHost?: string | null;
}

/** The path of a request without what is secret in it: whoever reads a log must not be able to open a private page. */
const loggedPath = (url: string) => url.split('?')[0]?.replace(/(\/k\/)[^/]+/, '$1…');

/** Query strings of clicks and searches can hold personal data: logs carry the path only, no address, no cookie. */
const serializers = {
  req: (request: { method: string; url: string }) => ({ method: request.method, path: loggedPath(request.url) }),
};

const problemAnswer = {
  description: 'Refused: a problem document with a stable code, in the language of Accept-Language',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const info = {
  title: 'Kolosseo',
  version: '1.0.0',
  description: 'REST interface of the KOL workbench. Errors are RFC 9457 problem documents with a stable code.',
};

const fileForm = {
  type: 'object',
  properties: { file: { type: 'string', format: 'binary' } },
  required: ['file'],
} as const;

/** For the document: the body of a route that checks a signature before it reads it. */
function withUnreadBody(schema: FastifySchema, body: unknown): FastifySchema {
  return body === undefined ? schema : { ...schema, body };
}

/** The answers of a route for the document: its own, the file that it sends where it has none, and problems. */
function answersOf(schema: FastifySchema): Record<string, unknown> {
  const files = Object.fromEntries((schema.produces ?? []).map((type) => [type, { schema: { type: 'string' } }]));
  const own = (schema.response as Record<string, unknown> | undefined) ?? {
    200: { description: 'The file', content: files },
  };
  return { ...own, default: problemAnswer };
}

/** What is answered on a domain that is for links. */
const isOfLinks = /^\/(?:r\/|seen\/|k\.js)/;

/** Builds the server; `ready()` and `listen()` are the caller's. */
export async function buildServer({ logLevel, recognise, trustedProxies = [], linkHost = null }: ServerOptions) {
  const app = fastify({
    logger: { level: logLevel, serializers },
    bodyLimit: 2 * 1024 * 1024,
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    forceCloseConnections: true, // a browser that keeps a connection open does not keep the process from ending
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(answerError);
  app.removeContentTypeParser('text/plain'); // bodies are JSON, or files where a route says so
  app.setNotFoundHandler((request) => {
    throw refuse('not_found', { what: request.url.split('?')[0] ?? '' });
  });
  app.decorateRequest('caller', null);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info,
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'kolosseo.session_token' },
          key: { type: 'apiKey', in: 'header', name: 'x-api-key' },
        },
      },
    },
    transform: (given) => {
      const done = jsonSchemaTransform({
        ...given,
        schema: withUnreadBody(given.schema, given.route.config?.unreadBody),
      });
      const access = accessOf(String(given.route.method), given.route.config?.access);
      const isOpen = access === 'open' || access === 'signed' || access === 'private_link';
      const security: Record<string, string[]>[] = isOpen ? [] : [{ session: [] }, { key: [] }];
      const response = answersOf(done.schema);
      const body = done.schema.consumes?.includes('multipart/form-data') ? fileForm : done.schema.body;
      const schema = { ...done.schema, ...(body === undefined ? {} : { body }), security, response };
      return { url: done.url, schema: { ...schema, 'x-access': access } };
    },
    transformObject: jsonSchemaTransformObject,
  });
  await app.register(swaggerUi, { routePrefix: '/docs' });
  await app.register(multipart, { limits: { files: 1, fileSize: 4 * 1024 ** 3 } });
  app.addHook('onRequest', async (request) => {
    // The domain of short links shows nothing else: no sign-in page stands under a name that is printed on posters.
    if (request.host === linkHost && !isOfLinks.test(request.url)) throw refuse('not_found', { what: request.url });
    if (request.is404 || request.url.startsWith('/docs')) return;
    await admit(request, recognise);
  });
  return app;
}

export type Server = Awaited<ReturnType<typeof buildServer>>;
