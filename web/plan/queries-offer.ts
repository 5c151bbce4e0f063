// What the panel of offers asks the API.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Language } from '../../src/base/words.ts';
import { messageShape, offersShape } from '../../src/plan/contract-offer.ts';
import { get } from '../api.ts';

/** A booking of a KOL for a brief; `fee` in minor units, null = what is asked. */
export interface AskedOffer {
  readonly briefId: string;
  readonly account: string;
  readonly option: string;
  readonly fee: number | null;
}

function asked({ account, option, fee }: AskedOffer): string {
  return new URLSearchParams({ account, option, ...(fee === null ? {} : { fee: String(fee) }) }).toString();
}

export const useOffers = (question: AskedOffer) =>
  useQuery({
    queryKey: ['offers', question],
    queryFn: () => get(`/briefs/${question.briefId}/offers?${asked(question)}`, offersShape),
    placeholderData: keepPreviousData,
  });

export const useMessage = (question: AskedOffer, offer: string, language: Language) =>
  useQuery({
    queryKey: ['offer-message', question, offer, language],
    queryFn: () =>
      get(`/briefs/${question.briefId}/message?${asked(question)}&offer=${offer}&language=${language}`, messageShape),
  });
