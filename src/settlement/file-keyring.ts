// Keys that seal payment details, and the sealing itself: AES-256-GCM with a fresh nonce per text. Keys come from the configuration or
// from a file of the data folder that nobody else may read; never from the database, so that its dumps alone open nothing.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusePayout } from './errors-payout.ts';

/** Where keys are found: those of the configuration, else the file `payee.key` of the data folder. */
export interface KeyPlace {
  /** 64 hexadecimal digits each; the first seals, all open. */
  readonly keys: readonly string[];
  readonly dataDir: string;
}

interface SealKey {
  /** Tells keys apart and tells nothing of them. */
  readonly id: string;
  readonly key: Buffer;
}

export interface Keyring {
  /** The first seals, all open. */
  readonly keys: readonly SealKey[];
}

export interface Sealed {
  readonly keyId: string;
  /** Nonce (12 bytes), tag (16) and the sealed text, in base64. */
  readonly sealed: string;
}

const [nonceBytes, tagBytes] = [12, 16];

const idOf = (key: Buffer) => createHash('sha256').update('kolosseo payee key').update(key).digest('hex').slice(0, 8);
const sealKey = (hex: string): SealKey => {
  const key = Buffer.from(hex, 'hex');
  return { id: idOf(key), key };
};

const keyFile = (dataDir: string) => join(dataDir, 'payee.key');

/** Makes the file whole or not at all: of two processes that come at once, both read the key of the one that was first. */
function makeKeyFile(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  const fresh = `${keyFile(dataDir)}.${randomBytes(6).toString('hex')}`;
  writeFileSync(fresh, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  chmodSync(fresh, 0o600);
  try {
    linkSync(fresh, keyFile(dataDir));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(fresh);
  }
}

/**
 * The keys at hand. Where there are none and nothing is sealed yet (`lastKeyId` null), a file with a new key is made; where something is
 * sealed, the missing key is refused: `payee_key_missing`. So is a file without the key that sealed last. Keys of the configuration are
 * taken as they are, so that one can begin anew after a loss.
 */
export function openKeyring({ keys, dataDir }: KeyPlace, lastKeyId: string | null): Keyring {
  if (keys.length > 0) return { keys: keys.map(sealKey) };
  if (!existsSync(keyFile(dataDir))) {
    if (lastKeyId !== null) throw refusePayout('payee_key_missing', { key: lastKeyId });
    makeKeyFile(dataDir);
  }
  const lines = readFileSync(keyFile(dataDir), 'utf8').split(/\s+/).filter(Boolean);
  if (lines.length === 0 || lines.some((line) => !/^[0-9a-f]{64}$/i.test(line)))
    throw refusePayout('payee_key_missing', { key: lastKeyId ?? keyFile(dataDir) });
  const ring = { keys: lines.map(sealKey) };
  // Another machine's file, or one that was made anew: what is sealed beside would open with neither.
  if (lastKeyId !== null && !ring.keys.some((one) => one.id === lastKeyId))
    throw refusePayout('payee_key_missing', { key: lastKeyId });
  return ring;
}

/** Seals a text under the first key. `about` says whose it is and which version: under another name it does not open. */
export function seal({ keys }: Keyring, about: string, text: string): Sealed {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', keys[0]!.key, nonce);
  cipher.setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return { keyId: keys[0]!.id, sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64') };
}

/** Opens what was sealed about the same. Refuses `payee_key_missing`, and `payee_unreadable` where it is not what was sealed. */
export function unseal({ keys }: Keyring, about: string, { keyId, sealed }: Sealed): string {
  const key = keys.find((one) => one.id === keyId);
  if (!key) throw refusePayout('payee_key_missing', { key: keyId });
  const bytes = Buffer.from(sealed, 'base64');
  const unreadable = () => refusePayout('payee_unreadable', { id: about });
  if (bytes.length < nonceBytes + tagBytes) throw unreadable();
  const cipher = createDecipheriv('aes-256-gcm', key.key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(about));
  cipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
  try {
    return Buffer.concat([cipher.update(bytes.subarray(nonceBytes + tagBytes)), cipher.final()]).toString('utf8');
  } catch {
    throw unreadable();
  }
}
