// The company behind a brand: what it is compared by, and what an expert's offer may ask.
import { z } from 'zod';
import { companySizes, sectors } from './company.ts';
import { provinceCodes } from './provinces.ts';
import { companyWords } from './words-company.ts';

export const newCompanyShape = z
  .object({
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .default('IT')
      .meta({ description: 'ISO 3166-1 alpha-2' }),
    province: z
      .enum(provinceCodes)
      .nullable()
      .default(null)
      .meta({ description: 'Of an Italian company: the code on its number plates; null = not said' }),
    size: z.enum(companySizes).nullable().default(null),
    sector: z.enum(sectors).nullable().default(null),
  })
  .refine((company) => company.province === null || company.country === 'IT', {
    path: ['province'],
    params: { phrase: companyWords.provinceAbroad },
  });
export type NewCompany = z.infer<typeof newCompanyShape>;
export const companyShape = z.intersection(newCompanyShape, z.object({ brandId: z.string() }));
export type Company = z.infer<typeof companyShape>;
