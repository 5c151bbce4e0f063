// brief.yaml ↔ a brand and a brief. Pure: the text comes in, faults come back with their place.
import { parseDocument, stringify } from 'yaml';
import { isCurrency, parseAmount, plainAmount } from '../base/money.ts';
import { failed, ok, type Result } from '../base/result.ts';
import { type Brand, type Brief, briefFileShape, type NewBrand, type NewBrief, newBriefShape } from './contract.ts';

export interface BriefFile {
  readonly brand: NewBrand;
  readonly brief: NewBrief;
}

/** A fault of the YAML itself, with its line, or of a field, as zod names it. */
export type BriefFileProblem =
  | { readonly kind: 'syntax'; readonly line: number; readonly reason: string }
  | { readonly kind: 'fields'; readonly issues: readonly BriefIssue[] };

/** The part of a zod issue that texts and places are made from. */
export type BriefIssue = NonNullable<ReturnType<typeof briefFileShape.safeParse>['error']>['issues'][number];

/** Reads a brief.yaml. Budgets are in major units there (20000 = 20,000.00) and minor units here. */
export function parseBriefFile(text: string): Result<BriefFile, BriefFileProblem> {
  const document = parseDocument(text, { prettyErrors: true });
  const syntax = document.errors[0];
  if (syntax)
    return failed({ kind: 'syntax', line: syntax.linePos?.[0].line ?? 1, reason: syntax.message.split('\n')[0] ?? '' });
  const file = briefFileShape.safeParse(document.toJS());
  if (!file.success) return failed({ kind: 'fields', issues: file.error.issues });
  const { budget, currency } = file.data.brief;
  const amount = isCurrency(currency) ? parseAmount(String(budget), currency) : null;
  const brief = newBriefShape.safeParse({ ...file.data.brief, budget: amount === null ? budget : Number(amount) });
  if (!brief.success)
    return failed({
      kind: 'fields',
      issues: brief.error.issues.map((issue) => ({ ...issue, path: ['brief', ...issue.path] })),
    });
  return ok({ brand: file.data.brand, brief: brief.data });
}

/** Writes a brief as brief.yaml, so that it can be kept, sent and read again. */
export function writeBriefFile(brand: Brand, brief: Brief): string {
  const { id: _, ...brandPart } = brand;
  const { id: _id, brandId: _brand, brandName: _name, createdAt: _at, budget, ...rest } = brief;
  return stringify({ brand: brandPart, brief: { ...rest, budget: plainAmount(BigInt(budget), brief.currency) } });
}
