// How well one person's accounts are found: on the generator's planted twins, with and without what their profiles show, and on the creators of a real list who have
// both a YouTube channel and a Twitch account. Yardstick: what equal names alone would propose.
// Run: npm run bench -- identity
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Person } from '../src/archive/identity.ts';
import { proposeIdentities } from '../src/archive/identity-pairs.ts';
import { defaultIdentityPolicy } from '../src/archive/identity-policy.ts';
import { nameKey } from '../src/archive/identity-signs.ts';
import { spokenName } from '../src/archive/search-text.ts';
import { inventArchive, sampleArchive } from '../src/generate/archive.ts';

const write = (text: string) => process.stdout.write(`${text}\n`);
const pairOf = (a: string, b: string) => [a, b].sort().join(' ');

interface Case {
  readonly name: string;
  readonly people: readonly Person[];
  readonly truth: ReadonlySet<string>;
}

/** Without the planted pictures and verified texts, what they bring shows by itself. */
function twins(kols: number, isShown: boolean): Case {
  const people: Person[] = [];
  const truth = new Set<string>();
  for (const { account } of inventArchive({ ...sampleArchive, kols, seed: 99, detailShare: 0 })) {
    const { uid, platform, handle, name, bio, agency, twinOf, avatarUrl, verifiedText } = account;
    const shown = isShown ? { avatarUrl, verifiedText } : { avatarUrl: null, verifiedText: null };
    people.push({
      kolId: uid,
      agency,
      accounts: [{ platform, uid, handle, name, bio, ...shown }],
    });
    if (twinOf !== null) truth.add(pairOf(uid, twinOf));
  }
  return { name: `synthetic, ${kols} KOLs, ${isShown ? 'with' : 'without'} avatars and verified texts`, people, truth };
}

interface Creator {
  readonly id: string;
  readonly name: string;
  readonly YouTube: { readonly id: string } | null;
  readonly Twitch: { readonly id: string } | null;
}

/** The list has one name per creator: with it on both sides names are equal by construction, without it only handles tell. */
function creators(file: string, isNamed: boolean): Case {
  const list = JSON.parse(readFileSync(file, 'utf8')) as Creator[];
  const truth = new Set<string>();
  const people = list.flatMap(({ id, name, YouTube, Twitch }): Person[] => {
    if (YouTube?.id && Twitch?.id) truth.add(pairOf(`y${id}`, `t${id}`));
    const one = (
      kolId: string,
      account: Omit<Person['accounts'][number], 'bio' | 'avatarUrl' | 'verifiedText'>,
    ): Person => ({
      kolId,
      agency: null,
      accounts: [{ ...account, bio: null, avatarUrl: null, verifiedText: null }],
    });
    return [
      ...(YouTube?.id ? [one(`y${id}`, { platform: 'youtube', uid: YouTube.id, handle: null, name })] : []),
      ...(Twitch?.id
        ? [one(`t${id}`, { platform: 'twitch', uid: Twitch.id, handle: Twitch.id, name: isNamed ? name : Twitch.id })]
        : []),
    ];
  });
  return { name: `real creators, ${isNamed ? 'one name on both' : 'Twitch by handle only'}`, people, truth };
}

/** Pairs with equal names. */
function byNameAlone({ people }: Case): string[] {
  const groups = Map.groupBy(people, (person) => nameKey(person.accounts[0]!.name));
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, place) => group.slice(place + 1).map((other) => pairOf(one.kolId, other.kolId))),
  );
}

function score(proposed: readonly string[], truth: ReadonlySet<string>): string {
  const hits = proposed.filter((pair) => truth.has(pair)).length;
  const share = (part: number, all: number) => (all === 0 ? '–' : (part / all).toFixed(3));
  return `${proposed.length} proposed, precision ${share(hits, proposed.length)}, recall ${share(hits, truth.size)}`;
}

const file = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  '..',
  'shared',
  'data',
  'creator-daily',
  'creators.json',
);
const cases = [300, 2_000, 20_000].flatMap((kols) => [twins(kols, false), twins(kols, true)]);
if (existsSync(file)) cases.push(creators(file, true), creators(file, false));
else write('../shared/data/creator-daily/creators.json is absent: the real creators are left out');
for (const one of cases) {
  const started = performance.now();
  const found = proposeIdentities(one.people, spokenName);
  const milliseconds = Math.round(performance.now() - started);
  const from = (least: number) =>
    found.filter((pair) => pair.probability >= least).map((pair) => pairOf(pair.kolA, pair.kolB));
  const byName = performance.now();
  const named = byNameAlone(one);
  const ratio = milliseconds / Math.max(1, performance.now() - byName);
  write(
    `${one.name}: ${one.truth.size} pairs are one person; ${milliseconds} ms (${ratio.toFixed(1)} × equal names alone)`,
  );
  write(`  all proposals         ${score(from(0), one.truth)}`);
  write(`  sure (from ${defaultIdentityPolicy.sure})      ${score(from(defaultIdentityPolicy.sure), one.truth)}`);
  write(`  yardstick: equal names ${score(named, one.truth)}`);
}
