// The door that shops use: signed webhooks.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Db } from '../db/connect.ts';
import { webhookShape } from './contract.ts';
import { takeDelivery } from './service-intake.ts';

/** Both optional here, so that a missing one is refused as a wrong signature and not as a wrong form. */
const signatureShape = z.object({
  'x-kolosseo-signature': z
    .string()
    .optional()
    .meta({ description: 'sha256=hex HMAC-SHA256 with the secret of the source' }),
  'x-kolosseo-timestamp': z.string().optional().meta({ description: 'Epoch seconds; then timestamp.body is signed' }),
});

/** `POST /hooks/orders/:id`: the body is verified as it arrived, before it is read. */
export function webhookRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    app.post(
      '/hooks/orders/:id',
      {
        config: { access: 'signed', unreadBody: webhookShape },
        schema: {
          tags: ['tracking'],
          params: z.object({ id: z.string() }),
          headers: signatureShape,
          response: { 200: z.object({ result: z.enum(['stored', 'unchanged']) }) },
        },
      },
      async (request) => {
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const header = (name: string) => {
          const value = request.headers[name];
          return typeof value === 'string' ? value : undefined;
        };
        const vouched = { signature: header('x-kolosseo-signature'), timestamp: header('x-kolosseo-timestamp') };
        return { result: await takeDelivery(db, request.params.id, body, vouched, new Date()) };
      },
    );
  };
}
