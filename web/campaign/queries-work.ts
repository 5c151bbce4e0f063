// What pages ask about one placement. After anything is done everything is asked anew: states follow each other.
import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { placementShape } from '../../src/campaign/contract.ts';
import { alertShape, draftShape, metricsShape, publicationShape } from '../../src/campaign/contract-draft.ts';
import { campaignMoneyShape, offerShape, offerViewShape } from '../../src/campaign/contract-negotiation.ts';
import { waitingShape } from '../../src/campaign/contract-waiting.ts';
import { actShape, attachmentShape, privateLinkShape } from '../../src/campaign/contract-work.ts';
import { checkShape } from '../../src/compliance/contract.ts';
import { call, get } from '../api.ts';

const metricsOf = z.array(z.object({ deliverableId: z.string(), metrics: z.array(metricsShape) }));

/** One list of a placement by its path. */
function useOf<Shape extends z.ZodType>(placementId: string, path: string, shape: Shape) {
  return useQuery({
    queryKey: ['placement', placementId, path],
    queryFn: () => get(`/placements/${placementId}${path}`, shape),
  });
}

export const usePlacement = (id: string) => useOf(id, '', placementShape);
export const useOffers = (id: string) => useOf(id, '/offers', z.array(offerShape));
export const useOfferViews = (id: string) => useOf(id, '/offer-views', z.array(offerViewShape));
export const useDrafts = (id: string) => useOf(id, '/drafts', z.array(draftShape));
export const usePublications = (id: string) => useOf(id, '/publications', z.array(publicationShape));
export const useAlerts = (id: string) => useOf(id, '/alerts', z.array(alertShape));
export const useMetrics = (id: string) => useOf(id, '/metrics', metricsOf);
export const useFiles = (id: string) => useOf(id, '/files', z.array(attachmentShape));
export const useLinks = (id: string) => useOf(id, '/private-links', z.array(privateLinkShape));
export const useRecord = (id: string) => useOf(id, '/record', z.array(actShape));
export const useColleagues = () =>
  useQuery({
    queryKey: ['colleagues'],
    queryFn: () => get('/colleagues', z.array(z.object({ id: z.string(), name: z.string() }))),
  });
export const useMoney = (campaignId: string) =>
  useQuery({
    queryKey: ['money', campaignId],
    queryFn: () => get(`/campaigns/${campaignId}/money`, campaignMoneyShape),
  });
export const useWaiting = (campaignId: string | null) =>
  useQuery({
    queryKey: ['waiting', campaignId],
    queryFn: () => get(campaignId === null ? '/waiting' : `/campaigns/${campaignId}/waiting`, z.array(waitingShape)),
  });

const refreshAll = (queries: QueryClient) => queries.invalidateQueries();

/** Does something whose answer is not looked at; then everything on the page is asked anew. */
export function useDoing<Given>(
  what: (given: Given) => {
    readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
    readonly path: string;
    readonly body?: unknown;
  },
  after?: () => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: Given) => {
      const { method, path, body } = what(given);
      return call(method, path, z.unknown(), body);
    },
    onSuccess: async () => {
      after?.();
      await refreshAll(queries);
    },
  });
}

/** What the law says of a draft; an answer to a finding is shown at once. */
export function useDraftCheck(draftId: string | null) {
  const queries = useQueryClient();
  const key = ['check', draftId];
  const check = useQuery({
    queryKey: key,
    queryFn: () => get(`/drafts/${draftId}/check`, checkShape),
    enabled: draftId !== null,
  });
  const answered = (newest: z.infer<typeof checkShape>) => queries.setQueryData(key, newest);
  return { check, answered };
}
