// Wishes on tiers: at least and at most how much of the budget, in percent, goes to each.
import { Form, InputNumber } from 'antd';
import { type Tier, tiers } from '../../src/base/id.ts';
import { tierTerms } from '../../src/base/terms.ts';
import { useText } from '../text.ts';
import styles from './brand.module.css';

/** Percent as people type it; absent = no wish. */
export type TierWishes = Partial<Record<Tier, { min?: number | null; max?: number | null }>>;

/** The wishes as shares 0–1; tiers without a wish are absent. */
export function sharesOf(wishes: TierWishes | undefined): Partial<Record<Tier, { min: number; max: number }>> {
  const said = Object.entries(wishes ?? {}).filter(([, one]) => one?.min != null || one?.max != null);
  return Object.fromEntries(
    said.map(([tier, one]) => [tier, { min: (one?.min ?? 0) / 100, max: (one?.max ?? 100) / 100 }]),
  );
}

export function TierWishesField() {
  const { t, say } = useText();
  const field = (tier: Tier, bound: 'min' | 'max') => (
    <Form.Item name={['tierWishes', tier, bound]} noStyle>
      <InputNumber
        min={0}
        max={100}
        suffix="%"
        style={{ width: '100%' }}
        placeholder={t(`brand.${bound}`)}
        aria-label={`${say(tierTerms[tier])}: ${t(`brand.${bound}`)}`}
      />
    </Form.Item>
  );
  return (
    <Form.Item label={t('brand.tierWishes')}>
      <div className={styles.wishes}>
        {tiers
          .filter((tier) => tier !== 'untiered')
          .map((tier) => (
            <div key={tier}>
              <span>{say(tierTerms[tier])}</span>
              {field(tier, 'min')}
              {field(tier, 'max')}
            </div>
          ))}
      </div>
    </Form.Item>
  );
}
