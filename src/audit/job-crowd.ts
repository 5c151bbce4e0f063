// Finds rings in a thread of its own, while the main one learns what is usual: both need a whole core.
import { connect } from '../db/connect.ts';
import { answerAs, askOnce } from '../jobs/answering-thread.ts';
import type { Surroundings } from './basis.ts';
import { surroundingsIn } from './crowd.ts';
import type { RingPolicy } from './rings.ts';
import { findCrowd, type LearnedCrowd, learnCrowd } from './service-learn.ts';

/** The role of the thread in this file. */
const role = 'rings';

interface Question {
  readonly url: string;
  readonly policy: RingPolicy;
  /** When what is found is kept; null = it is not, and handed back instead. */
  readonly now: Date | null;
}

const inThread = <Answer>(question: Question): Promise<Answer> =>
  askOnce<Question, Answer>({ entry: new URL(import.meta.url), role }, question);

/** Reads all comments, finds and keeps the rings. A fault of the thread is thrown. */
export const learnCrowdInThread = (url: string, policy: RingPolicy, now: Date): Promise<LearnedCrowd> =>
  inThread({ url, policy, now });

/** Reads all comments and finds the rings, by account; keeps nothing. A fault of the thread is thrown. */
export const findCrowdInThread = (url: string, policy: RingPolicy): Promise<ReadonlyMap<string, Surroundings>> =>
  inThread({ url, policy, now: null });

async function answer({ url, policy, now }: Question): Promise<LearnedCrowd | ReadonlyMap<string, Surroundings>> {
  const { db, close } = connect(url, 1);
  try {
    if (now !== null) return await learnCrowd(db, policy, now);
    const { rings, roaming } = await findCrowd(db, policy);
    return surroundingsIn(rings, roaming);
  } finally {
    await close();
  }
}

answerAs(role, () => answer);
