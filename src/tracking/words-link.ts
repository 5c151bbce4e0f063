// What a link says that leads nowhere now. Whoever reads it followed a KOL's link on a phone.
import type { Phrase } from '../base/words.ts';

export const linkPageWords = {
  unknown: { it: 'Questo link non esiste', en: 'This link does not exist', zh: '链接不存在' },
  unknown_text: {
    it: 'Controlla l’indirizzo, o chiedi il link a chi te l’ha mandato.',
    en: 'Check the address, or ask whoever sent it for the link.',
    zh: '请核对地址，或向分享者重新索取链接。',
  },
  expired: { it: 'L’offerta è finita', en: 'This offer has ended', zh: '活动已结束' },
  expired_text: {
    it: 'Il link non è più valido.',
    en: 'The link is no longer valid.',
    zh: '该链接已失效，感谢您的关注。',
  },
  paused: { it: 'Torniamo subito', en: 'Back soon', zh: '活动暂停中' },
  paused_text: {
    it: 'Il link è fermo per un momento: riprova più tardi.',
    en: 'The link rests for a moment: try again later.',
    zh: '链接暂时停用，请稍后再试。',
  },
} as const satisfies Record<string, Phrase>;
