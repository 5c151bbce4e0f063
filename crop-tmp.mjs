import sharp from 'sharp';
const [, , f, o, t, h] = process.argv;
const m = await sharp(f).metadata();
await sharp(f)
  .extract({ left: 0, top: Number(t), width: m.width, height: Math.min(Number(h), m.height - Number(t)) })
  .toFile(o);
