// What the guide's pages ask for.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { guideHitShape, guideIndexShape, guidePageShape } from '../../src/desk/contract-guide.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';

export type GuideHit = z.infer<typeof guideHitShape>;
export type GuideIndex = z.infer<typeof guideIndexShape>;

export function useGuide() {
  return useQuery({ queryKey: ['guide'], queryFn: () => get('/guide', guideIndexShape) });
}

export function useGuidePage(id: string) {
  return useQuery({
    queryKey: ['guide', 'page', id],
    queryFn: () => get(`/guide/${encodeURIComponent(id)}`, guidePageShape),
  });
}

/** What was typed, once nothing more is typed for a moment. */
export function useSettled(text: string, ms = 250): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), ms);
    return () => clearTimeout(timer);
  }, [text, ms]);
  return settled;
}

/** Hits for a question while it is typed; nothing is asked below three letters or two Chinese signs. */
export function useGuideHits(text: string, limit: number) {
  const { language } = useText();
  const q = useSettled(text.trim()).slice(0, 1000);
  const isEnough = q.length >= 3 || /\p{Script=Han}{2}/u.test(q);
  return useQuery({
    queryKey: ['guide', 'search', language, limit, q],
    queryFn: () =>
      get(`/guide/search?${new URLSearchParams({ q, language, limit: String(limit) })}`, z.array(guideHitShape)),
    enabled: isEnough,
    placeholderData: (before) => (isEnough ? before : undefined),
  });
}
