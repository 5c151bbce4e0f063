// brief.yaml ↔ a brand and a brief. Pure: the text comes in, faults come back with their place.
import { parseDocument, stringify } from 'yaml';
import { faultsIn } from '../base/faults.ts';
import { isCurrency, parseAmount, plainAmount } from '../base/money.ts';
import type { Fault } from '../base/refusal.ts';
import { failed, ok, type Result } from '../base/result.ts';
import { type Brand, type Brief, briefFileShape, type NewBrand, type NewBrief, newBriefShape } from './contract.ts';

export interface BriefFile {
  readonly brand: NewBrand;
  readonly brief: NewBrief;
}

/** A fault of the YAML itself, with its line, or of a field, as zod names it. */
export type BriefFileProblem =
  | { readonly kind: 'syntax'; readonly line: number; readonly reason: string }
  | { readonly kind: 'fields'; readonly faults: readonly Fault[] };

/** The values of a YAML document; aliases that would grow without bounds are a fault of the syntax. */
function toPlain(document: ReturnType<typeof parseDocument>): Result<unknown, BriefFileProblem> {
  try {
    return ok(document.toJS());
  } catch (error) {
    return failed({ kind: 'syntax', line: 1, reason: error instanceof Error ? error.message : String(error) });
  }
}

function readBriefFile(document: unknown): Result<BriefFile, readonly Fault[]> {
  const file = briefFileShape.safeParse(document);
  if (!file.success) return failed(faultsIn(file.error.issues, document));
  const { budget, averageOrder, currency } = file.data.brief;
  const toMinor = (major: unknown) => {
    const amount = typeof currency === 'string' && isCurrency(currency) ? parseAmount(String(major), currency) : null;
    return amount === null ? major : Number(amount);
  };
  const given = { ...file.data.brief, budget: toMinor(budget), averageOrder: toMinor(averageOrder) };
  const brief = newBriefShape.safeParse(given);
  return brief.success
    ? ok({ brand: file.data.brand, brief: brief.data })
    : failed(faultsIn(brief.error.issues, given, ['brief']));
}

/** Reads a brief.yaml. Amounts are in major units there (20000 = 20,000.00) and minor units here. */
export function parseBriefFile(text: string): Result<BriefFile, BriefFileProblem> {
  const document = parseDocument(text, { prettyErrors: true });
  const syntax = document.errors[0];
  if (syntax)
    return failed({
      kind: 'syntax',
      line: syntax.linePos?.[0].line ?? 1,
      reason: syntax.message.split('\n')[0]?.replace(/ at line \d+, column \d+:$/, '') ?? '',
    });
  const read = toPlain(document);
  if (!read.ok) return read;
  const file = readBriefFile(read.value);
  return file.ok ? file : failed({ kind: 'fields', faults: file.problem });
}

/** Writes a brief as brief.yaml, so that it can be kept, sent and read again. */
export function writeBriefFile(brand: Brand, brief: Brief): string {
  const { id: _, ...brandPart } = brand;
  const { id: _id, brandId: _brand, brandName: _name, createdAt: _at, budget, averageOrder, ...rest } = brief;
  const toMajor = (minor: number) => plainAmount(BigInt(minor), brief.currency);
  return stringify({
    brand: brandPart,
    brief: {
      ...rest,
      budget: toMajor(budget),
      averageOrder: averageOrder === null ? null : toMajor(averageOrder),
    },
  });
}
