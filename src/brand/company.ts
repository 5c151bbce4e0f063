// What companies are told apart by.

/** By employees: under 10, 50, 250, and more (Recommendation 2003/361/EC, headcount only). */
export const companySizes = ['micro', 'small', 'medium', 'large'] as const;
export type CompanySize = (typeof companySizes)[number];

export const sectors = [
  'food',
  'drinks',
  'beauty',
  'fashion',
  'jewellery',
  'home',
  'health',
  'children',
  'sport',
  'electronics',
  'travel',
  'other',
] as const;
export type Sector = (typeof sectors)[number];
