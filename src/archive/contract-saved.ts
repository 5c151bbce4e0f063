// A search that somebody gave a name, to be asked again.
import { z } from 'zod';

export const newSavedSearchShape = z.object({
  name: z.string().trim().min(1).max(100),
  query: z.string().max(4_000).meta({ description: 'The query string of /kols, without `after`' }),
});
export type NewSavedSearch = z.infer<typeof newSavedSearchShape>;

export const savedSearchShape = newSavedSearchShape.extend({
  id: z.string(),
  createdBy: z.string().nullable(),
  createdAt: z.string(),
});
export type SavedSearch = z.infer<typeof savedSearchShape>;
