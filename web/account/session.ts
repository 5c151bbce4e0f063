// Who is signed in.
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { roles } from '../../src/account/contract.ts';
import { ApiProblem, get } from '../api.ts';

const meShape = z.object({ userId: z.string(), name: z.string(), email: z.string(), role: z.enum(roles) });
export type Me = z.infer<typeof meShape>;

/** The person; null when nobody is signed in. */
export function useMe() {
  return useQuery({
    queryKey: ['me'],
    queryFn: async (): Promise<Me | null> => {
      try {
        return await get('/session', meShape);
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 401) return null;
        throw error;
      }
    },
    staleTime: 60_000,
  });
}
