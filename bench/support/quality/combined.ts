// The whole audit on synthetic accounts: does the probability tell buyers from honest ones, and is it honest itself?
import { createHash } from 'node:crypto';
import { readEvidence } from '../../../src/audit/audit.ts';
import { combine } from '../../../src/audit/combine.ts';
import { type FamilyId, familyIds } from '../../../src/audit/contract.ts';
import { missingWords } from '../../../src/audit/missing-words.ts';
import { defaultAuditPolicy } from '../../../src/audit/policy.ts';
import { notEnough, type Readings } from '../../../src/audit/reading.ts';
import { population, type Synthetic, synthesise } from '../../../test/support/audited/population.ts';
import { innocents, plainTaste, tricks } from '../../../test/support/audited/taste.ts';
import {
  auc,
  brier,
  calibrationError,
  detectionAt,
  markdown,
  percentOf,
  reliability,
  rocCurve,
  type Told,
  three,
} from './measures.ts';
import type { Line } from './picture.ts';

interface Judged extends Told {
  readonly of: Synthetic;
  readonly readings: Readings;
  readonly verdict: string;
}

function judge(of: Synthetic): Judged[] {
  const { readings } = readEvidence(of.evidence);
  const { fraudProbability, verdict } = combine(readings, defaultAuditPolicy);
  return fraudProbability === null
    ? []
    : [{ of, readings, verdict, probability: fraudProbability, isTrue: of.isBuyer }];
}

/** The probability without one family, as if it could not be measured. */
function without(readings: Readings, id: FamilyId): number | null {
  return combine({ ...readings, [id]: notEnough(missingWords.likes) }, defaultAuditPolicy).fraudProbability;
}

const split = (judged: readonly Judged[], score: (one: Judged) => number | null) =>
  [true, false].map((is) => judged.filter(({ isTrue }) => isTrue === is).flatMap((one) => score(one) ?? [])) as [
    number[],
    number[],
  ];

export interface CombinedResult {
  readonly text: string;
  readonly roc: readonly Line[];
  readonly calibration: readonly Line[];
}

function ablation(judged: readonly Judged[]): string {
  const rows = (['growth', 'engagement', 'count_shape', 'comments', 'commenters', 'followers'] as const).map((id) => {
    const [bought, honest] = split(judged, ({ readings }) => without(readings, id));
    return [`without ${id}`, three(auc(bought, honest)), percentOf(detectionAt(bought, honest, 0.05))];
  });
  return markdown(['families', 'AUC', 'found at 5 %'], rows);
}

function byPlatform(judged: readonly Judged[]): string {
  const rows = [...Map.groupBy(judged, ({ of }) => of.evidence.account.platform)].sort().map(([platform, some]) => {
    const [bought, honest] = split(some, ({ probability }) => probability);
    return [platform, three(auc(bought, honest)), three(calibrationError(some)), `${some.length}`];
  });
  return markdown(['platform', 'AUC', 'calibration error', 'accounts'], rows);
}

function verdictTable(judged: readonly Judged[], all: number): string {
  const count = (is: boolean, verdict: string) =>
    judged.filter((one) => one.isTrue === is && one.verdict === verdict).length;
  const rows = [false, true].map((is) => {
    const n = judged.filter((one) => one.isTrue === is).length;
    return [
      is ? 'buyers' : 'honest',
      ...['authentic', 'look_closer', 'risk'].map((verdict) => percentOf(count(is, verdict) / n)),
      `${n}`,
    ];
  });
  return `${markdown(['', 'authentic', 'look closer', 'risk', 'accounts'], rows)}\n\nNot enough data: ${all - judged.length} of ${all}.`;
}

/** Each trick and each innocent event alone: the hard cases, because one kind of evidence never makes a risk. */
function alone(seed: number): string {
  const rows = [...tricks, ...innocents].map((name, place) => {
    const isTrick = (tricks as readonly string[]).includes(name);
    const taste = plainTaste(isTrick ? { tricks: [name as never] } : { innocents: [name as never] });
    const some = Array.from({ length: 120 }, (_, at) => synthesise(seed + place * 1_000 + at, taste, isTrick)).flatMap(
      judge,
    );
    const share = (verdict: string) => percentOf(some.filter((one) => one.verdict === verdict).length / some.length);
    return [isTrick ? name : `*${name}*`, share('authentic'), share('look_closer'), share('risk')];
  });
  return markdown(['one thing alone (innocent ones slanted)', 'authentic', 'look closer', 'risk'], rows);
}

export function combinedQuality(n: number, seed: number): CombinedResult {
  const judged = [...population(n, seed)].flatMap(judge);
  const [bought, honest] = split(judged, ({ probability }) => probability);
  const text = [
    markdown(
      ['all families together (synthetic)', 'value', 'to reach'],
      [
        ['AUC', `**${three(auc(bought, honest))}**`, '≥ 0.970'],
        [
          'found at 1 % / 5 % false alarms',
          `${percentOf(detectionAt(bought, honest, 0.01))} / ${percentOf(detectionAt(bought, honest, 0.05))}`,
          '',
        ],
        ['expected calibration error', `**${three(calibrationError(judged))}**`, '≤ 0.030'],
        ['Brier score', three(brier(judged)), ''],
      ],
    ),
    verdictTable(judged, n),
    ablation(judged),
    byPlatform(judged),
    alone(seed + 700_000),
  ].join('\n\n');
  const bins = reliability(judged);
  return {
    text,
    roc: [
      { name: `all families, AUC ${three(auc(bought, honest))}`, colour: '#117a65', points: rocCurve(bought, honest) },
    ],
    calibration: [{ name: 'told and found', colour: '#117a65', points: bins.map(({ told, found }) => [told, found]) }],
  };
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
export const families = familyIds;
