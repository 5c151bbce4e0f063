// What zod finds wrong in a value, said in three languages with a JSON pointer, what was found and how to mend it.
import { z } from 'zod';
import { faultWords, kindWords } from './fault-words.ts';
import { jsonPointer } from './json.ts';
import type { Fault } from './refusal.ts';
import { type Facts, type Phrase, sayAll } from './words.ts';

export type Path = readonly PropertyKey[];
type Kind = keyof typeof kindWords;

/** The form that a contract's field asks for, named by its `.meta({ kind })`. */
const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** The value at a path; a plain value that was given where a list or an object was meant is what was found. */
function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => {
    if (value === null || value === undefined) return undefined;
    return typeof value === 'object' ? Reflect.get(value, part) : value;
  }, document);
}

/** A value as a short text for a message. */
function excerpt(value: unknown): string {
  if (value === undefined) return 'undefined';
  const text = typeof value === 'object' && value !== null ? (Array.isArray(value) ? '[…]' : '{…}') : String(value);
  const shown = typeof value === 'string' ? JSON.stringify(text) : text;
  return shown.length > 60 ? `${shown.slice(0, 57)}…` : shown;
}

function fill(phrase: Phrase, kind: Kind, facts: Facts): Phrase {
  const named = (language: keyof Phrase) => phrase[language].replace('{expected}', kindWords[kind][language]);
  return sayAll({ it: named('it'), en: named('en'), zh: named('zh') }, facts);
}

function kindOf(name: string | undefined): Kind {
  if (name === 'datetime') return 'moment';
  if (name === 'date') return 'day';
  return name !== undefined && Object.hasOwn(kindWords, name) ? (name as Kind) : 'value';
}

function isPhrase(value: unknown): value is Phrase {
  return typeof value === 'object' && value !== null && 'it' in value && 'en' in value && 'zh' in value;
}

const locales = { it: z.locales.it(), en: z.locales.en(), zh: z.locales.zhCN() } as const;

function sayByZod(issue: z.core.$ZodIssue): Phrase {
  const one = (language: keyof typeof locales) => {
    const said = locales[language].localeError(issue as z.core.$ZodRawIssue);
    return typeof said === 'string' ? said : (said?.message ?? issue.message);
  };
  return { it: one('it'), en: one('en'), zh: one('zh') };
}

function sayIssue(issue: z.core.$ZodIssue, document: unknown): Phrase {
  const value = valueAt(document, issue.path);
  const found = excerpt(value);
  if (issue.code === 'custom') {
    const params = issue.params ?? {};
    if (isPhrase(params.phrase)) return sayAll(params.phrase, { found, ...(params.facts as Facts | undefined) });
    if (typeof params.kind === 'string') return fill(faultWords.badFormat, kindOf(params.kind), { found });
  }
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union' || issue.code === 'invalid_value') {
    const values = allowedValues(issue);
    if (values !== null)
      return sayAll(value === undefined ? faultWords.missingOneOf : faultWords.notOneOf, { found, values });
    const kind = kindOf(issue.code === 'invalid_type' ? issue.expected : 'value');
    return fill(value === undefined ? faultWords.missing : faultWords.wrongType, kind, { found });
  }
  if (issue.code === 'too_small' && (issue.origin === 'number' || issue.origin === 'int'))
    return sayAll(issue.inclusive === false ? faultWords.notAbove : faultWords.tooSmall, {
      found,
      limit: String(issue.minimum),
    });
  if (issue.code === 'too_big' && (issue.origin === 'number' || issue.origin === 'int'))
    return sayAll(faultWords.tooBig, { found, limit: String(issue.maximum) });
  if (issue.code === 'too_small' && issue.origin === 'string' && value === '')
    return fill(faultWords.missing, 'string', {});
  if (issue.code === 'invalid_format' && issue.format !== 'regex')
    return fill(faultWords.badFormat, momentForm.test(found) ? 'moment' : kindOf(issue.format), { found });
  return sayByZod(issue);
}

function allowedValues(issue: z.core.$ZodIssue): string | null {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  const options = issue.code === 'invalid_union' ? (issue as { options?: unknown }).options : undefined;
  return Array.isArray(options) ? options.map(String).join(', ') : null;
}

/**
 * The faults that zod found in a document, with pointers below `root`. A contract says its own sentence with
 * `params: { phrase }`, or names the expected kind of value with `params: { kind }`.
 */
export function faultsIn(issues: readonly z.core.$ZodIssue[], document: unknown, root: Path = []): Fault[] {
  return issues.map((issue) => ({
    pointer: jsonPointer([...root, ...issue.path]),
    text: sayIssue(issue, document),
  }));
}
