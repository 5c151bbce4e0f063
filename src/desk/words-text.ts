// Sentences of an appointment in calendars and messages.
import type { Phrase } from '../base/words.ts';

export const appointmentTextWords = {
  bothTimes: {
    it: '{italian} in Italia / {chinese} in Cina',
    en: '{italian} in Italy / {chinese} in China',
    zh: '意大利时间 {italian} / 北京时间 {chinese}',
  },
  title: {
    it: 'Appuntamento: {topic}, {brand} con {expert}',
    en: 'Appointment: {topic}, {brand} with {expert}',
    zh: '专家咨询：{topic}，{brand} 与 {expert}',
  },
  cancelledTitle: {
    it: 'Disdetto: {topic}, {brand} con {expert}',
    en: 'Cancelled: {topic}, {brand} with {expert}',
    zh: '已取消：{topic}，{brand} 与 {expert}',
  },
  about: { it: 'Di che cosa si tratta: {about}', en: 'What it is about: {about}', zh: '咨询内容：{about}' },
  link: { it: 'Videochiamata: {link}', en: 'Video call: {link}', zh: '视频会议：{link}' },
  noLink: {
    it: 'Il collegamento per la videochiamata lo manda l’esperto.',
    en: 'The expert sends the link of the video call.',
    zh: '视频会议链接由专家另行发送。',
  },
} as const satisfies Readonly<Record<string, Phrase>>;
