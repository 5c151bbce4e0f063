// The match policy as a YAML file that people edit, and back. Pure: text in, the whole policy or every fault with its pointer out.
import { Document, isMap, isScalar, type Node } from 'yaml';
import { canonicalJson } from '../base/json.ts';
import type { Fault } from '../base/refusal.ts';
import { ok, type Result } from '../base/result.ts';
import type { Language } from '../base/words.ts';
import { checkDocument } from '../import/document.ts';
import { commentLines, flatten, readSettings } from '../import/yaml-document.ts';
import {
  type MatchPolicy,
  type MatchPolicyField,
  matchPolicyFields,
  matchPolicyFileShape,
  matchPolicyShape,
  type NumberId,
  numberIds,
  type PartId,
  partIds,
  policyNumbers,
} from './contract-policy.ts';
import { completeMatchPolicy } from './policy.ts';
import { matchPolicyFieldWords, matchPolicyHead, numberWords, partWords } from './words-policy.ts';

const borders = (id: NumberId) => policyNumbers[id].join(' – ');

/** Beside every number of a field stands what it is. */
function describe(fields: Node, tell: (id: string) => string): void {
  if (!isMap(fields)) return;
  for (const { key, value } of fields.items)
    if (isScalar(key) && isScalar(value)) value.comment = ` ${tell(String(key.value))}`;
}

/** The policy as YAML, with comments in the reader's language. `readMatchPolicy` gives the same policy again. */
export function writeMatchPolicy(policy: MatchPolicy, language: Language): string {
  const document = new Document(
    {
      version: policy.version,
      weights: Object.fromEntries(partIds.map((id) => [id, policy.weights[id]])),
      numbers: Object.fromEntries(numberIds.map((id) => [id, policy.numbers[id]])),
      fixedCategories: policy.fixedCategories,
      fixedTiers: policy.fixedTiers,
    } satisfies Record<MatchPolicyField, unknown>,
    { aliasDuplicateObjects: false },
  );
  document.commentBefore = commentLines(matchPolicyHead[language]);
  const { contents } = document;
  if (!isMap(contents)) return document.toString();
  for (const { key, value } of contents.items) {
    flatten(value as Node);
    if (!isScalar(key)) continue;
    key.spaceBefore = key.value !== 'version';
    key.commentBefore = commentLines(matchPolicyFieldWords[key.value as MatchPolicyField][language]);
    if (key.value === 'weights') describe(value as Node, (id) => partWords[id as PartId][language]);
    if (key.value === 'numbers')
      describe(value as Node, (id) => `${numberWords[id as NumberId][language]} [${borders(id as NumberId)}]`);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Reads a policy file, YAML or JSON. What is left out is as in the shipped policy; an unknown field is a fault. */
export function readMatchPolicy(text: string): Result<MatchPolicy, readonly Fault[]> {
  const read = readSettings(text, matchPolicyFileShape, 'match-policy');
  if (!read.ok) return read;
  const whole = checkDocument(matchPolicyShape, completeMatchPolicy(read.value));
  return whole.ok ? ok(whole.value.value) : whole;
}

/** Fields in which two policies differ, `weights.audience`; the version is none of them. */
export function differingFields(one: MatchPolicy, other: MatchPolicy): string[] {
  const differs = (a: unknown, b: unknown) => canonicalJson(a) !== canonicalJson(b);
  return matchPolicyFields.flatMap((field) => {
    if (field === 'version') return [];
    if (field === 'weights')
      return partIds.filter((id) => one.weights[id] !== other.weights[id]).map((id) => `weights.${id}`);
    if (field === 'numbers')
      return numberIds.filter((id) => one.numbers[id] !== other.numbers[id]).map((id) => `numbers.${id}`);
    return differs(one[field], other[field]) ? [field] : [];
  });
}
