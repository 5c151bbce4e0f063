// What the budget's slider goes over: from almost nothing to three times what the brief has.
import { type Currency, currencyDecimals } from '../../src/base/money.ts';

const sliderSteps = 120;

/** Minor units; steps are of whole units of the currency, one at least. */
export function sliderOf(ofBrief: number, budget: number, currency: Currency) {
  const unit = 10 ** currencyDecimals[currency];
  const most = Math.max(3 * ofBrief, budget);
  return { unit, most, step: Math.max(1, Math.round(most / sliderSteps / unit)) * unit };
}
