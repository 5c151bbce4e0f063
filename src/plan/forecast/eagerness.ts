// How much likelier than any reader those who commented once are to comment again: what must be taken out of common
// commenters before they tell of common readers.
import { leastCommon } from './reach-shape.ts';

/** The posts of one account: who was seen under each, and how many people its audience has. */
export interface SeenPosts {
  /** Pseudonyms under each post, each once a post. */
  readonly posts: readonly (readonly string[])[];
  /** People of the audience, by forecast; null = not known. */
  readonly audience: number | null;
}

export interface Eagerness {
  /** E(p²) ÷ (E p)² of the readers' chance p to comment; 1 = all comment alike. */
  readonly times: number;
  /** People who came back, on whom it rests; 0 = the usual value. */
  readonly returns: number;
}

/** Where too few came back: nine in ten never comment and one in a hundred writes most (Nielsen 2006, 90-9-1). Own reading. */
export const usualEagerness: Eagerness = { times: 50, returns: 0 };

/** How people of an audience stand to those who see one post: own choice between 1 and the 5 that γ = 0.8 of methods §2.1 implies. */
export const audiencePerViewer = 2;

/**
 * People seen under two posts of one account, beside those who would be if all its audience commented alike: Σ common ÷ Σ n₁ n₂ ÷ R.
 * The same thinning on both sides leaves it as it is. At least 1.
 */
export function learnEagerness(accounts: readonly SeenPosts[]): Eagerness {
  let [returns, alike] = [0, 0];
  for (const { posts, audience } of accounts) {
    if (audience === null || !(audience > 0)) continue;
    const sets = posts.map((post) => new Set(post));
    for (const [at, post] of sets.entries())
      for (const other of sets.slice(0, at)) {
        alike += (post.size * other.size) / Math.max(audience, post.size, other.size);
        for (const person of post) if (other.has(person)) returns += 1;
      }
  }
  if (returns < leastCommon || !(alike > 0)) return usualEagerness;
  return { times: Math.max(1, returns / alike), returns };
}
