// What the questionnaires are called.
import type { Phrase } from '../../base/words.ts';
import { type QuestionnaireId, say } from './question.ts';

export const questionnaireNames: Readonly<Record<QuestionnaireId, Phrase>> = {
  export: say('Pronti per la Cina', 'Ready for China', '进入中国市场准备度'),
  shop: say('Negozio ed e-commerce', 'Shop and e-commerce', '店铺与电商'),
  social: say('Social e KOL', 'Social media and KOLs', '社媒与达人'),
};
