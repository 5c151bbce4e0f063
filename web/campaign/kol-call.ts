// Calls of the KOL's private page: the token in the page's own address is all that it knows.
import { z } from 'zod';
import { type Language, localeOf } from '../../src/base/words.ts';
import { type KolPage, kolPageShape } from '../../src/campaign/contract-kol-page.ts';
import { type Attachment, attachmentShape, type Purpose } from '../../src/campaign/contract-work.ts';

/** What the server refused, in the reader's language. */
export class KolProblem extends Error {
  readonly status: number;
  readonly advice: string;

  constructor(status: number, title: string, advice: string) {
    super(title);
    this.status = status;
    this.advice = advice;
  }
}

const problemShape = z.object({ title: z.string(), detail: z.string() });
const token = /^\/k\/([^/]+)/.exec(location.pathname)?.[1] ?? '';

/** The address of something that belongs to this page. */
export const kolAddress = (path: string): string => `/api/v1/k/${token}${path}`;

async function refusalOf(answer: Response): Promise<KolProblem> {
  const read = problemShape.safeParse(await answer.json().catch(() => null));
  return read.success
    ? new KolProblem(answer.status, read.data.title, read.data.detail)
    : new KolProblem(answer.status, answer.statusText, '');
}

/** Calls the page's API and reads the answer by its shape. Throws `KolProblem`. */
export async function kolCall<Shape extends z.ZodType>(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  shape: Shape,
  language: Language,
  body?: unknown,
): Promise<z.infer<Shape>> {
  const isForm = body instanceof FormData;
  const answer = await fetch(kolAddress(path), {
    method,
    headers: {
      'accept-language': localeOf(language),
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  if (!answer.ok) throw await refusalOf(answer);
  return shape.parse(await answer.json());
}

export const openPage = (language: Language): Promise<KolPage> => kolCall('GET', '', kolPageShape, language);

/** Sends one file and answers how it was kept. */
export function sendFile(file: File, purpose: Purpose, language: Language): Promise<Attachment> {
  const form = new FormData();
  form.append('file', file, file.name);
  return kolCall('POST', `/files?purpose=${purpose}`, attachmentShape, language, form);
}
