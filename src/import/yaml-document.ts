// Documents that people edit as YAML, with comments in their language: text in, values or every fault with its pointer out,
// and back.
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from '../base/refusal.ts';
import { failed, ok, type Result } from '../base/result.ts';
import { checkDocument, faultAt, unknownFields } from './document.ts';
import { documentWords } from './document-words.ts';

/** Characters of a line of comment; Chinese ones are twice as wide. */
const lineWidth = { latin: 116, han: 60 };

/** A text as lines of a comment, broken between words, and in Chinese after a mark. */
export function commentLines(text: string): string {
  const lines: string[] = [];
  const widest = /\p{Script=Han}/u.test(text) ? lineWidth.han : lineWidth.latin;
  for (const given of text.split('\n')) {
    let line = '';
    for (const word of given.split(/(?<= )|(?<=[，。；：、])/u)) {
      if (line !== '' && line.length + word.trimEnd().length > widest) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += word;
    }
    lines.push(line.trimEnd());
  }
  return lines.map((line) => ` ${line}`).join('\n');
}

/** Lists of plain values and the innermost objects stand on one line. */
export function flatten(node: Node | null): void {
  if (isSeq(node)) {
    if (node.items.every((item) => isScalar(item))) node.flow = true;
    for (const item of node.items) flatten(item as Node);
  } else if (isMap(node)) {
    if (node.items.length === 0) node.flow = true;
    for (const { value } of node.items) flatten(value as Node);
  }
}

function parseYaml(text: string): Result<unknown, readonly Fault[]> {
  const document = parseDocument(text.startsWith('\u{FEFF}') ? text.slice(1) : text, { prettyErrors: true });
  const wrong = document.errors[0];
  if (wrong) {
    const reason = wrong.message.split('\n')[0]?.replace(/ at line \d+, column \d+:$/, '') ?? '';
    const { line = 1, col: column = 1 } = wrong.linePos?.[0] ?? {};
    return failed([faultAt([], documentWords.notYaml, { line: String(line), column: String(column), reason })]);
  }
  try {
    return ok(document.toJS());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed([faultAt([], documentWords.notYaml, { line: '1', column: '1', reason })]);
  }
}

/**
 * Reads a YAML or JSON file of settings; `command` names the command whose `export` writes such files. An unknown field is
 * a fault, because a slip of the hand would otherwise leave another number in force without a word.
 */
export function readSettings<Shape extends z.ZodType>(
  text: string,
  shape: Shape,
  command: string,
): Result<z.output<Shape>, readonly Fault[]> {
  const parsed = parseYaml(text);
  if (!parsed.ok) return parsed;
  if (parsed.value === null || parsed.value === undefined)
    return failed([faultAt([], documentWords.emptyFile, { command })]);
  const checked = checkDocument(shape, parsed.value);
  const unknown = unknownFields(shape, parsed.value).map((path) => faultAt(path, documentWords.uselessField));
  if (!checked.ok) return failed([...checked.problem, ...unknown]);
  return unknown.length > 0 ? failed(unknown) : ok(checked.value.value);
}
