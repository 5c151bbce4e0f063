// How often the compliance rules alarm on ordinary Chinese product reviews, against the word list that the web proposes (every
// 最 and every 第一), and how well they do on the labelled sentences. Run: npm run bench -- compliance [texts per source]
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { checkContent } from '../src/compliance/check.ts';
import { contentShape } from '../src/compliance/contract.ts';
import { copyTable, overall, readSamples, scoreSamples } from '../test/support/compliance-samples.ts';
import { realData } from '../test/support/real-data.ts';
import { write } from './support/figures.ts';

const wanted = Number(process.argv[2] ?? 100_000);
/** The class of what each source of reviews is about. */
const classes: Readonly<Record<string, string>> = {
  书籍: 'books',
  平板: 'electronics',
  手机: 'electronics',
  水果: 'food',
  洗发水: 'personal_care',
  热水器: 'appliances',
  蒙牛: 'drink',
  衣服: 'fashion',
  计算机: 'electronics',
  酒店: 'travel',
};

const contentOf = (text: string, productClass: string) =>
  contentShape.parse({
    text,
    markets: ['cn'],
    platform: 'douyin',
    // A review carries no label, and is none of an advertisement: only what its words say is measured.
    hasWayToBuy: false,
    productClass,
    bio: '',
    kol: { age: 30, penalisedOn: 'none', followers: 1, monthlyViews: 1, credentials: ['-'], isMinorAudience: false },
    process: { trialOn: '2026-01-01', ai: 'none', declarationNumber: '000', publishesOn: '2026-11-01' },
  });

interface Tally {
  texts: number;
  mustFix: number;
  asked: number;
  blanket: number;
  ms: number;
}

const blanketList = /最|第一|唯一|首选|顶级|极品|治疗|疗效|美白|国家级/;

function measure(reviews: readonly { readonly cat: string; readonly review: string }[]) {
  const tallies = new Map<string, Tally>();
  const byRule = new Map<string, number>();
  const examples = new Map<string, string[]>();
  for (const { cat, review } of reviews) {
    const tally = tallies.get(cat) ?? { texts: 0, mustFix: 0, asked: 0, blanket: 0, ms: 0 };
    tallies.set(cat, tally);
    if (tally.texts >= wanted || review.trim() === '') continue;
    const content = contentOf(review, classes[cat] ?? 'home');
    const start = performance.now();
    const found = checkContent(content, '2026-11-01').filter((one) => one.passage !== null);
    tally.ms += performance.now() - start;
    tally.texts += 1;
    if (found.some((one) => one.severity === 'must_fix')) tally.mustFix += 1;
    if (found.some((one) => one.severity === 'ask')) tally.asked += 1;
    if (blanketList.test(review)) tally.blanket += 1;
    for (const one of found) {
      const key = `${one.severity} ${one.rule}`;
      byRule.set(key, (byRule.get(key) ?? 0) + 1);
      examples.set(key, [...(examples.get(key) ?? []), `${one.passage?.text} ← ${one.sentence?.slice(0, 60)}`]);
    }
  }
  return { tallies, byRule, examples };
}

const share = (part: number, of: number) => `${((100 * part) / of).toFixed(2)} %`;

function tellReviews(): void {
  const file = realData('chinese-text', 'online_shopping_10_cats.csv.gz');
  if (file === null) {
    write('The reviews for development are not at hand: false alarms are not measured.');
    return;
  }
  const rows = parse(gunzipSync(readFileSync(file)), { columns: true, bom: true, relax_quotes: true }) as {
    cat: string;
    review: string;
  }[];
  const { tallies, byRule, examples } = measure(rows);
  write('source · texts · must fix · ask · blanket word list · ms per text');
  for (const [cat, one] of tallies)
    write(
      `${cat} · ${one.texts} · ${share(one.mustFix, one.texts)} · ${share(one.asked, one.texts)} · ${share(one.blanket, one.texts)} · ${(one.ms / one.texts).toFixed(3)}`,
    );
  const all = [...tallies.values()].reduce((sum, one) => ({
    texts: sum.texts + one.texts,
    mustFix: sum.mustFix + one.mustFix,
    asked: sum.asked + one.asked,
    blanket: sum.blanket + one.blanket,
    ms: sum.ms + one.ms,
  }));
  write(`texts with a must-fix alarm: ${share(all.mustFix, all.texts)}`);
  write(`texts with a question: ${share(all.asked, all.texts)}`);
  write(`texts that the blanket word list flags: ${share(all.blanket, all.texts)}`);
  for (const [key, count] of [...byRule].sort((a, b) => b[1] - a[1])) {
    write(`${key}: ${count}`);
    if (process.argv[3] === 'examples') for (const line of (examples.get(key) ?? []).slice(0, 40)) write(`    ${line}`);
  }
}

function tellSamples(): void {
  write(copyTable());
  const samples = readSamples();
  for (const part of ['tune', 'held'] as const) {
    const of = samples.filter((one) => one.part === part);
    write(`labelled sentences, ${part} (${of.length}): ${overall(scoreSamples(of).scores)}`);
  }
}

tellSamples();
tellReviews();
