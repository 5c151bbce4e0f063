// Whether a delivery comes from whom it says: every shop's own signature over the raw body, compared in constant time.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Header } from './shop/deliveries.ts';
import type { PushKind } from './shop/kinds.ts';

export interface Keys {
  readonly kind: PushKind;
  readonly secret: string;
  readonly secondSecret: string | null;
  readonly appKey: string | null;
}

/** `sha256=` and the hex HMAC-SHA256 of the raw body, or of `timestamp.body` where the sender gives its time. */
export function signBody(secret: string, body: Buffer, timestamp?: string): string {
  const hmac = createHmac('sha256', secret);
  if (timestamp !== undefined) hmac.update(`${timestamp}.`);
  return `sha256=${hmac.update(body).digest('hex')}`;
}

/** base64 HMAC-SHA256 of the raw body: Shopify, WooCommerce. */
export const signBase64 = (secret: string, body: Buffer): string =>
  createHmac('sha256', secret).update(body).digest('base64');

/** Hex MD5 of key, body and secret in a row: Youzan (body = `msg` as it was sent), Douyin shop. */
export const signMd5 = (appKey: string, body: Buffer | string, secret: string): string =>
  createHash('md5').update(appKey).update(body).update(secret).digest('hex');

function isSame(right: string, given: string | undefined): boolean {
  const [a, b] = [Buffer.from(right), Buffer.from(given ?? '')];
  return a.length === b.length && timingSafeEqual(a, b);
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#039;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

/** WooCommerce signs with the secret as WordPress decodes it (`wp_specialchars_decode` with `ENT_QUOTES`). */
export const decodeSecret = (secret: string): string =>
  secret.replace(/&(?:lt|gt|quot|amp|#0?39|#x27);/g, (entity) => entities[entity] ?? entity);

/** Youzan signs the wrapped message and puts the signature beside it. */
function youzanParts(body: Buffer): { msg: string; sign: string } {
  try {
    const { msg, sign } = JSON.parse(body.toString('utf8'));
    return { msg: String(msg ?? ''), sign: String(sign ?? '').toLowerCase() };
  } catch {
    return { msg: '', sign: '' };
  }
}

/** Whether one of the source's secrets signed this body. Every secret is tried, so that time tells nothing. */
export function isSigned(keys: Keys, header: Header, body: Buffer): boolean {
  const secrets = [keys.secret, keys.secondSecret].filter((one): one is string => one !== null && one !== '');
  const appKey = keys.appKey ?? '';
  const rights: Readonly<Record<PushKind, (secret: string) => boolean>> = {
    generic: (secret) => isSame(signBody(secret, body, header('x-kolosseo-timestamp')), header('x-kolosseo-signature')),
    shopify: (secret) =>
      isSame(signBase64(secret, body), header('x-shopify-hmac-sha256') ?? header('shopify-hmac-sha256')),
    woocommerce: (secret) => isSame(signBase64(decodeSecret(secret), body), header('x-wc-webhook-signature')),
    youzan: (secret) => {
      const { msg, sign } = youzanParts(body);
      return isSame(signMd5(appKey, msg, secret), sign);
    },
    douyin_shop: (secret) => isSame(signMd5(appKey, body, secret), header('event-sign')?.toLowerCase()),
  };
  return secrets.map(rights[keys.kind]).includes(true);
}

/** The unsigned form that WooCommerce sends when a webhook is made: it wants 200 and nothing is taken of it. */
export const isPing = (kind: PushKind, header: Header, body: Buffer): boolean =>
  kind === 'woocommerce' &&
  header('x-wc-webhook-signature') === undefined &&
  body.length < 100 &&
  /^webhook_id=\d+$/.test(body.toString('latin1').trim());

/** What stands for a document that has no id of its own. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
