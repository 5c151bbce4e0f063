// docs/reference/questionnaires.md: every question with its weight, its answers and their points, and what it leads to.
import { adviceOf } from './advice-of.ts';
import type { Condition } from './condition.ts';
import { contradictions } from './contradictions.ts';
import { type Question, type Questionnaire, questionnaireIds } from './question.ts';
import { questionnaires } from './questionnaire.ts';

const code = (id: string) => `\`${id}\``;

function conditionText(condition: Condition): string {
  if ('question' in condition) return `${code(condition.question)} is ${condition.in.map(code).join(' or ')}`;
  if ('company' in condition) return `${condition.company} is ${condition.in.map(code).join(' or ')}`;
  const [parts, word] = 'all' in condition ? [condition.all, ' and '] : [condition.any, '; or '];
  return parts.map(conditionText).join(word);
}

function branchOf({ forWhom, from }: Question): string {
  if (forWhom) return ` *(asked where ${conditionText(forWhom)})*`;
  return from ? ` *(asked where ${code(from.question)} has at least ${from.points} points; else it counts as 0)*` : '';
}

function questionRow(question: Question): string {
  const answers = question.options
    .map((one) => `${one.text.en}${one.points === null ? '' : ` **${one.points}**`}`)
    .join(' · ');
  return `| ${code(question.id)} | ${question.weight} | ${question.text.en}${branchOf(question)} | ${answers} |`;
}

function questionnairePart(questionnaire: Questionnaire): string[] {
  const { steps, notYet } = adviceOf[questionnaire.id];
  return [
    '',
    `## ${questionnaire.name.en} (${code(questionnaire.id)}, version ${questionnaire.version})`,
    ...questionnaire.areas.flatMap((area) => [
      '',
      `### ${area.name.en}, weight ${area.weight}`,
      '',
      '| question | weight | text | answers with points |',
      '| --- | --- | --- | --- |',
      ...area.questions.map(questionRow),
    ]),
    '',
    '### Steps',
    '',
    '| step | advised where | mends | effort | after | ends the warning |',
    '| --- | --- | --- | --- | --- | --- |',
    ...steps.map(
      (one) =>
        `| ${one.title.en} | ${conditionText(one.when)} | ${one.mends.map(code).join(', ')} | ${one.effort} | ${(one.after ?? []).map(code).join(', ')} | ${(one.lifts ?? []).map(code).join(', ')} |`,
    ),
    '',
    '### Warnings',
    '',
    '| warning | id | given where |',
    '| --- | --- | --- |',
    ...notYet.map((one) => `| ${one.text.en} | ${code(one.id)} | ${conditionText(one.when)} |`),
  ];
}

/** The whole page. */
export function questionnairePage(): string {
  return [
    '# Questionnaires',
    '',
    'Written by `npm run reference` from `src/brand/assessment`. A question of weight 0 frames the company and is not scored.',
    ...questionnaireIds.flatMap((id) => questionnairePart(questionnaires[id])),
    '',
    '## Contradictions',
    '',
    '| what is asked | given where |',
    '| --- | --- |',
    ...contradictions.map((one) => `| ${one.ask.en} | ${conditionText(one.when)}  |`),
    '',
  ].join('\n');
}
