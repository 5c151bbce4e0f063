// What imports call a post, as its address shows it.

/** The last part of the path: the number of a post on every platform that writes it there; null where there is none. */
export function postIdOf(url: string): string | null {
  return URL.parse(url)?.pathname.split('/').filter(Boolean).at(-1) ?? null;
}
