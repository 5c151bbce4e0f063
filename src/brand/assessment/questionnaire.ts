// The three questionnaires with their version. A change of a question, an answer or a weight is a new version.

import { marketArea } from './export-market.ts';
import { meansArea, peopleArea } from './export-means.ts';
import { rightsArea } from './export-rights.ts';
import { contentArea, wayArea } from './export-ways.ts';
import {
  type Question,
  type Questionnaire,
  type QuestionnaireId,
  questionnaireIds,
  questionsOf,
  say,
} from './question.ts';
import { questionnaireNames } from './questionnaire-names.ts';
import { figuresArea } from './shop-figures.ts';
import { offerArea, storefrontArea } from './shop-offer.ts';
import { fulfilArea, serviceArea } from './shop-service.ts';
import { careArea, measureArea } from './social-care.ts';
import { kolsArea, makingArea } from './social-making.ts';
import { presenceArea, voiceArea } from './social-presence.ts';

export const questionnaires: Readonly<Record<QuestionnaireId, Questionnaire>> = {
  export: {
    id: 'export',
    version: '2026-11-26',
    name: questionnaireNames.export,
    answers: say(
      'Siete pronti a farvi conoscere in Cina, e che cosa viene prima dei KOL?',
      'Are you ready to become known in China, and what comes before KOLs?',
      '进入中国的条件成熟了吗？投达人之前该先做什么？',
    ),
    areas: [marketArea, rightsArea, wayArea, contentArea, meansArea, peopleArea],
  },
  shop: {
    id: 'shop',
    version: '2026-11-26',
    name: questionnaireNames.shop,
    answers: say(
      'Il vostro negozio regge ciò che un KOL gli manda?',
      'Does your shop bear what a KOL sends it?',
      '店铺接得住达人带来的流量吗？',
    ),
    areas: [offerArea, storefrontArea, fulfilArea, serviceArea, figuresArea],
  },
  social: {
    id: 'social',
    version: '2026-11-26',
    name: questionnaireNames.social,
    answers: say(
      'Come vi presentate in Cina, e come lavorate con chi ha un pubblico?',
      'How do you present yourself in China, and how do you work with those who have an audience?',
      '在中国社媒上的形象如何？与达人合作的方式成熟吗？',
    ),
    areas: [presenceArea, voiceArea, makingArea, kolsArea, careArea, measureArea],
  },
};

const byId = new Map(
  questionnaireIds.flatMap((id) =>
    questionsOf(questionnaires[id]).map((question) => [question.id, { question, questionnaire: id }] as const),
  ),
);

/** A question by its id, with the questionnaire it is of; null where there is none. */
export function findQuestion(
  id: string,
): { readonly question: Question; readonly questionnaire: QuestionnaireId } | null {
  return byId.get(id) ?? null;
}
