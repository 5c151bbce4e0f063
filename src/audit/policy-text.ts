// A policy as a YAML file that people edit, and back. Pure: text in, the whole policy or every fault with its pointer out.
import { Document, isMap, isScalar, type Node } from 'yaml';
import { canonicalJson } from '../base/json.ts';
import type { Fault } from '../base/refusal.ts';
import { ok, type Result } from '../base/result.ts';
import type { Language } from '../base/words.ts';
import { commentLines, flatten, readSettings } from '../import/yaml-document.ts';
import { type PolicyField, policyFieldIds, policyFileShape } from './contract-policy.ts';
import { type AuditPolicy, defaultAuditPolicy } from './policy.ts';
import { policyFieldWords, policyHead } from './policy-field-words.ts';

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

/** Reads a policy file, YAML or JSON. What is left out is as in the shipped policy; an unknown field is a fault. */
export function readPolicy(text: string): Result<AuditPolicy, readonly Fault[]> {
  const read = readSettings(text, policyFileShape, 'policy');
  return read.ok ? ok(completePolicy(read.value)) : read;
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
