// Why an order line is whose it is, and why it is not somebody else's.
import type { OrderView } from '../../src/tracking/contract.ts';
import { type HintKind, hintKinds } from '../../src/tracking/shop/said.ts';
import { useText } from '../text.ts';
import { showMoment } from '../ui/format.ts';

type Facts = Readonly<Record<string, unknown>>;
const becauses = ['lower_rule', 'behind', 'outside_window', 'no_terms', 'rule_off'] as const;

/** A reason in words from the code and facts that are stored with it. */
export function useReason(): (code: string | null, facts: Facts) => string {
  const { t, language } = useText();
  return (code, facts) => {
    if (code === 'coupon') return t('attribution.by_coupon', { value: String(facts.coupon) });
    if (code === 'sku') return t('attribution.by_sku', { value: String(facts.sku) });
    if (code === 'last_click') return t('attribution.by_last_click', { value: String(facts.link) });
    if (code === 'code') {
      const kind = hintKinds.find((one): one is HintKind => one === facts.kind);
      const name = kind ? t(`tracking.native_${kind}`) : String(facts.kind);
      return t('attribution.by_code', { kind: name, value: String(facts.value) });
    }
    if (code === 'live')
      return facts.room === undefined
        ? t('attribution.by_live', { value: showMoment(String(facts.from), language) })
        : t('attribution.by_room', { value: String(facts.room) });
    return t('attribution.by_no_winner');
  };
}

interface Lost {
  readonly kolId: string;
  readonly code: string;
  readonly because: string;
}

/** Those who lost, as decisions tell them since they say why; older ones name them only. */
function losersOf(facts: Facts): (Lost & Facts)[] {
  const listed = Array.isArray(facts.losers) ? (facts.losers as unknown[]) : [];
  return listed.filter((one): one is Lost & Facts => typeof one === 'object' && one !== null && 'because' in one);
}

export function Reason({
  line,
  nameOf,
}: {
  readonly line: OrderView['lines'][number];
  readonly nameOf: (kolId: string) => string;
}) {
  const { t } = useText();
  const reasonOf = useReason();
  return (
    <>
      {reasonOf(line.code, line.facts)}
      {losersOf(line.facts).map((one) => {
        const because = becauses.find((known) => known === one.because) ?? 'lower_rule';
        return (
          <div key={one.kolId} className="muted">
            {t('attribution.lost', {
              kol: nameOf(one.kolId),
              reason: reasonOf(one.code, one),
              because: t(`attribution.because_${because}`),
            })}
          </div>
        );
      })}
    </>
  );
}
