// Errors as RFC 9457 problem documents with a stable code, in the reader's language.
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { Refused } from '../base/refusal.ts';
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

const locales = { it: z.locales.it(), en: z.locales.en(), zh: z.locales.zhCN() } as const;

/** What zod says about one fault, in one language. */
export function sayIssue(issue: z.core.$ZodIssue, language: Language): string {
  const said = locales[language].localeError(issue as z.core.$ZodRawIssue);
  return typeof said === 'string' ? said : (said?.message ?? issue.message);
}

/** The faults of a zod error as JSON pointers with a text in all three languages. */
export function faultsOf(issues: readonly z.core.$ZodIssue[]) {
  return issues.map((issue) => ({
    pointer: `/${issue.path.map(String).join('/')}`,
    text: { it: sayIssue(issue, 'it'), en: sayIssue(issue, 'en'), zh: sayIssue(issue, 'zh') },
  }));
}

function refusalOf(error: FastifyError): Refused | null {
  if (error instanceof Refused) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const issues = error.validation.map((one) => ({
      ...(one.params as object),
      code: one.keyword,
      message: one.message,
      path: one.instancePath.split('/').slice(1),
    }));
    return refuse('invalid_request', {}, faultsOf(issues as unknown as z.core.$ZodIssue[]));
  }
  if (error.statusCode === 413) return refuse('body_too_large');
  if (error.statusCode === 415 || error.code === 'FST_ERR_CTP_EMPTY_JSON_BODY' || error instanceof SyntaxError)
    return refuse('unreadable_body');
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
  const refusal = refusalOf(error);
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
