// The names under which people are kept: hashes only, made before anything leaves this process.
import { hash } from 'node:crypto';

/** SHA-256 in hex. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex');

/** The hash under which newer crawlers publish an id. */
export function publishedHash(id: string): string {
  return sha256(id).slice(0, 16);
}

/** The name under which somebody who comments is kept. It is the same whether a file has the id or its published hash. */
export function hashAuthor(salt: string, platform: string, published: string): string {
  return sha256(`${salt}:${platform}:${published}`).slice(0, 32);
}

const rememberedAuthors = 20_000;

/** Who wrote a comment, as a file names them. */
export interface NamedAuthor {
  readonly platform: string;
  /** The platform's id, or its published hash; both null = nobody is named. */
  readonly author: string | null;
  readonly authorHash: string | null;
}

/**
 * Hashes the authors of comments; people who comment often are hashed once. Where nobody is named each comment has an
 * author of its own, made of its `id`, so that no crowd looks like one person.
 */
export function authorHasher(salt: string): (comment: NamedAuthor, id: string) => string {
  const known = new Map<string, string>();
  return ({ platform, author, authorHash }, id) => {
    if (author === null && authorHash === null) return hashAuthor(salt, platform, `nobody:${id}`);
    const key = authorHash === null ? `${platform}|${author}` : `${platform}|${author}|${authorHash}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const hashed = hashAuthor(salt, platform, authorHash ?? publishedHash(author ?? ''));
    if (known.size > rememberedAuthors) known.clear();
    known.set(key, hashed);
    return hashed;
  };
}
