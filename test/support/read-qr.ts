// Reads a QR code out of a picture as a phone does: for what is printed and shown.
import reader from 'jsqr';
import { PNG } from 'pngjs';

export interface ReadPicture {
  /** Null where there is no code that can be read. */
  readonly text: string | null;
  readonly width: number;
  readonly height: number;
}

export function readQr(png: Buffer): ReadPicture {
  const { data, width, height } = PNG.sync.read(png);
  return { text: reader.default(new Uint8ClampedArray(data), width, height)?.data ?? null, width, height };
}
