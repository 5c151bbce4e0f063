// Comments of a whole synthetic archive with planted rings, fan clubs and camouflage, as columns; and who is in which ring.
import type { CommentColumns } from '../../../src/audit/rings.ts';
import { pickIndex, type Random, randomFrom } from '../../../src/base/random.ts';

export interface PlantedRing {
  readonly people: number;
  readonly posts: number;
  /** Share of the ring that comes to each post. */
  readonly density: number;
}

export interface RingArchive {
  readonly columns: CommentColumns;
  /** Ring of every person; −1 = nobody's. */
  readonly truth: Int32Array;
}

export interface RingPlan {
  readonly authors: number;
  readonly accounts: number;
  readonly postsPerAccount: number;
  readonly comments: number;
  readonly rings: readonly PlantedRing[];
  /** Honest comments that ring people write beside, per ring comment. */
  readonly camouflage: number;
  /** Accounts with thirty fans that come to nearly every post, most of them within hours: honest. */
  readonly fanClubs: number;
}

/** The rings of methods §1.6. */
export const usualRings: readonly PlantedRing[] = [
  { people: 300, posts: 60, density: 1 },
  { people: 100, posts: 20, density: 1 },
  { people: 60, posts: 20, density: 0.4 },
  { people: 30, posts: 12, density: 1 },
  { people: 15, posts: 10, density: 1 },
];

const readerMinutes = (random: Random): number => -Math.log(1 - random()) * 720;

/** Draws the archive. People's activity is heavy-tailed; readers keep to a few accounts. */
export function ringArchive(plan: RingPlan, seed: number): RingArchive {
  const random = randomFrom(seed);
  const posts = plan.accounts * plan.postsPerAccount;
  const accountOf = Uint32Array.from({ length: posts }, (_, post) => Math.floor(post / plan.postsPerAccount));
  const author: number[] = [];
  const post: number[] = [];
  const minute: number[] = [];
  const start = (where: number) => (where % plan.postsPerAccount) * 2_880;
  const add = (who: number, where: number, after: number) => {
    author.push(who);
    post.push(where);
    minute.push(start(where) + after);
  };
  const ringPeople = plan.rings.reduce((sum, { people }) => sum + people, 0);
  const readers = plan.authors - ringPeople;
  const anyReader = () => Math.floor(readers * random() ** 1.5);
  for (let index = 0; index < plan.comments; index++) {
    const who = anyReader();
    // Half of what somebody writes goes to three favourite accounts.
    const favourite = (Math.imul(who + 1, 2_654_435_761) >>> 0) + pickIndex(random, 3) * 7_919;
    const account = random() < 0.5 ? favourite % plan.accounts : pickIndex(random, plan.accounts);
    add(who, account * plan.postsPerAccount + pickIndex(random, plan.postsPerAccount), readerMinutes(random));
  }
  for (let club = 0; club < plan.fanClubs; club++)
    for (let fan = 0; fan < 30; fan++)
      for (let place = 0; place < plan.postsPerAccount; place++)
        if (random() < 0.7)
          add((club * 30 + fan) % readers, club * plan.postsPerAccount + place, readerMinutes(random) * 0.6);
  const truth = new Int32Array(plan.authors).fill(-1);
  let next = readers;
  for (const [ring, { people, posts: shared, density }] of plan.rings.entries()) {
    const places = Array.from({ length: shared }, () => pickIndex(random, posts));
    for (let person = next; person < next + people; person++) {
      truth[person] = ring;
      for (const where of places) {
        if (random() >= density) continue;
        add(person, where, 5 + 55 * random());
        for (let other = 0; other < plan.camouflage; other++)
          add(person, pickIndex(random, posts), readerMinutes(random));
      }
    }
    next += people;
  }
  const columns = {
    author: Uint32Array.from(author),
    post: Uint32Array.from(post),
    minute: Float64Array.from(minute),
    accountOf,
    authors: plan.authors,
  };
  return { columns, truth };
}
