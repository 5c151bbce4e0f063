// How alike two product classes are: the same, related, other, or not known.
import type { ProductClass } from '../brand/contract.ts';

export type Likeness = 'same' | 'related' | 'other' | 'unknown';

/** Classes that stand on the same shelf. Own choice. */
const shelves: readonly (readonly ProductClass[])[] = [
  ['food', 'drink', 'alcohol', 'health_food', 'infant_food', 'special_food'],
  ['cosmetics', 'personal_care', 'medical_service'],
  ['fashion', 'shoes', 'accessories', 'jewellery', 'sport'],
  ['home', 'furniture', 'appliances'],
  ['appliances', 'electronics', 'games'],
  ['baby', 'toys', 'infant_food'],
  ['medicine', 'medical_device', 'medical_service', 'health_food', 'special_food'],
  ['books', 'education'],
  ['pet', 'veterinary'],
];

/** The likeness of a class to the nearest of the brand's own. */
export function likenessOf(productClass: string | null, own: readonly string[]): Likeness {
  if (productClass === null || own.length === 0) return 'unknown';
  if (own.includes(productClass)) return 'same';
  const isBeside = shelves.some(
    (shelf) =>
      (shelf as readonly string[]).includes(productClass) &&
      own.some((one) => (shelf as readonly string[]).includes(one)),
  );
  return isBeside ? 'related' : 'other';
}
