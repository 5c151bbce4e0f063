// Shapes of signing in, people and API keys.
import { z } from 'zod';

export const roles = ['owner', 'manager', 'viewer'] as const;
export type Role = (typeof roles)[number];

export const personShape = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  createdAt: z.iso.datetime(),
});
export type Person = z.infer<typeof personShape>;

export const signInShape = z.object({ email: z.email(), password: z.string().min(1) });
export const newPersonShape = z.object({
  name: z.string().trim().min(1).max(100),
  email: z.email(),
  password: z.string().min(10).max(200),
  role: z.enum(roles),
});
export type NewPerson = z.infer<typeof newPersonShape>;

export const newKeyShape = z.object({ name: z.string().trim().min(1).max(80) });
export const keyShape = z.object({
  id: z.string(),
  name: z.string().nullable(),
  start: z.string().nullable(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
});
export type ApiKey = z.infer<typeof keyShape>;
/** The key itself is shown once, when it is made; only its hash is kept. */
export const createdKeyShape = keyShape.extend({ key: z.string() });
