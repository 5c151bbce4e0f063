// All brands of the workspace.
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { brandShape } from '../../src/brand/contract.ts';
import { get } from '../api.ts';

export const useBrands = () => useQuery({ queryKey: ['brands'], queryFn: () => get('/brands', z.array(brandShape)) });
