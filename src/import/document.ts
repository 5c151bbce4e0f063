// Holds a plain document against its contract: the value, or every fault with its JSON pointer and how to mend it.
// Unknown fields are ignored with a warning, never guessed.
import type { z } from 'zod';
import { faultsIn, type Path } from '../base/faults.ts';
import { jsonPointer } from '../base/json.ts';
import type { Fault } from '../base/refusal.ts';
import { failed, ok, type Result } from '../base/result.ts';
import { type Facts, type Phrase, sayAll } from '../base/words.ts';
import { documentWords } from './document-words.ts';

export interface CheckedDocument<Value> {
  readonly value: Value;
  /** One warning for every field that the contract does not know. */
  readonly warnings: readonly Fault[];
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
    } else if (definition.shape && !Array.isArray(value)) {
      for (const [key, item] of Object.entries(value)) {
        const member = Object.hasOwn(definition.shape, key) ? definition.shape[key] : undefined;
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
