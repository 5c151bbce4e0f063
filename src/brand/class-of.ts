// The product class that a text means: `food`, `Food`, `Alimentari` and `食品` are one.
import { type ProductClass, productClasses } from './contract.ts';
import { classWords } from './words-class.ts';

const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase();
const byName = new Map<string, ProductClass>(
  productClasses.flatMap((id) => [id, ...Object.values(classWords[id])].map((name) => [plain(name), id] as const)),
);

/** The class by its id or its name in any language; what nobody knows stays as it is, and is compared by its name. */
export function classOf(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : (byName.get(plain(text)) ?? plain(text));
}
