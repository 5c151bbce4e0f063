// An answer, a result beside its peers and a proposed brief, with 30,000 KOLs, two quotes each, and 500 companies that finished
// all questionnaires. Yardstick: the quotes of the proposal's tiers, read plainly.
// Run: npm run bench -- assessment [accounts] [companies]
import { profiles } from '../src/brand/assessment/profiles.ts';
import { questionnaireIds } from '../src/brand/assessment/question.ts';
import { newBrandShape } from '../src/brand/contract.ts';
import { newCompanyShape } from '../src/brand/contract-company.ts';
import { addBrand, describeCompany } from '../src/brand/service.ts';
import { answerQuestion, finishAttempt, openResult, startAttempt } from '../src/brand/service-assessment.ts';
import { proposalFor } from '../src/brand/service-proposal.ts';
import { connect, type Db } from '../src/db/connect.ts';
import { withCluster } from './support/cluster.ts';
import { figure, table } from './support/figures.ts';
import { fillWithCards } from './support/invented-cards.ts';
import { timed } from './support/timed.ts';

const [accounts = 30_000, companies = 500] = process.argv.slice(2).map(Number);
const [maker] = profiles;

/** A company that finished all questionnaires, and the id of its result on export. */
async function company(db: Db, name: string, now: Date): Promise<{ brandId: string; result: string }> {
  const { id: brandId } = await addBrand(db, newBrandShape.parse({ name }));
  await describeCompany(db, brandId, newCompanyShape.parse({ province: 'MO', size: 'micro', sector: 'beauty' }));
  let result = '';
  for (const questionnaire of questionnaireIds) {
    const { attempt } = await startAttempt(db, brandId, { questionnaire, from: 'empty' }, 'bench', now);
    for (const [question, answer] of Object.entries(maker!.answers[questionnaire]))
      await answerQuestion(db, attempt.id, question, answer);
    await finishAttempt(db, attempt.id, 'bench', now);
    if (questionnaire === 'export') result = attempt.id;
  }
  return { brandId, result };
}

await withCluster(async (cluster) => {
  const url = await cluster.freshDatabase();
  await fillWithCards(url, accounts);
  const { db, pool, close } = connect(url, 4);
  await pool.query(`insert into price (account_id, format, amount, currency, valid_from)
    select id, format, 100000 + abs(hashtext(id || format)) % 900000, 'CNY', '2026-10-01' from account, unnest(array['image', 'video']) format`);
  const now = new Date('2026-11-26T10:00:00Z');
  const { brandId, result } = await company(db, 'Acqua di Ghirlandina', now);
  // The others are copies: what they answered is not the question.
  await pool.query(
    `with others as (insert into brand (id, name, terms) select 'b' || n, 'b' || n, '{}' from generate_series(1, $1::int) n returning id)
     insert into assessment (id, brand_id, questionnaire, version, answers, started_at, started_by, finished_at, finished_by, size, sector, result)
     select o.id || a.questionnaire, o.id, a.questionnaire, a.version, a.answers, a.started_at, 'x', a.finished_at, 'x', a.size, a.sector, a.result
     from others o, assessment a`,
    [companies],
  );
  await pool.query('analyze');
  const { attempt } = await startAttempt(db, brandId, { questionnaire: 'export', from: 'last' }, 'bench', now);
  const plain = await timed(() =>
    pool.query(
      "select c.tier, p.amount from card c join price p using (account_id) where c.tier in ('long_tail', 'micro')",
    ),
  );
  const measured = [
    ['the quotes of two tiers, read plainly', plain],
    [
      'an answer kept, with what is put next',
      await timed(() => answerQuestion(db, attempt.id, 'trademark', ['filed'])),
    ],
    [`a result beside ${companies} companies like it`, await timed(() => openResult(db, result))],
    ['a proposed brief', await timed(() => proposalFor(db, brandId, now))],
  ] as const;
  table([
    ['', 'p50 ms', 'p95 ms', 'ratio'],
    ...measured.map(([name, [median, late, value]]) => [name, median, late, figure(value / plain[2], 2)]),
  ]);
  await close();
});
