// A picture of two colours as PNG that knows its size in print (PNG specification, third edition: IHDR, pHYs, IDAT, IEND).
import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** Greyscale of one bit a pixel, black where a line says true. `dpi` stands in it, so that programs print it in its size. */
export function writePng(lines: readonly (readonly boolean[])[], dpi: number): Buffer {
  const width = lines[0]?.length ?? 0;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(lines.length, 4);
  head.writeUInt8(1, 8);
  const print = Buffer.alloc(9);
  const perMetre = Math.round(dpi / 0.0254);
  print.writeUInt32BE(perMetre, 0);
  print.writeUInt32BE(perMetre, 4);
  print.writeUInt8(1, 8);
  const stride = 1 + Math.ceil(width / 8);
  const pixels = Buffer.alloc(stride * lines.length);
  lines.forEach((line, row) => {
    for (let column = 0; column < width; column += 1)
      if (!line[column]) pixels[row * stride + 1 + (column >> 3)]! |= 0x80 >> (column & 7);
  });
  const parts = [
    chunk('IHDR', head),
    chunk('pHYs', print),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([signature, ...parts]);
}
