// Learns what is usual in a thread of its own: the server answers meanwhile, and two policies can learn side by side.
import { connect } from '../db/connect.ts';
import { answerAs, askOnce } from '../jobs/answering-thread.ts';
import type { AuditBasis } from './basis.ts';
import type { AuditPolicy } from './policy.ts';
import { learnBasis } from './service-learn.ts';

/** The role of the thread in this file. */
const role = 'norms';

interface Question {
  readonly url: string;
  readonly policy: AuditPolicy;
}

/** What the archive teaches today under a policy. Keeps nothing. A fault of the thread is thrown. */
export const learnInThread = (url: string, policy: AuditPolicy): Promise<AuditBasis> =>
  askOnce<Question, AuditBasis>({ entry: new URL(import.meta.url), role }, { url, policy });

answerAs<Question, AuditBasis>(role, () => async ({ url, policy }) => {
  const { db, close } = connect(url, 1);
  try {
    return (await learnBasis(db, policy)).basis;
  } finally {
    await close();
  }
});
