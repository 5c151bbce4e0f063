// A statement as pages show it.
import type { Statement } from './contract.ts';
import type { Preview, StatementView } from './contract-view.ts';
import type { StatementRow } from './statement-row.ts';

const text = (amount: bigint): string => amount.toString();

/** What a close would state, without its lines. */
export function viewPreview(statement: Statement, kolName: string): Preview {
  const { kol, currency, fixed, commission, total, payable, lines } = statement;
  return {
    ...{ kolId: kol, kolName, currency, lines: lines.length },
    ...{ fixed: text(fixed), commission: text(commission), total: text(total), payable: text(payable) },
  };
}

/** Turns a statement and what is stored beside it into the view of a page. */
export function viewStatement(
  row: Omit<StatementRow, 'document'>,
  statement: Statement,
): Omit<StatementView, 'lineCount'> {
  return {
    id: statement.id,
    periodId: row.periodId,
    kolId: row.kolId,
    kolName: row.kolName,
    currency: statement.currency,
    closedAt: row.closedAt.toISOString(),
    closedBy: row.closedBy,
    approvedAt: row.approvedAt?.toISOString() ?? null,
    approvedBy: row.approvedBy,
    paidAt: row.paidAt?.toISOString() ?? null,
    returnReason: row.returnReason,
    batchId: row.batchId,
    fixed: text(statement.fixed),
    commission: text(statement.commission),
    guaranteeTopUp: text(statement.guaranteeTopUp),
    capCut: text(statement.capCut),
    returns: text(statement.returns),
    carried: text(statement.carried),
    total: text(statement.total),
    payable: text(statement.payable),
    bonus: text(statement.bonus ?? 0n),
    agency: statement.agency ? { id: statement.agency.id, amount: text(statement.agency.amount) } : null,
    shares: (statement.shares ?? []).map((one) => ({ kol: one.kol, amount: text(one.amount) })),
    serviceFee: text(statement.serviceFee ?? 0n),
    withheld: text(statement.withheld ?? 0n),
    deliverables: statement.deliverables.map((one) => ({ deliverable: one.deliverable, amount: text(one.amount) })),
    lines: statement.lines.map((line) => ({
      order: line.order,
      line: line.line,
      net: text(line.net),
      bps: line.bps,
      commission: text(line.commission),
      reason: line.reason,
      terms: line.terms,
      refund: line.refund ?? null,
      converted: line.converted ? { ...line.converted, net: text(line.converted.net) } : null,
    })),
  };
}
