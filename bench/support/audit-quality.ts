// Writes docs/guide/audit-quality.md: how often the audit is right and wrong, on what, and how it was measured.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defaultAuditPolicy } from '../../src/audit/policy.ts';
import { seasonalEsd } from '../../src/audit/seasonal-esd.ts';
import { periodicSeason } from '../../src/audit/stl.ts';
import { realData } from '../../test/support/real-data.ts';
import { write } from './figures.ts';
import { caseDossiers } from './quality/cases.ts';
import { combinedQuality } from './quality/combined.ts';
import { growthOnOrganic, growthWithInteractions } from './quality/growth.ts';
import { squareChart } from './quality/picture.ts';
import { profileTable } from './quality/profiles.ts';
import { ringTable } from './quality/rings.ts';
import { spikeTable } from './quality/spikes.ts';
import { trickTable } from './quality/tricks.ts';

const guide = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs', 'guide');

function referenceCounts(): string {
  const file = realData('reference', 'anomaly', 'twitter_raw_data.csv');
  if (file === null) return 'The reference series is not at hand in this run.';
  const values = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => Number(line.split(',').at(-1)));
  const wish = { period: 1_440, mostShare: 0.02, alpha: 0.05, direction: 'both' } as const;
  const found = seasonalEsd(values, wish, periodicSeason);
  const last = found.filter(({ index }) => index >= values.length - 1_440).length;
  return `Seasonal hybrid ESD on the published series of 14,398 minutes: **${found.length}** anomalies (published: 131), **${last}** of them on the last day (published: 25).`;
}

const intro = (accounts: number, seed: number) => `# How good the audit is

Written by \`npm run bench -- audit\`, never by hand: policy ${defaultAuditPolicy.version}, ${accounts.toLocaleString('en-US')} synthetic accounts from seed ${seed.toLocaleString('en-US')}, none of
which was used while the audit was built. **Synthetic** means drawn by our own generator (\`test/support/audited\`): such accounts
are kinder than life, and a figure on them is an upper bound. **Real** means public data that is named; nobody knows the truth about
organic creators, so a share told of among them is counted as false alarm although some may have bought.

What an honest reader should take from it: one kind of evidence never makes a risk, so a buyer of one thing is at most looked at
closer; and small purchases (below 5 % of the followers) are found in half of the cases or fewer where interactions are not known.`;

/** Measures everything and writes the guide page with its pictures. */
export function auditQuality(accounts: number, seed: number): void {
  const stage = (name: string) => write(`… ${name}`);
  stage('growth');
  const growth = growthWithInteractions(Math.round(accounts / 4), seed);
  stage('organic curves');
  const organic = growthOnOrganic();
  stage('all families');
  const combined = combinedQuality(accounts, seed + 2_000_000);
  stage('families one by one');
  const tricks = trickTable(Math.round(accounts / 20), seed + 3_000_000);
  stage('rings');
  const rings = ringTable([seed + 1, seed + 2, seed + 3]);
  stage('profiles, months, cases');
  const pictures = join(guide, 'pictures');
  mkdirSync(pictures, { recursive: true });
  const axes = ['false alarms', 'found'] as const;
  writeFileSync(
    join(pictures, 'audit-roc.svg'),
    squareChart('Found against false alarms (synthetic)', ...axes, [...growth.lines, ...combined.roc]),
  );
  writeFileSync(
    join(pictures, 'audit-calibration.svg'),
    squareChart('Told and found (synthetic)', 'probability told', 'share found', combined.calibration),
  );
  const page = [
    intro(accounts, seed),
    '## All families together: synthetic',
    combined.text,
    '![Found against false alarms](pictures/audit-roc.svg)',
    '![Told and found](pictures/audit-calibration.svg)',
    '## Each family against what it is there to find: synthetic',
    tricks,
    '## Growth with known interactions: synthetic',
    growth.text,
    '## Growth alone: real organic curves',
    'Creators whose curves the model never saw (half of the set, by a hash of their id). “Told of” counts those of whom the growth family tells a rise; by itself it can never accuse them, because their interactions are not known.',
    organic,
    '## Rings: synthetic archives of 500,000 comments',
    'People found under at least two accounts, over three seeds, beside 50 fan clubs; columns are recall by people × posts of the ring.',
    rings,
    '## Months of bought popularity: real',
    'Not a part of the audit, which needs days: the idea of its growth family on monthly gains, beside two usual detectors.',
    spikeTable(),
    '## Follower profiles: real',
    profileTable(),
    '## Reference counts',
    referenceCounts(),
    '## Twenty planted cases',
    'In full in [audit-cases.md](audit-cases.md): what was planted, what the audit says. Some are wrong on purpose of their making: the hard ones show where it errs.',
  ];
  writeFileSync(join(guide, 'audit-quality.md'), `${page.join('\n\n')}\n`);
  const cases = [
    '# Twenty planted cases',
    'Written by `npm run bench -- audit`; all accounts are **synthetic**. A reader can judge where the audit is right and where it errs.',
    caseDossiers(seed + 5_000_000),
  ];
  writeFileSync(join(guide, 'audit-cases.md'), `${cases.join('\n\n')}\n`);
  write('docs/guide/audit-quality.md and docs/guide/audit-cases.md are written');
}
