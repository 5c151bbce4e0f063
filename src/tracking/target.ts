// The address a short link leads to, with what a shop needs to tell us whose visitor bought.

export interface TargetFacts {
  readonly platform: string;
  readonly campaign: string;
  readonly kol: string;
  readonly visitor: string;
  /** Link and click, as the shop's page gives them back when it was seen. */
  readonly click: string;
}

/** Adds utm parameters (integrations E) `kol_visitor` and `kol_click`; what the address already says stays. Throws on no address. */
export function decorateTarget(target: string, facts: TargetFacts): string {
  const url = new URL(target);
  const add = {
    utm_source: facts.platform,
    utm_medium: 'kol',
    utm_campaign: facts.campaign,
    utm_content: facts.kol,
    kol_visitor: facts.visitor,
    kol_click: facts.click,
  };
  for (const [name, value] of Object.entries(add)) if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  return url.href;
}

const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** A code of 7 characters without look-alikes from random bytes: 57^7 ≈ 2·10^12, and fits every channel's limit of 12. */
export function linkCode(random: Uint8Array): string {
  return [...random.slice(0, 7)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

/** The slug of a name for utm_campaign: latin letters, digits, hanzi and dashes. */
export function slug(name: string): string {
  return (
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'campaign'
  );
}
