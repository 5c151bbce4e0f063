// Brands and briefs: made in a form, by the API or from a brief.yaml.
import { randomUUID } from 'node:crypto';
import { canonicalJson } from '../base/json.ts';
import type { Db } from '../db/connect.ts';
import { type BriefFile, parseBriefFile, writeBriefFile } from './brief-file.ts';
import { type Brand, type Brief, type NewBrand, type NewBrief, newBriefShape } from './contract.ts';
import type { Company, NewCompany } from './contract-company.ts';
import { refuse } from './errors.ts';
import { findBrand, findBrandByName, findBrief, listBriefs, saveBrand, saveBrief } from './store.ts';
import { findCompany, saveCompany } from './store-company.ts';

export async function openBrand(db: Db, id: string): Promise<Brand> {
  const brand = await findBrand(db, id);
  if (!brand) throw refuse('brand_not_found', { id });
  return brand;
}

/** Makes a brand. Refuses `brand_name_taken`. */
export async function addBrand(db: Db, brand: NewBrand): Promise<Brand> {
  if (await findBrandByName(db, brand.name)) throw refuse('brand_name_taken', { name: brand.name });
  const id = randomUUID();
  await saveBrand(db, id, brand);
  return openBrand(db, id);
}

/** Changes a brand. Refuses `brand_not_found` and `brand_name_taken`. */
export async function changeBrand(db: Db, id: string, brand: NewBrand): Promise<Brand> {
  await openBrand(db, id);
  const other = await findBrandByName(db, brand.name);
  if (other && other.id !== id) throw refuse('brand_name_taken', { name: brand.name });
  await saveBrand(db, id, brand);
  return openBrand(db, id);
}

/** The company behind a brand; null where nobody has said anything of it. Refuses `brand_not_found`. */
export async function openCompany(db: Db, brandId: string): Promise<Company | null> {
  await openBrand(db, brandId);
  return findCompany(db, brandId);
}

/** Says where a company is, how large and in what trade. Refuses `brand_not_found`. */
export async function describeCompany(db: Db, brandId: string, company: NewCompany): Promise<Company> {
  await openBrand(db, brandId);
  await saveCompany(db, brandId, company);
  return (await findCompany(db, brandId))!;
}

export async function openBrief(db: Db, id: string): Promise<Brief> {
  const brief = await findBrief(db, id);
  if (!brief) throw refuse('brief_not_found', { id });
  return brief;
}

export async function addBrief(db: Db, brandId: string, brief: NewBrief): Promise<Brief> {
  await openBrand(db, brandId);
  const id = randomUUID();
  await saveBrief(db, id, brandId, brief);
  return openBrief(db, id);
}

export async function changeBrief(db: Db, id: string, brief: NewBrief): Promise<Brief> {
  const before = await openBrief(db, id);
  await saveBrief(db, id, before.brandId, brief);
  return openBrief(db, id);
}

/** Reads a brief.yaml: its brand is made or brought up to date, the brief is new. Refuses with line or field. */
export async function importBriefFile(db: Db, text: string): Promise<Brief> {
  return keepBriefFile(db, readBriefText(text));
}

/** Reads a brief.yaml without storing it. Refuses `brief_file_unreadable` with its line, `brief_invalid` with its fields. */
export function readBriefText(text: string): BriefFile {
  const read = parseBriefFile(text);
  if (!read.ok) {
    if (read.problem.kind === 'syntax')
      throw refuse('brief_file_unreadable', { line: read.problem.line, reason: read.problem.reason });
    throw refuse('brief_invalid', {}, read.problem.faults);
  }
  return read.value;
}

/** What a brief asks for, in one form: two briefs that ask for the same are the same text. */
function askedBy(brief: NewBrief): string {
  // What a stored brief has besides is no part of what it asks for.
  const known = newBriefShape.parse(brief);
  return canonicalJson(known);
}

/** Stores what a brief.yaml held, brand and brief together or neither. The same file twice is the same brief. */
export async function keepBriefFile(db: Db, { brand, brief }: BriefFile): Promise<Brief> {
  const id = await db.transaction().execute(async (tx) => {
    const known = await findBrandByName(tx, brand.name);
    const brandId = known?.id ?? randomUUID();
    await saveBrand(tx, brandId, brand);
    const asked = askedBy(brief);
    const same = (await listBriefs(tx, brandId)).find((one) => askedBy(one) === asked);
    return same?.id ?? (await addBrief(tx, brandId, brief)).id;
  });
  return openBrief(db, id);
}

export async function exportBriefFile(db: Db, id: string): Promise<string> {
  const brief = await openBrief(db, id);
  return writeBriefFile(await openBrand(db, brief.brandId), brief);
}
