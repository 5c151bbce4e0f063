// What the pages of assessments ask for.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import {
  type Attempt,
  attemptLineShape,
  attemptShape,
  questionnaireShape,
  resultViewShape,
} from '../../src/brand/contract-assessment.ts';
import { companyShape } from '../../src/brand/contract-company.ts';
import { call, get } from '../api.ts';

export const useCompany = (brandId: string) =>
  useQuery({
    queryKey: ['company', brandId],
    queryFn: () => get(`/brands/${brandId}/company`, companyShape.nullable()),
    enabled: brandId !== '',
  });

/** Questionnaires change with the program only. */
export const useQuestionnaires = () =>
  useQuery({
    queryKey: ['questionnaires'],
    queryFn: () => get('/questionnaires', z.array(questionnaireShape)),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useAttempts = (brandId: string) =>
  useQuery({
    queryKey: ['assessments', brandId],
    queryFn: () => get(`/brands/${brandId}/assessments`, z.array(attemptLineShape)),
    enabled: brandId !== '',
  });

export const useAttempt = (id: string) =>
  useQuery({ queryKey: ['assessment', id], queryFn: () => get(`/assessments/${id}`, attemptShape) });

export const useResult = (id: string) =>
  useQuery({
    queryKey: ['assessment', id, 'result'],
    queryFn: () => get(`/assessments/${id}/result`, resultViewShape),
  });

/** Keeps an answer at once; the attempt that comes back is the page's. */
export function useAnswer(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ question, answer }: { readonly question: string; readonly answer: readonly string[] | null }) =>
      call('PUT', `/assessments/${id}/answers/${question}`, attemptShape, { answer }),
    onSuccess: (attempt: Attempt) => {
      queries.setQueryData(['assessment', id], attempt);
      void queries.invalidateQueries({ queryKey: ['assessments', attempt.brandId] });
    },
  });
}
