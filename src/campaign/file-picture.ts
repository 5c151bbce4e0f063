// Files that come from outside. Pictures are decoded and written anew, so that nothing stays of what was hidden in them (place,
// camera, a second file behind the first); anything that is no JPEG, PNG or WebP by its own bytes is no picture.
import sharp from 'sharp';

/** No loader but these three is ever started, whatever a file says that it is: SVG, PDF, TIFF or HEIF are never parsed. */
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

/** A phone's picture has 12 to 50 million points; more is an attempt to fill the memory. */
const mostPixels = 60_000_000;
/** Longest side that is kept, in points: a screenshot of a long page stays readable. */
const longestSide = 4_096;

export interface StoredFile {
  readonly mediaType: 'image/jpeg' | 'image/png' | 'application/pdf';
  readonly content: Buffer;
  readonly width: number | null;
  readonly height: number | null;
}

const startsWith = (bytes: Buffer, signature: readonly number[], at = 0) =>
  signature.every((byte, index) => bytes[at + index] === byte);

/** What the first bytes say: names and declared types are anybody's word. */
function kindOf(bytes: Buffer): 'jpeg' | 'png' | 'webp' | 'pdf' | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes, [0x57, 0x45, 0x42, 0x50], 8)) return 'webp';
  return startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d]) ? 'pdf' : null;
}

/** Names of PDF that run, open or carry something else, also where letters are written as #xx. */
const actsOfPdf = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|OpenAction|AA|SubmitForm|ImportData|GoToE)\b/;

/**
 * A PDF as it came, where it is nothing but one: it begins and ends as one and names nothing that runs or carries files. What
 * hides in compressed objects is not seen: PDFs are only ever handed out as downloads.
 */
function readPdf(bytes: Buffer): StoredFile | null {
  const end = bytes.subarray(-1_024).toString('latin1');
  if (!/%%EOF\s*$/.test(end)) return null;
  const text = bytes
    .toString('latin1')
    .replace(/#([0-9a-f]{2})/gi, (_found, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return actsOfPdf.test(text) ? null : { mediaType: 'application/pdf', content: bytes, width: null, height: null };
}

/** A picture as its points alone; null when it cannot be decoded or is larger than any phone takes. */
async function readPicture(bytes: Buffer, kind: 'jpeg' | 'png' | 'webp'): Promise<StoredFile | null> {
  const image = sharp(bytes, { failOn: 'error', limitInputPixels: mostPixels, pages: 1 })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
  const written = kind === 'png' ? image.png() : image.flatten({ background: '#ffffff' }).jpeg({ quality: 88 });
  try {
    const { data, info } = await written.toBuffer({ resolveWithObject: true });
    const mediaType = kind === 'png' ? 'image/png' : 'image/jpeg';
    return { mediaType, content: data, width: info.width, height: info.height };
  } catch {
    return null; // whatever the decoder dislikes is no picture for us
  }
}

/** What is kept of a file: a picture written anew, or a plain PDF; null for everything else. */
export async function readUpload(bytes: Buffer): Promise<StoredFile | null> {
  const kind = kindOf(bytes);
  if (kind === null) return null;
  return kind === 'pdf' ? readPdf(bytes) : readPicture(bytes, kind);
}

/** A file's name without any path, control sign or sign that a system reads as more than a letter; at most 80 characters. */
export function safeName(name: string, mediaType: StoredFile['mediaType']): string {
  const last = name.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const stem = last
    .replace(/\.[^.]*$/u, '')
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim();
  const ending = { 'image/jpeg': 'jpg', 'image/png': 'png', 'application/pdf': 'pdf' }[mediaType];
  return `${[...stem].slice(0, 80).join('') || 'file'}.${ending}`;
}
