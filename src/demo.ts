// `npm run demo`: the journey in the terminal, on the synthetic samples, in a database that is thrown away.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace, type Workspace } from './app.ts';
import { searchCards, searchHere } from './archive/service-search.ts';
import { openAudit } from './audit/service.ts';
import { tellAudit } from './audit/tell.ts';
import { verdicts } from './base/id.ts';
import { type Currency, formatMoney } from './base/money.ts';
import { type Language, say } from './base/words.ts';
import { listPlacements } from './campaign/store.ts';
import { loadConfig } from './config.ts';
import { demoWords } from './demo-words.ts';
import type { Terminal } from './import/file-document.ts';
import { tellPlan } from './plan/command-brief.ts';
import { importSamples, planSamples, runSampleCampaign } from './samples.ts';
import { statementRows, statementSums } from './settlement/document.ts';
import { closePeriod, openStatement } from './settlement/service.ts';
import { approveStatement, confirmPayout } from './settlement/service-payout.ts';

type Print = (text: string) => void;

async function tellStatements(
  workspace: Workspace,
  campaignId: string,
  language: Language,
  print: Print,
): Promise<void> {
  const view = await closePeriod(workspace.db, campaignId, '2026-11', new Date(), null);
  for (const { periodId, kolId, kolName, payable } of view.statements) {
    const { statement } = await openStatement(workspace.db, campaignId, periodId, kolId);
    print(`\n  ${kolName}`);
    for (const sum of statementSums(statement, language))
      print(
        `    ${sum.label}: ${formatMoney({ amount: sum.amount, currency: statement.currency as Currency }, language)}`,
      );
    for (const row of statementRows(statement, language)) print(`      ${row.join('  ')}`);
    if (payable === '0') continue;
    const named = [campaignId, periodId, kolId] as const;
    await approveStatement(workspace.db, named, new Date(), say(demoWords.second, language));
    await confirmPayout(workspace.db, named, new Date(), null);
  }
  print(`\n${say(demoWords.paid, language, { n: view.statements.length })}`);
}

/** Which audits are shown: one a verdict, then the riskiest that are left. */
const shownAudits = 5;

async function tellAudits({ db }: Workspace, language: Language, print: Print): Promise<void> {
  const search = { sort: 'authenticity', order: 'asc', pageSize: 200 } as const;
  const { rows: cards } = await searchCards(db, searchHere(db), search);
  const first = verdicts.flatMap(
    (verdict) => cards.find((card) => (card.verdict ?? 'not_enough_data') === verdict) ?? [],
  );
  const others = cards.filter((card) => !first.includes(card));
  const shown = cards.filter((card) => [...first, ...others.slice(0, shownAudits - first.length)].includes(card));
  for (const card of shown) {
    const audit = await openAudit(db, card.accountId, new Date());
    print(`\n${tellAudit({ ...audit, id: card.name }, language).trimEnd()}`);
  }
}

/** Runs the journey and prints what a user wants to see of each stage. Exit code 0. */
export async function runDemo(_args: string[], io: Terminal): Promise<number> {
  const print: Print = (text) => io.out(`${text}\n`);
  const folder = mkdtempSync(join(tmpdir(), 'kolosseo-demo-'));
  const workspace = await openWorkspace({ ...loadConfig(), databaseUrl: null, dataDir: folder });
  try {
    print(say(demoWords.synthetic, io.language));
    const imported = await importSamples(workspace, new Date());
    print(
      `\n${say(demoWords.imported, io.language, { rows: imported.rows, stored: imported.stored, unchanged: imported.unchanged, rejected: imported.rejected })}`,
    );
    print(`\n${say(demoWords.audits, io.language)}`);
    await tellAudits(workspace, io.language, print);
    const plan = await planSamples(workspace, new Date(), io.language);
    print(`\n${tellPlan(plan, io.language)}`);
    const campaign = await runSampleCampaign(workspace, plan, io.language);
    const placements = await listPlacements(workspace.db, campaign.id);
    print(
      `\n${say(demoWords.campaign, io.language, { n: placements.length, published: placements.filter((one) => one.state === 'measured').length })}`,
    );
    await tellStatements(workspace, campaign.id, io.language, print);
    return 0;
  } finally {
    await workspace.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
