// Errors as RFC 9457 problem documents with a stable code, in the reader's language.
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { faultsIn } from '../base/faults.ts';
import { type Fault, Refused } from '../base/refusal.ts';
import { type Language, languageOf, say } from '../base/words.ts';
import { refuse } from './errors.ts';

export const problemShape = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    requestId: z.string(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem document' });

export type Problem = z.infer<typeof problemShape>;

type InvalidRequest = FastifyError & {
  validation: readonly { params: object; keyword: string; instancePath: string }[];
};

/** The faults of a body, a query or a path, which the server checked against a contract. */
function faultsOfRequest(error: InvalidRequest, request: FastifyRequest): Fault[] {
  const document = error.validationContext === 'querystring' ? request.query : request[partOf(error.validationContext)];
  const issues = error.validation.map((one) => ({
    ...one.params,
    code: one.keyword,
    path: one.instancePath.split('/').filter(Boolean),
  }));
  return faultsIn(issues as unknown as z.core.$ZodIssue[], document);
}

const partOf = (context: string | undefined) => (context === 'params' || context === 'headers' ? context : 'body');

/** Codes of PostgreSQL for text that it cannot hold: the character NUL, in a text or inside JSON. */
const unwritable = new Set(['22021', '22P05']);

function refusalOf(error: FastifyError, request: FastifyRequest): Refused | null {
  if (error instanceof Refused) return error;
  if (hasZodFastifySchemaValidationErrors(error)) return refuse('invalid_request', {}, faultsOfRequest(error, request));
  if (error.statusCode === 413) return refuse('body_too_large');
  if (error.statusCode === 415 || /^FST_ERR_CTP_(EMPTY|INVALID)_JSON_BODY$/.test(error.code))
    return refuse('unreadable_body');
  if (error.code === 'FST_ERR_BAD_URL') return refuse('unreadable_address');
  if (unwritable.has(error.code)) return refuse('unwritable_text');
  if (error.statusCode === 404) return refuse('not_found', { what: error.message });
  return null;
}

export function requestLanguage(request: FastifyRequest): Language {
  return languageOf(request.headers['accept-language']);
}

const unexpected = {
  it: 'Errore inatteso: segnalalo con il numero della richiesta',
  en: 'Unexpected fault: report it with the number of the request',
  zh: '发生意外错误，请附上请求编号反馈给我们',
};

/** Answers any error: refusals with their text, everything else as a fault without its inner details. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const language = requestLanguage(request);
  const refusal = refusalOf(error, request);
  if (!refusal) request.log.error({ err: error }, 'fault');
  const status = refusal?.kind.status ?? 500;
  const problem: Problem = {
    type: `https://kolosseo.invalid/problems/${refusal?.code ?? 'fault'}`,
    title: refusal ? say(refusal.kind.title, language, refusal.facts) : unexpected[language],
    status,
    detail: refusal ? say(refusal.kind.mend, language, refusal.facts) : unexpected[language],
    code: refusal?.code ?? 'fault',
    requestId: request.id,
    ...(refusal && refusal.faults.length > 0
      ? { errors: refusal.faults.map((fault) => ({ pointer: fault.pointer, detail: fault.text[language] })) }
      : {}),
  };
  return reply.status(status).type('application/problem+json').send(JSON.stringify(problem));
}
