// docs/reference/assessment-profiles.md: what ten invented companies are advised, and which of their answers moved it.
import type { Day } from '../../base/day.ts';
import { chooseNotYet, chooseSteps } from './advice.ts';
import { adviceOf } from './advice-of.ts';
import { effectiveAnswers } from './flow.ts';
import { type Profile, profiles } from './profiles.ts';
import type { Known, proposalFields } from './proposal.ts';
import { proposeBrief } from './propose.ts';
import { type Answers, questionnaireIds } from './question.ts';
import { questionnaires } from './questionnaire.ts';
import { scoreAnswers } from './score.ts';

/** The answers of a profile that count, over all questionnaires. */
export function knownOf({ answers, size, sector }: Profile): Known {
  const company = { size, sector };
  const all: Answers = Object.assign(
    {},
    ...questionnaireIds.map((id) => effectiveAnswers(questionnaires[id], answers[id], company)),
  );
  return { answers: all, company };
}

const code = (id: string) => `\`${id}\``;
const rests = (questions: readonly string[], answers: Answers) =>
  questions.map((one) => code(`${one}: ${answers[one]!.join('+')}`)).join(', ');

function adviceRows(profile: Profile): string[] {
  const company = { size: profile.size, sector: profile.sector };
  return questionnaireIds.flatMap((id) => {
    const answers = profile.answers[id];
    const score = scoreAnswers(questionnaires[id], answers, company);
    const head = `| ${questionnaires[id].name.en} | ${score.total === null ? '–' : Math.round(score.total)} ${score.level ?? ''} |`;
    const chosen = chooseSteps(questionnaires[id], adviceOf[id], answers, company);
    const told = chosen.map(
      ({ step, restsOn, gain }) => `${step.title.en} (+${Math.round(gain)}) ← ${rests(restsOn, answers)}`,
    );
    const not = chooseNotYet(questionnaires[id], adviceOf[id], answers, company).map(
      ({ notYet: one, restsOn }) => `${one.text.en} ← ${rests(restsOn, answers)}`,
    );
    return [`${head} ${told.join('<br>') || 'nothing'} | ${not.join('<br>') || 'nothing'} |`];
  });
}

/** Proposals without an archive: where prices decide, published bands do not stand in here. */
function briefRow(profile: Profile, today: Day): string {
  const items = proposeBrief(
    knownOf(profile),
    { prices: [], counts: { long_tail: 1, micro: 1, mid: 1, top: 1 } },
    today,
  );
  const shown = new Set(['goal', 'topics', 'platforms', 'audience', 'tiers', 'timing', 'pay']);
  return `| ${profile.name} | ${items
    .filter((one) => shown.has(one.field))
    .map((one) => one.text.en)
    .join(' | ')} |`;
}

/** The whole page: briefs side by side, then every company's advice with the answers behind it. */
export function profilePage(): string {
  const today: Day = '2026-11-26';
  const columns = [
    'goal',
    'topics',
    'platforms',
    'audience',
    'tiers',
    'timing',
    'pay',
  ] satisfies readonly (typeof proposalFields)[number][];
  const briefs = [
    `| company | ${columns.join(' | ')} |`,
    `| --- | ${columns.map(() => '---').join(' | ')} |`,
    ...profiles.map((one) => briefRow(one, today)),
  ];
  const advice = profiles.flatMap((one) => [
    '',
    `### ${one.name}`,
    '',
    `${one.about}.`,
    '',
    '| questionnaire | result | next steps ← the answers they rest on | not yet ← the answers it rests on |',
    '| --- | --- | --- | --- |',
    ...adviceRows(one),
  ]);
  return [
    '# Ten invented companies',
    '',
    'Written by `npm run reference` from `src/brand/assessment/profiles.ts`; none of these companies exists. Behind ← stand the answers',
    `that moved an advice. Briefs are as proposed on ${today}, without the prices of an archive.`,
    '',
    '## Proposed briefs',
    '',
    ...briefs,
    '',
    '## Advice',
    ...advice,
    '',
  ].join('\n');
}
