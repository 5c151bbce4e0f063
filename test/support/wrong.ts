// Calls the app with wrong input, in any language, and shows what a caller gets back.
import type { Language } from '../../src/base/words.ts';
import { languages } from '../../src/base/words.ts';
import type { Problem } from '../../src/http/problem.ts';
import type { TestApp } from './app.ts';

export interface WrongCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly payload?: object | string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a call as a manager and gives status and problem. */
export async function problemOf(app: TestApp, call: WrongCall, language: Language = 'en'): Promise<Problem> {
  const { method, url, payload, headers } = call;
  const answer = await app.server.inject({
    method,
    url,
    headers: { cookie: await app.cookieOf('manager'), 'accept-language': language, ...headers },
    ...(payload === undefined ? {} : { payload }),
  });
  if (answer.statusCode < 400) throw new Error(`${method} ${url} was taken: ${answer.body.slice(0, 200)}`);
  return answer.json();
}

/** The same refusal in all languages: one code, one status, three texts that differ. */
export async function problemInAllLanguages(app: TestApp, call: WrongCall): Promise<Problem> {
  const all = [];
  for (const language of languages) all.push(await problemOf(app, call, language));
  const titles = new Set(all.map((one) => one.title));
  if (titles.size !== languages.length) throw new Error(`not in three languages: ${[...titles].join(' | ')}`);
  if (new Set(all.map((one) => `${one.status} ${one.code}`)).size !== 1)
    throw new Error('the code depends on language');
  return all[1]!;
}

/** A form with one file. */
export function aForm(fileName: string, content: string | Buffer): Pick<WrongCall, 'payload' | 'headers'> {
  const boundary = 'x-wrong-input';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: text/csv\r\n\r\n`;
  return {
    payload: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]),
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  };
}
