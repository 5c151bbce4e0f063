// Texts that different people write under different posts of an account: copies, or nearly so.
import { momentMs } from '../base/moment.ts';
import type { Comment } from './contract.ts';
import { copiesAmong } from './near-duplicate.ts';

/**
 * A text of so many letters by so many people under so many posts is copied. On 386 Instagram authors of 2019 (at least
 * 50 comments each) 19 in 20 have none at all, 99 in 100 below 6 % of their comments.
 */
const repeated = { letters: 6, authors: 3, posts: 2 };
/** Or by so many within a day. */
const withinDay = 5;
const dayMs = 86_400_000;

export interface CopiedText {
  readonly words: string;
  /** Places in the list of comments. */
  readonly places: readonly number[];
  /** The most authors within 24 hours. */
  readonly withinDay: number;
  /** All authors, and the posts they wrote under. */
  readonly authors: number;
  readonly posts: number;
}

/** The most authors that wrote one text within 24 hours. */
function authorsWithinDay(comments: readonly Comment[]): number {
  const dated = comments
    .flatMap((comment) =>
      comment.at === null || comment.author === null ? [] : [{ at: momentMs(comment.at), author: comment.author }],
    )
    .sort((a, b) => a.at - b.at);
  let most = 0;
  for (const [index, first] of dated.entries()) {
    const within = new Set<string>();
    for (let next = index; next < Math.min(dated.length, index + 200); next++) {
      if (dated[next]!.at - first.at > dayMs) break;
      within.add(dated[next]!.author);
    }
    most = Math.max(most, within.size);
  }
  return most;
}

/** Copied texts among the comments of others, those of most people first; `words` is what each comment says, '' = nothing to compare. */
export function copiedTexts(comments: readonly Comment[], words: readonly string[]): CopiedText[] {
  return copiesAmong(words)
    .map((places): CopiedText => {
      const group = places.map((place) => comments[place]!);
      return {
        words: words[places[0]!]!,
        places,
        withinDay: authorsWithinDay(group),
        authors: new Set(group.flatMap((comment) => comment.author ?? [])).size,
        posts: new Set(group.map((comment) => comment.post)).size,
      };
    })
    .filter(({ words: text, authors, posts, withinDay: inADay }) => {
      const isRepeated = text.length >= repeated.letters && authors >= repeated.authors && posts >= repeated.posts;
      return isRepeated || inADay >= withinDay;
    })
    .sort((a, b) => b.authors - a.authors || (a.words < b.words ? -1 : 1));
}
