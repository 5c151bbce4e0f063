// What stands between pages and server while a page is recorded, or shown as somebody saw it.
import type { Phrase } from '../../src/base/words.ts';
import type { SeenAnswer } from '../../src/desk/contract-seen.ts';
import type { Between, Method } from '../api.ts';

/** Notes the paths of all reads, each once, and lets everything through. */
export function recordReads(into: Set<string>): Between {
  return (method, path) => {
    if (method === 'GET') into.add(path);
    return null;
  };
}

export interface FrozenTexts {
  readonly changes: Phrase;
  readonly changesMend: Phrase;
  readonly notOnPage: Phrase;
}

/** Who is signed in stays true now, and so does the way out. */
const isLive = (path: string) => path === '/session';

function withoutLanguage(path: string): string {
  const [address = '', query = ''] = path.split('?', 2);
  const params = new URLSearchParams(query);
  params.delete('language');
  return `${address}?${params}`;
}

const problem = (status: number, code: string, title: string, detail: string) =>
  new Response(JSON.stringify({ title, detail, code }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });

/** Answers reads from what was kept and refuses everything else, in the language of the reader; `refused` hears of every change. */
export function answerFrozen(
  answers: readonly SeenAnswer[],
  texts: FrozenTexts,
  languageNow: () => keyof Phrase,
  refused: () => void,
): Between {
  const kept = new Map(answers.map((one) => [one.path, one]));
  // Some texts are asked for in the reader's language: whoever reads another one gets those that were seen.
  const inAnyLanguage = new Map(answers.map((one) => [withoutLanguage(one.path), one]));
  return (method: Method, path: string) => {
    if (isLive(path)) return null;
    const language = languageNow();
    if (method !== 'GET') {
      refused();
      return problem(409, 'page_is_kept', texts.changes[language], texts.changesMend[language]);
    }
    const answer = kept.get(path) ?? inAnyLanguage.get(withoutLanguage(path));
    if (answer === undefined) return problem(404, 'was_not_on_page', texts.notOnPage[language], '');
    if (answer.status === 204) return new Response(null, { status: 204 });
    return new Response(JSON.stringify(answer.body), {
      status: answer.status,
      headers: { 'content-type': 'application/json' },
    });
  };
}
