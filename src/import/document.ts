// Holds a plain document against its contract: the value, or every fault with its JSON pointer and how to mend it.
// Unknown fields are ignored with a warning, never guessed.
import { z } from 'zod';
import { jsonPointer } from '../base/json.ts';
import type { Fault } from '../base/refusal.ts';
import { failed, ok, type Result } from '../base/result.ts';
import { type Facts, type Phrase, sayAll } from '../base/words.ts';
import { documentWords, kindWords } from './document-words.ts';

export interface CheckedDocument<Value> {
  readonly value: Value;
  /** One warning for every field that the contract does not know. */
  readonly warnings: readonly Fault[];
}

type Path = readonly PropertyKey[];
type Kind = keyof typeof kindWords;

/** The form that a contract's field asks for, named by its `.meta({ kind })`. */
const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (value === null || typeof value !== 'object' ? undefined : Reflect.get(value, part)),
    document,
  );
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
  if (name === 'datetime' || name === 'regex') return 'moment';
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
    if (typeof params.kind === 'string') return fill(documentWords.badFormat, kindOf(params.kind), { found });
  }
  if (issue.code === 'invalid_type' || issue.code === 'invalid_union' || issue.code === 'invalid_value') {
    const values = allowedValues(issue);
    if (value !== undefined && values !== null) return sayAll(documentWords.notOneOf, { found, values });
    const kind = kindOf(issue.code === 'invalid_type' ? issue.expected : 'value');
    return fill(value === undefined ? documentWords.missing : documentWords.wrongType, kind, { found });
  }
  if (issue.code === 'too_small' && (issue.origin === 'number' || issue.origin === 'int'))
    return sayAll(documentWords.tooSmall, { found, limit: String(issue.minimum) });
  if (issue.code === 'too_big' && (issue.origin === 'number' || issue.origin === 'int'))
    return sayAll(documentWords.tooBig, { found, limit: String(issue.maximum) });
  if (issue.code === 'invalid_format')
    return fill(documentWords.badFormat, momentForm.test(found) ? 'moment' : kindOf(issue.format), { found });
  return sayByZod(issue);
}

function allowedValues(issue: z.core.$ZodIssue): string | null {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  const options = issue.code === 'invalid_union' ? (issue as { options?: unknown }).options : undefined;
  return Array.isArray(options) ? options.map(String).join(', ') : null;
}

/** The faults that zod found in a document, with pointers below `root`. */
export function faultsIn(issues: readonly z.core.$ZodIssue[], document: unknown, root: Path = []): Fault[] {
  return issues.map((issue) => ({
    pointer: jsonPointer([...root, ...issue.path]),
    text: sayIssue(issue, document),
  }));
}

/** A fault that is not about one field of a contract. */
export function faultAt(path: Path, phrase: Phrase, facts: Facts = {}): Fault {
  return { pointer: jsonPointer(path), text: sayAll(phrase, facts) };
}

/** Checks a parsed document. `root` is put before every pointer (the line of a file that has many documents). */
export function checkDocument<Shape extends z.ZodType>(
  shape: Shape,
  document: unknown,
  root: Path = [],
): Result<CheckedDocument<z.output<Shape>>, readonly Fault[]> {
  const read = shape.safeParse(document);
  if (!read.success) return failed(faultsIn(read.error.issues, document, root));
  const unknown = unknownFields(shape, document).map((path) => faultAt([...root, ...path], documentWords.unknownField));
  return ok({ value: read.data, warnings: unknown });
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly discriminator?: string;
}

const definitionOf = (shape: z.ZodType) => shape.def as unknown as Definition;

/** The member of a union that a document chose by its discriminator. */
function chosenOption(definition: Definition, document: object): z.ZodType | undefined {
  const name = definition.discriminator ?? '';
  const chosen: unknown = Reflect.get(document, name);
  return definition.options?.find((option) => {
    const tag = definitionOf(option).shape?.[name];
    return tag !== undefined && (tag.def as { values?: unknown[] }).values?.includes(chosen) === true;
  });
}

/** Paths of the fields of a valid document that its shape does not know, at most 100. */
export function unknownFields(shape: z.ZodType, document: unknown): Path[] {
  const found: Path[] = [];
  const visit = (one: z.ZodType, value: unknown, path: Path): void => {
    if (value === null || typeof value !== 'object' || found.length >= 100) return;
    const definition = definitionOf(one);
    const inner = definition.innerType ?? definition.in;
    if (inner) visit(inner, value, path);
    else if (definition.element && Array.isArray(value)) {
      if (holdsObjects(definition.element))
        for (const [index, item] of value.entries()) visit(definition.element, item, [...path, index]);
    } else if (definition.type === 'record' && definition.valueType) {
      for (const [key, item] of Object.entries(value)) visit(definition.valueType, item, [...path, key]);
    } else if (definition.options) {
      const option = chosenOption(definition, value);
      if (option) visit(option, value, path);
    } else if (definition.shape) {
      for (const [key, item] of Object.entries(value)) {
        const member = definition.shape[key];
        if (member) visit(member, item, [...path, key]);
        else found.push([...path, key]);
      }
    }
  };
  visit(shape, document, []);
  return found.slice(0, 100);
}

function holdsObjects(shape: z.ZodType): boolean {
  return !['string', 'number', 'boolean', 'tuple', 'enum', 'literal'].includes(definitionOf(shape).type);
}
