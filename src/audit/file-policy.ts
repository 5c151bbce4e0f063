// Reads a policy file from the disk.
import type { Fault } from '../base/refusal.ts';
import type { Result } from '../base/result.ts';
import { readText } from '../import/file-document.ts';
import type { AuditPolicy } from './policy.ts';
import { readPolicy } from './policy-text.ts';

/** The policy of a file, or every fault with its pointer. */
export async function readPolicyFile(file: string): Promise<Result<AuditPolicy, readonly Fault[]>> {
  const text = await readText(file);
  return text.ok ? readPolicy(text.value) : text;
}
