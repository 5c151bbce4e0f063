// The labelled sentences of samples/compliance.csv: what each should make the rules say, and how well they do.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { checkContent } from '../../src/compliance/check.ts';
import { type Content, contentShape, type Finding } from '../../src/compliance/contract.ts';
import { currentRules } from '../../src/compliance/rules/current.ts';

const file = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'samples', 'compliance.csv');

interface Row {
  readonly id: string;
  readonly part: 'tune' | 'held';
  readonly market: 'cn' | 'it';
  readonly productClass: string;
  readonly facts: string;
  readonly about: string;
  readonly speaks: string;
  readonly article: string;
  readonly text: string;
}

export interface Sample {
  readonly id: string;
  readonly part: 'tune' | 'held';
  readonly about: string;
  readonly isLawful: boolean;
  readonly speaks: readonly string[];
  readonly content: Content;
  readonly on: string;
}

const orNull = (text: string | undefined, otherwise: string | null) =>
  text === undefined ? otherwise : text === '' ? null : text;

function contentOf(row: Pick<Row, 'text' | 'market' | 'productClass'>, given: ReadonlyMap<string, string>): Content {
  const number = (key: string, otherwise: string) => {
    const text = orNull(given.get(key), otherwise);
    return text === null ? null : Number(text);
  };
  const minor = orNull(given.get('minor'), 'no');
  return contentShape.parse({
    text: row.text,
    markets: [row.market],
    platform: orNull(given.get('platform'), 'douyin'),
    hasWayToBuy: given.get('buy') !== 'no',
    brand: 'Fichi',
    products: given.get('product') ? [given.get('product')] : [],
    productClass: row.productClass || null,
    registration: given.has('reg') ? [{ kind: given.get('reg'), number: 'XXX-1' }] : [],
    bio: given.get('bio') === '?' ? null : (given.get('bio') ?? ''),
    kol: {
      age: number('age', '30'),
      penalisedOn: orNull(given.get('penalty'), 'none'),
      followers: number('followers', '20000'),
      monthlyViews: number('views', '50000'),
      credentials: given.get('cred') === '' ? [] : [given.get('cred') ?? '有'],
      isMinorAudience: minor === null ? null : minor === 'yes',
    },
    process: {
      trialOn: orNull(given.get('trial'), '2026-11-01'),
      sampleReceivedOn: orNull(given.get('sample'), '2026-09-20'),
      declarationNumber: given.get('declared') === 'no' ? null : 'PGY-2026-1',
      ai: orNull(given.get('ai'), 'none'),
      publishesOn: '2026-11-20',
    },
  });
}

export function readSamples(): Sample[] {
  const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as Row[];
  return rows.map((row) => {
    const given = new Map(
      row.facts
        .split(';')
        .filter(Boolean)
        .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
    );
    const speaks = row.speaks.split(';').filter(Boolean);
    const { id, part, about } = row;
    const isLawful = !speaks.includes(about);
    return { id, part, about, isLawful, speaks, content: contentOf(row, given), on: given.get('on') ?? '2026-11-20' };
  });
}

export interface Score {
  readonly rule: string;
  readonly lawful: number;
  readonly unlawful: number;
  readonly hit: number;
  readonly missed: number;
  readonly falseAlarms: number;
}

/** Of findings but duties. */
export const rulesSaying = (findings: readonly Finding[]) =>
  new Set(findings.filter((one) => one.severity !== 'duty').map((one) => one.rule));

export interface Slip {
  readonly sample: Sample;
  readonly rule: string;
  readonly kind: 'missed' | 'false alarm';
}

/** Every rule over all sentences: a rule that speaks where it is not expected is a false alarm, wherever that is. */
export function scoreSamples(samples: readonly Sample[]): { scores: Score[]; slips: Slip[] } {
  const slips: Slip[] = [];
  const hits = new Map<string, number>();
  for (const sample of samples) {
    const said = rulesSaying(checkContent(sample.content, sample.on));
    for (const rule of sample.speaks) {
      if (said.has(rule)) hits.set(rule, (hits.get(rule) ?? 0) + 1);
      else slips.push({ sample, rule, kind: 'missed' });
    }
    for (const rule of said) if (!sample.speaks.includes(rule)) slips.push({ sample, rule, kind: 'false alarm' });
  }
  const scores = currentRules.rules
    .filter((rule) => rule.kind !== 'duty')
    .map(({ id }) => ({
      rule: id,
      lawful: samples.filter((one) => one.about === id && one.isLawful).length,
      unlawful: samples.filter((one) => one.about === id && !one.isLawful).length,
      hit: hits.get(id) ?? 0,
      missed: slips.filter((one) => one.rule === id && one.kind === 'missed').length,
      falseAlarms: slips.filter((one) => one.rule === id && one.kind === 'false alarm').length,
    }));
  return { scores, slips };
}

interface Copy {
  readonly batch: 'A' | 'B' | 'C';
  readonly market: 'cn' | 'it';
  readonly productClass: string;
  readonly unlawful: 'yes' | 'no';
  readonly text: string;
}

const copyFile = join(dirname(file), 'compliance-copy.csv');

/** How texts in the manner of real copy are read, whichever rule speaks: batches A and B were tuned on, C never. */
export function scoreCopy(batch: Copy['batch']): {
  found: number;
  missed: number;
  falseAlarms: number;
  lawful: number;
} {
  const rows = (parse(readFileSync(copyFile, 'utf8'), { columns: true }) as Copy[]).filter(
    (one) => one.batch === batch,
  );
  const speaks = (row: Copy) => {
    // An ordinary filing, as a cosmetic without a special registration has it; what is asked of every alcohol is left out.
    const reg = row.productClass === 'cosmetics' ? 'cosmetics_filing' : '';
    const facts = new Map(reg === '' ? [] : [['reg', reg] as const]);
    const said = rulesSaying(checkContent(contentOf(row, facts), '2026-11-20'));
    said.delete('cn_alcohol_action');
    return said.size > 0;
  };
  const unlawful = rows.filter((one) => one.unlawful === 'yes');
  const lawful = rows.filter((one) => one.unlawful === 'no');
  const found = unlawful.filter(speaks).length;
  return {
    found,
    missed: unlawful.length - found,
    falseAlarms: lawful.filter(speaks).length,
    lawful: lawful.length,
  };
}

/** The figures of the copy as the guide prints them. */
export function copyTable(): string {
  const rows = (['A', 'B', 'C'] as const).map((batch) => {
    const { found, missed, falseAlarms, lawful } = scoreCopy(batch);
    return `| ${batch} | ${found + missed} | ${found} | ${lawful} | ${falseAlarms} |`;
  });
  return ['| batch | unlawful | found | lawful | false alarms |', '|---|---|---|---|---|', ...rows].join('\n');
}

const share = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(0)} %`);

/** The table of the docs: one row per rule. */
export function scoreTable(scores: readonly Score[]): string {
  const rows = scores.map(
    (one) =>
      `| \`${one.rule}\` | ${one.lawful} | ${one.unlawful} | ${share(one.hit, one.hit + one.falseAlarms)} | ${share(one.hit, one.hit + one.missed)} |`,
  );
  return ['| rule | lawful | unlawful | precision | recall |', '|---|---|---|---|---|', ...rows].join('\n');
}

export function overall(scores: readonly Score[]): string {
  const sum = (of: (one: Score) => number) => scores.reduce((total, one) => total + of(one), 0);
  const [hit, missed, wrong] = [sum((one) => one.hit), sum((one) => one.missed), sum((one) => one.falseAlarms)];
  return `precision ${share(hit, hit + wrong)}, recall ${share(hit, hit + missed)} (${hit} found, ${missed} missed, ${wrong} false alarms)`;
}
