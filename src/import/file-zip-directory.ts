// Reads the directory of a ZIP archive and says what in it may be unpacked. It trusts nothing that the archive declares.

export interface ZipEntry {
  /** The path inside the archive, with `/` between folders. */
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc32: number;
  /** Where its local header starts. */
  readonly offset: number;
  readonly isDeflated: boolean;
  /** It has a password, or is packed in a way that is not ours. */
  readonly isLocked: boolean;
  /** When it was last written, in epoch milliseconds, read as Chinese time; null = not known. */
  readonly lastModified: number | null;
}

/** Why an archive is not unpacked. */
export type ZipFault =
  | { readonly code: 'archive_bomb' | 'file_damaged' }
  | { readonly code: 'archive_escapes'; readonly path: string };

export interface ZipEnd {
  readonly entries: number;
  readonly directoryBytes: number;
  readonly directoryOffset: number;
}

const wide = 0xffff_ffff;
const mostEntries = 500_000;
const largestTotal = 16 * 1024 ** 3;
/** Text packs to a tenth, monotonous text to a hundredth of its size; a bomb to a thousandth and less. */
const largestRatio = 250;
const harmless = 64 * 1024 ** 2;

/** Finds the end record in the last bytes of a file; null when there is none. `tailStart` is where these bytes start. */
export function findZipEnd(tail: Buffer, tailStart: number): ZipEnd | { readonly wideAt: number } | null {
  const at = tail.lastIndexOf(Buffer.from('504b0506', 'hex'));
  if (at < 0 || at + 22 > tail.length) return null;
  const end = {
    entries: tail.readUInt16LE(at + 10),
    directoryBytes: tail.readUInt32LE(at + 12),
    directoryOffset: tail.readUInt32LE(at + 16),
  };
  const isWide = end.entries === 0xffff || end.directoryBytes === wide || end.directoryOffset === wide;
  if (!isWide) return end;
  if (at < 20 || tail.readUInt32LE(at - 20) !== 0x07064b50) return null;
  const wideAt = Number(tail.readBigUInt64LE(at - 12));
  return wideAt < tailStart + at ? { wideAt } : null;
}

/** Reads the end record of an archive beyond 4 GB; null when it is none. */
export function readWideEnd(record: Buffer): ZipEnd | null {
  if (record.length < 56 || record.readUInt32LE(0) !== 0x06064b50) return null;
  return {
    entries: Number(record.readBigUInt64LE(32)),
    directoryBytes: Number(record.readBigUInt64LE(40)),
    directoryOffset: Number(record.readBigUInt64LE(48)),
  };
}

/** The extra fields of an entry by their number. */
function extrasOf(extra: Buffer): Map<number, Buffer> {
  const found = new Map<number, Buffer>();
  for (let at = 0; at + 4 <= extra.length; ) {
    const size = extra.readUInt16LE(at + 2);
    found.set(extra.readUInt16LE(at), extra.subarray(at + 4, at + 4 + size));
    at += 4 + size;
  }
  return found;
}

const strict = new TextDecoder('utf-8', { fatal: true });
const chinese = new TextDecoder('gb18030');

/** Chinese Windows writes names in its own code page and sets no flag; other tools write UTF-8 and forget the flag. */
function decodeName(bytes: Buffer, isUtf8: boolean, extras: Map<number, Buffer>): string {
  const unicode = extras.get(0x7075);
  if (!isUtf8 && unicode && unicode.length > 5) return unicode.subarray(5).toString('utf8');
  try {
    return strict.decode(bytes);
  } catch {
    return isUtf8 ? bytes.toString('utf8') : chinese.decode(bytes);
  }
}

function momentOf(time: number, date: number): number | null {
  const [year, month, day] = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
  if (year < 2000 || month < 1 || month > 12 || day < 1) return null;
  const chinaHours = (time >> 11) - 8;
  return Date.UTC(year, month - 1, day, chinaHours, (time >> 5) & 63, (time & 31) * 2);
}

const escapes = (name: string) =>
  /^[/\\]|^[a-z]:/i.test(name) || name.includes('\0') || name.split(/[/\\]/).includes('..');

function readEntry(directory: Buffer, at: number): { entry: ZipEntry; next: number; fault: ZipFault | null } {
  const flags = directory.readUInt16LE(at + 8);
  const method = directory.readUInt16LE(at + 10);
  const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
  const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
  const extras = extrasOf(directory.subarray(nameEnd, extraEnd));
  const wider = extras.get(1);
  let widerAt = 0;
  const size = (place: number) => {
    const narrow = directory.readUInt32LE(at + place);
    if (narrow !== wide || !wider || widerAt + 8 > wider.length) return narrow;
    widerAt += 8;
    return Number(wider.readBigUInt64LE(widerAt - 8));
  };
  const unpacked = size(24);
  const packed = size(20);
  const offset = size(42);
  const name = decodeName(directory.subarray(at + 46, nameEnd), (flags & 0x800) !== 0, extras);
  const entry = {
    name: name.replaceAll('\\', '/').normalize('NFC'),
    packed,
    unpacked,
    offset,
    crc32: directory.readUInt32LE(at + 16),
    isDeflated: method === 8,
    isLocked: (flags & 1) !== 0 || (method !== 0 && method !== 8),
    lastModified: momentOf(directory.readUInt16LE(at + 12), directory.readUInt16LE(at + 14)),
  };
  const fault: ZipFault | null = escapes(name) ? { code: 'archive_escapes', path: name.slice(0, 120) } : null;
  return { entry, next: extraEnd + directory.readUInt16LE(at + 32), fault };
}

/** Whether these files unpack to more than anybody means. */
export function isBomb(entries: readonly ZipEntry[]): boolean {
  const packed = entries.reduce((sum, one) => sum + one.packed, 0);
  const unpacked = entries.reduce((sum, one) => sum + one.unpacked, 0);
  return unpacked > largestTotal || (unpacked > harmless && unpacked > packed * largestRatio);
}

/** The files of an archive in the order of its directory, folders left out, or why it is not unpacked. */
export function readZipDirectory(directory: Buffer, end: ZipEnd, fileBytes: number): readonly ZipEntry[] | ZipFault {
  if (end.entries > mostEntries) return { code: 'archive_bomb' };
  const entries: ZipEntry[] = [];
  try {
    for (let at = 0; entries.length < mostEntries && at + 46 <= directory.length; ) {
      if (directory.readUInt32LE(at) !== 0x02014b50) break;
      const { entry, next, fault } = readEntry(directory, at);
      if (fault) return fault;
      if (next > directory.length) return { code: 'file_damaged' };
      entries.push(entry);
      at = next;
    }
  } catch {
    return { code: 'file_damaged' };
  }
  if (entries.length !== end.entries) return { code: 'file_damaged' };
  // Entries that together are longer than the archive share their bytes: nothing but a bomb does.
  if (entries.reduce((sum, one) => sum + one.packed, 0) > fileBytes) return { code: 'archive_bomb' };
  return entries.filter((one) => !one.name.endsWith('/'));
}
