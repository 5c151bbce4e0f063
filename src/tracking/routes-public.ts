// The door that shops use: signed webhooks.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Refused } from '../base/refusal.ts';
import type { Db } from '../db/connect.ts';
import { webhookShape } from './contract.ts';
import { noteTooLarge, takeDelivery } from './service-intake.ts';

/** Both optional here, so that a missing one is refused as a wrong signature and not as a wrong form. */
const signatureShape = z.object({
  'x-kolosseo-signature': z
    .string()
    .optional()
    .meta({ description: 'sha256=hex HMAC-SHA256 with the secret of the source' }),
  'x-kolosseo-timestamp': z.string().optional().meta({ description: 'Epoch seconds; then timestamp.body is signed' }),
});

const answerShape = z.union([
  z.object({
    result: z.enum(['stored', 'unchanged', 'waiting', 'refused', 'ping']),
    code: z.string().optional().meta({ description: 'Why it waits or was refused' }),
  }),
  z
    .object({ code: z.literal(0), msg: z.literal('success') })
    .meta({ description: 'As Youzan and Douyin shop want it' }),
]);

/** `POST /hooks/orders/:id`: the body is verified as it arrived, before it is read. */
export function webhookRoutes(db: Db): FastifyPluginAsyncZod {
  return async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    app.addHook('onError', async (request, _reply, error) => {
      if (error.code !== 'FST_ERR_CTP_BODY_TOO_LARGE') return;
      await noteTooLarge(db, (request.params as { id: string }).id);
    });
    app.post(
      '/hooks/orders/:id',
      {
        config: { access: 'signed', unreadBody: webhookShape },
        schema: {
          tags: ['tracking'],
          description:
            'Orders and refunds as our own form says them, or as the shop of the source sends and signs them (Shopify, WooCommerce, Youzan, Douyin shop)',
          params: z.object({ id: z.string() }),
          headers: signatureShape,
          response: { 200: answerShape },
        },
      },
      async (request) => {
        const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        const header = (name: string) => {
          const value = request.headers[name];
          return typeof value === 'string' ? value : undefined;
        };
        const source = request.params.id;
        try {
          const { kind, result, code } = await takeDelivery(db, source, body, header, new Date());
          if (code !== null) request.log.info({ source, code, result }, 'order event set aside');
          if (kind === 'youzan' || kind === 'douyin_shop') return { code: 0 as const, msg: 'success' as const };
          return { result, ...(code === null ? {} : { code }) };
        } catch (error) {
          if (error instanceof Refused) request.log.warn({ source, code: error.code }, 'order delivery refused');
          throw error;
        }
      },
    );
  };
}
