// Why some are left out, told of many at once. Reasons that are the same for all are told in their own words.
import type { Phrase } from '../base/words.ts';

export const leftWords: Readonly<Partial<Record<string, Phrase>>> = {
  out_platform: { it: 'su un’altra piattaforma', en: 'on another platform', zh: '平台不符' },
  out_penalised: { it: 'sanzionati di recente', en: 'penalised not long ago', zh: '近期受罚' },
  out_exclusive: { it: 'in esclusiva con un concorrente', en: 'exclusive with a competitor', zh: '与竞品有排他约定' },
  out_running: { it: 'lavorano con un concorrente', en: 'at work with a competitor', zh: '正与竞品合作' },
  out_cooling: {
    it: 'con un concorrente fino a poco fa',
    en: 'with a competitor until a short time ago',
    zh: '与竞品合作结束不久',
  },
  out_unavailable: { it: 'non disponibili', en: 'not available', zh: '无档期' },
};
