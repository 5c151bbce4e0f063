// The steps and warnings of each questionnaire.
import type { Advice } from './advice.ts';
import { exportSteps } from './advice-export.ts';
import { shopNotYet, shopSteps } from './advice-shop.ts';
import { socialNotYet, socialSteps } from './advice-social.ts';
import { exportNotYet } from './not-yet-export.ts';
import type { QuestionnaireId } from './question.ts';

export const adviceOf: Readonly<Record<QuestionnaireId, Advice>> = {
  export: { steps: exportSteps, notYet: exportNotYet },
  shop: { steps: shopSteps, notYet: shopNotYet },
  social: { steps: socialSteps, notYet: socialNotYet },
};
