// Rates to compare quotes of different currencies and to plan with; settlement never uses them.

/** Yuan for one unit: rounded planning rates of November 2026, editable data and not a market price. */
export const planningRates = {
  version: '2026-11-22',
  source: 'planning default',
  cny: { CNY: '1', EUR: '8.2', USD: '7.1', GBP: '9.4', HKD: '0.91', TWD: '0.23', JPY: '0.047', KRW: '0.0051' },
} as const;
