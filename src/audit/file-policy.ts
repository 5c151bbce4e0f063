// Reads a policy file from the disk.
import { readFile } from 'node:fs/promises';
import type { Fault } from '../base/refusal.ts';
import { failed, type Result } from '../base/result.ts';
import { faultAt } from '../import/document.ts';
import { documentWords } from '../import/document-words.ts';
import type { AuditPolicy } from './policy.ts';
import { readPolicy } from './policy-text.ts';

/** The policy of a file, or every fault with its pointer. */
export async function readPolicyFile(file: string): Promise<Result<AuditPolicy, readonly Fault[]>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return failed([faultAt([], documentWords.unreadableFile, { file })]);
  }
  return readPolicy(text);
}
