// What the pages of the desk ask. After anything is done everything is asked anew.
import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { type Language, languages } from '../../src/base/words.ts';
import { appointmentViewShape } from '../../src/desk/contract-appointment.ts';
import { type LocalText, offerViewShape, slotsShape } from '../../src/desk/contract-offer.ts';
import { deskLineShape } from '../../src/desk/contract-today.ts';
import { get } from '../api.ts';

export const useOffers = (brandId: string | null) =>
  useQuery({
    queryKey: ['desk', 'offers', brandId],
    queryFn: () =>
      get(brandId === null ? '/expert-offers' : `/expert-offers?brand=${brandId}`, z.array(offerViewShape)),
  });

export const useOffer = (id: string | null) =>
  useQuery({
    queryKey: ['desk', 'offer', id],
    queryFn: () => get(`/expert-offers/${id}`, offerViewShape),
    enabled: id !== null,
  });

export const useAppointments = () =>
  useQuery({
    queryKey: ['desk', 'appointments'],
    queryFn: () => get('/appointments', z.array(appointmentViewShape)),
  });

export const useAppointment = (id: string) =>
  useQuery({ queryKey: ['desk', 'appointment', id], queryFn: () => get(`/appointments/${id}`, appointmentViewShape) });

/** Free times are asked anew whenever somebody comes back to the page: others book meanwhile. */
export function useSlots(offerId: string, from: string | null, days: number, appointmentId: string | null) {
  const asked = new URLSearchParams({ days: String(days) });
  if (from !== null) asked.set('from', from);
  if (appointmentId !== null) asked.set('appointment', appointmentId);
  return useQuery({
    queryKey: ['desk', 'slots', offerId, String(asked)],
    queryFn: () => get(`/expert-offers/${offerId}/slots?${asked}`, slotsShape),
    refetchOnWindowFocus: true,
  });
}

export const useDeskToday = () =>
  useQuery({ queryKey: ['desk', 'today'], queryFn: () => get('/desk/today', z.array(deskLineShape)) });

/** A text in the reader's language, else the first there is, with the language that it is in. */
export function textFor(texts: LocalText, reader: Language): { readonly text: string; readonly language: Language } {
  const language = [reader, ...languages].find((one) => texts[one] !== null) ?? reader;
  return { text: texts[language] ?? '', language };
}
