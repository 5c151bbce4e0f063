// A plan as an XLSX workbook.
import { writeSheets } from '../archive/file-workbook.ts';
import type { Language } from '../base/words.ts';
import type { PlanView } from './contract-view.ts';
import { planSheets } from './plan-rows.ts';

/** The bytes of the workbook, its headers and texts in a language. */
export function planWorkbook(plan: PlanView, language: Language): Promise<Buffer> {
  return writeSheets(planSheets(plan, language));
}
