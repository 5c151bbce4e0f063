// One typed fetch over the contracts. A problem document becomes an error that pages can show.
import { z } from 'zod';
import { currentLanguage } from './text.ts';

export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly advice: string;
  readonly faults: readonly { pointer: string; detail: string }[];

  constructor(
    status: number,
    code: string,
    title: string,
    advice: string,
    faults: readonly { pointer: string; detail: string }[],
  ) {
    super(title);
    this.status = status;
    this.code = code;
    this.advice = advice;
    this.faults = faults;
  }
}

const problemShape = z.object({
  title: z.string(),
  detail: z.string(),
  code: z.string(),
  errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
});

async function problemOf(answer: Response): Promise<ApiProblem> {
  const read = problemShape.safeParse(await answer.json().catch(() => null));
  if (!read.success) return new ApiProblem(answer.status, 'fault', answer.statusText || String(answer.status), '', []);
  return new ApiProblem(answer.status, read.data.code, read.data.title, read.data.detail, read.data.errors ?? []);
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What stands between the pages and the server: answers a call itself, or lets it through with null. */
export type Between = (method: Method, path: string) => Response | null;

let between: Between | null = null;

/** Puts something between pages and server until the function that is given back is called. One at a time. */
export function putBetween(next: Between): () => void {
  between = next;
  return () => {
    if (between === next) between = null;
  };
}

/** Calls `/api/v1` + path and reads the answer by its shape; throws ApiProblem. */
export async function call<Shape extends z.ZodType>(
  method: Method,
  path: string,
  shape: Shape,
  body?: unknown,
): Promise<z.infer<Shape>> {
  const isForm = body instanceof FormData;
  const answer =
    between?.(method, path) ??
    (await fetch(`/api/v1${path}`, {
      method,
      headers: {
        'accept-language': currentLanguage(),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    }));
  if (!answer.ok) throw await problemOf(answer);
  return shape.parse(answer.status === 204 ? null : await answer.json());
}

export const get = <Shape extends z.ZodType>(path: string, shape: Shape) => call('GET', path, shape);
export const nothing = z.null();
