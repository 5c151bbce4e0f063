// What the form of an offer holds, and what of it is sent.
import { type Language, languages } from '../../src/base/words.ts';
import type { OfferChange, OfferView } from '../../src/desk/contract-offer.ts';

type FormText = Partial<Record<Language, string | null>>;

export interface OfferValues extends Omit<OfferChange, 'title' | 'about' | 'videoLink'> {
  readonly title: FormText;
  readonly about: FormText;
  readonly videoLink: string | null;
  readonly expertId?: string;
}

const morning = [{ from: 540, to: 780 }];

/** A new offer begins with mornings of the working week, half an hour each. */
export function valuesOf(offer: OfferView | null): Partial<OfferValues> {
  if (offer !== null) return offer;
  return {
    title: {},
    about: {},
    languages: ['it'],
    provinces: [],
    sizes: [],
    sectors: [],
    hours: Array.from({ length: 7 }, (_, weekday) => (weekday < 5 ? morning : [])),
    zone: 'Europe/Rome',
    slotMinutes: 30,
    pauseMinutes: 0,
    noticeHours: 24,
    horizonDays: 60,
    daysOff: [],
    mostOpen: 1,
    isActive: true,
  };
}

const textOf = (text: FormText) =>
  Object.fromEntries(languages.map((language) => [language, text[language]?.trim() || null]));

export const bodyOf = ({ title, about, videoLink, ...values }: Omit<OfferValues, 'expertId'>) => ({
  ...values,
  title: textOf(title),
  about: textOf(about),
  videoLink: videoLink?.trim() || null,
});
