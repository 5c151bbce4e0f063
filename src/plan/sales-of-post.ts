// What one post is expected to sell, in closed form: for tens of thousands of candidates, where draws would take too long.
import type { Tier } from '../base/id.ts';
import type { SalesRates } from './forecast/sales.ts';
import type { Counted, PlannedFormat } from './planned.ts';

/**
 * Expected sales of one post before and after returns, in minor units: views × click rate × order rate × mean order. Its
 * doubt in logarithms adds that of the views and of both rates, Var ln of a Beta(α, ·) being about 1 ÷ α.
 */
export function salesOfPost(
  views: Counted,
  rates: SalesRates,
  sale: {
    readonly tier: Tier;
    readonly topic: string | null;
    readonly orderValue: number;
    readonly returnRate: number;
  },
): NonNullable<PlannedFormat['sales']> {
  const [click, order] = [rates.click(sale.tier, sale.topic), rates.order(sale.tier, sale.topic)];
  const share = ({ alpha, beta }: { alpha: number; beta: number }) => alpha / (alpha + beta);
  const gross = views.mean * share(click) * share(order) * sale.orderValue;
  const sigma = Math.sqrt(Math.min(1.5, views.sigma) ** 2 + 1 / click.alpha + 1 / order.alpha);
  return { gross, net: gross * (1 - sale.returnRate), sigma };
}
