// `kolosseo generate`: writes an invented archive of any size, and the truth about who cheats beside it.

import { once } from 'node:events';
import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { say } from '../base/words.ts';
import type { Terminal } from '../import/file-document.ts';
import { type ArchivePlan, inventArchive, sampleArchive } from './archive.ts';
import { generateWords } from './words.ts';

const options = {
  kols: { type: 'string' },
  seed: { type: 'string' },
  days: { type: 'string' },
  posts: { type: 'string' },
  detail: { type: 'string' },
  frauds: { type: 'string' },
  out: { type: 'string' },
  json: { type: 'boolean' },
} as const;

function planOf(args: string[]): { plan: ArchivePlan; folder: string; isJson: boolean } | null {
  try {
    const { values } = parseArgs({ args, options });
    const number = (text: string | undefined, otherwise: number) => (text === undefined ? otherwise : Number(text));
    const plan: ArchivePlan = {
      ...sampleArchive,
      kols: number(values.kols, sampleArchive.kols),
      seed: number(values.seed, sampleArchive.seed),
      days: number(values.days, sampleArchive.days),
      posts: number(values.posts, sampleArchive.posts),
      detailShare: number(values.detail, number(values.kols, 1) > 2_000 ? 0.02 : sampleArchive.detailShare),
      fraudShare: number(values.frauds, sampleArchive.fraudShare),
    };
    const whole = [plan.kols, plan.seed, plan.days, plan.posts].every((one) => Number.isInteger(one) && one >= 0);
    const shares = [plan.detailShare, plan.fraudShare].every((one) => one >= 0 && one <= 1);
    return whole && shares && plan.kols > 0 ? { plan, folder: values.out ?? '.', isJson: values.json ?? false } : null;
  } catch {
    return null;
  }
}

/** Runs `generate`; gives the exit code: 0 done, 2 wrong usage. The same seed writes the same bytes. */
export async function runGenerate(args: string[], io: Terminal): Promise<number> {
  const wanted = planOf(args);
  if (!wanted) {
    io.err(say(generateWords.usage, io.language));
    return 2;
  }
  const { plan, folder } = wanted;
  mkdirSync(folder, { recursive: true });
  const files = { archive: join(folder, 'archive.jsonl'), truth: join(folder, 'truth.csv') };
  const archive = createWriteStream(files.archive);
  const truth = createWriteStream(files.truth);
  truth.write('platform,uid,name,fraud,same_person_as\n');
  let lines = 0;
  for (const record of inventArchive(plan)) {
    const text = record.lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    lines += record.lines.length;
    const { platform, uid, name, fraud, twinOf } = record.account;
    truth.write(`${platform},${uid},${name},${fraud.join(' ') || 'honest'},${twinOf ?? ''}\n`);
    if (!archive.write(text)) await once(archive, 'drain');
  }
  archive.end();
  truth.end();
  await Promise.all([finished(archive), finished(truth)]);
  if (wanted.isJson) io.out(`${JSON.stringify({ files, kols: plan.kols, lines })}\n`);
  else io.out(`${say(generateWords.written, io.language, { kols: plan.kols, lines, file: files.archive })}\n`);
  return 0;
}
