// A policy as a YAML file that people edit, and back. Pure: text in, the whole policy or every fault with its pointer out.
import { Document, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { canonicalJson } from '../base/json.ts';
import type { Fault } from '../base/refusal.ts';
import { failed, ok, type Result } from '../base/result.ts';
import type { Language } from '../base/words.ts';
import { checkDocument, faultAt, unknownFields } from '../import/document.ts';
import { type PolicyField, policyFieldIds, policyFileShape } from './contract-policy.ts';
import { type AuditPolicy, defaultAuditPolicy } from './policy.ts';
import { policyFieldWords, policyHead } from './policy-field-words.ts';
import { policyFaultWords } from './policy-words.ts';

/** Characters of a line of comment; Chinese ones are twice as wide. */
const lineWidth = { latin: 116, han: 60 };

/** A text as lines of a comment, broken between words, and in Chinese after a mark. */
function commentLines(text: string): string {
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
function flatten(node: Node | null): void {
  if (isSeq(node)) {
    if (node.items.every((item) => isScalar(item))) node.flow = true;
    for (const item of node.items) flatten(item as Node);
  } else if (isMap(node)) {
    if (node.items.length === 0) node.flow = true;
    for (const { value } of node.items) flatten(value as Node);
  }
}

/** The policy as YAML, with a comment above each field in the reader's language. `readPolicy` gives the same policy again. */
export function writePolicy(policy: AuditPolicy, language: Language): string {
  const inOrder = Object.fromEntries(policyFieldIds.map((id) => [id, policy[id]]));
  const document = new Document(inOrder, { aliasDuplicateObjects: false });
  document.commentBefore = commentLines(policyHead[language]);
  const { contents } = document;
  if (!isMap(contents)) return document.toString();
  for (const { key, value } of contents.items) {
    const { name, does, source } = policyFieldWords[String(key) as PolicyField];
    flatten(value as Node);
    if (!isScalar(key)) continue;
    key.spaceBefore = true;
    key.commentBefore = commentLines(`${name[language]}. ${does[language]} [${source[language]}]`);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function parseYaml(text: string): Result<unknown, readonly Fault[]> {
  const document = parseDocument(text.startsWith('\u{FEFF}') ? text.slice(1) : text, { prettyErrors: true });
  const wrong = document.errors[0];
  if (wrong) {
    const reason = wrong.message.split('\n')[0]?.replace(/ at line \d+, column \d+:$/, '') ?? '';
    const { line = 1, col: column = 1 } = wrong.linePos?.[0] ?? {};
    return failed([faultAt([], policyFaultWords.syntax, { line: String(line), column: String(column), reason })]);
  }
  try {
    return ok(document.toJS());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed([faultAt([], policyFaultWords.syntax, { line: '1', column: '1', reason })]);
  }
}

/**
 * Reads a policy file, YAML or JSON. What is left out is as in the shipped policy; an unknown field is a fault, because a
 * slip of the hand would otherwise leave the shipped number in force without a word.
 */
export function readPolicy(text: string): Result<AuditPolicy, readonly Fault[]> {
  const parsed = parseYaml(text);
  if (!parsed.ok) return parsed;
  if (parsed.value === null || parsed.value === undefined) return failed([faultAt([], policyFaultWords.empty)]);
  const checked = checkDocument(policyFileShape, parsed.value);
  const unknown = unknownFields(policyFileShape, parsed.value).map((path) =>
    faultAt(path, policyFaultWords.unknownField),
  );
  if (!checked.ok) return failed([...checked.problem, ...unknown]);
  return unknown.length > 0 ? failed(unknown) : ok(completePolicy(checked.value.value));
}

/** A checked policy with what it leaves out as in the shipped one: fields that came after it was kept. */
export function completePolicy(given: Partial<AuditPolicy>): AuditPolicy {
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...defaultAuditPolicy, ...known };
}

/** Fields in which two policies differ; the version is none of them. */
export function differingFields(one: AuditPolicy, other: AuditPolicy): PolicyField[] {
  return policyFieldIds.filter((id) => id !== 'version' && canonicalJson(one[id]) !== canonicalJson(other[id]));
}
