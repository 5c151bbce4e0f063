// Wishes on tiers and platforms: at least and at most how much of the budget, in percent, goes to each.
import { Form, InputNumber } from 'antd';
import { type Platform, type Tier, tiers } from '../../src/base/id.ts';
import { platformTerms, tierTerms } from '../../src/base/terms.ts';
import type { Phrase } from '../../src/base/words.ts';
import { useText } from '../text.ts';
import styles from './brand.module.css';

/** Percent as people type it; absent = no wish. */
export type Wishes<Name extends string> = Partial<Record<Name, { min?: number | null; max?: number | null }>>;
export type TierWishes = Wishes<Tier>;
export type PlatformWishes = Wishes<Platform>;

/** The wishes as shares 0–1; names without a wish are absent. */
export function sharesOf<Name extends string>(
  wishes: Wishes<Name> | undefined,
): Partial<Record<Name, { min: number; max: number }>> {
  const said = Object.entries<{ min?: number | null; max?: number | null } | undefined>(wishes ?? {}).filter(
    ([, one]) => one?.min != null || one?.max != null,
  );
  return Object.fromEntries(
    said.map(([name, one]) => [name, { min: (one?.min ?? 0) / 100, max: (one?.max ?? 100) / 100 }]),
  ) as Partial<Record<Name, { min: number; max: number }>>;
}

interface FieldProps<Name extends string> {
  readonly field: string;
  readonly label: string;
  readonly names: readonly Name[];
  readonly terms: Readonly<Record<Name, Phrase>>;
}

function WishesField<Name extends string>({ field, label, names, terms }: FieldProps<Name>) {
  const { t, say } = useText();
  const bound = (name: Name, which: 'min' | 'max') => (
    <Form.Item name={[field, name, which]} noStyle>
      <InputNumber
        min={0}
        max={100}
        suffix="%"
        style={{ width: '100%' }}
        placeholder={t(`brand.${which}`)}
        aria-label={`${say(terms[name])}: ${t(`brand.${which}`)}`}
      />
    </Form.Item>
  );
  return (
    <Form.Item label={label}>
      <div className={styles.wishes}>
        {names.map((name) => (
          <div key={name}>
            <span>{say(terms[name])}</span>
            {bound(name, 'min')}
            {bound(name, 'max')}
          </div>
        ))}
      </div>
    </Form.Item>
  );
}

export function TierWishesField() {
  const { t } = useText();
  const names = tiers.filter((tier) => tier !== 'untiered');
  return <WishesField field="tierWishes" label={t('brand.tierWishes')} names={names} terms={tierTerms} />;
}

/** Of the platforms that the brief names; of any, there is nothing to share. */
export function PlatformWishesField({ platforms }: { readonly platforms: readonly Platform[] }) {
  const { t } = useText();
  if (platforms.length < 2) return null;
  return (
    <WishesField field="platformWishes" label={t('brand.platformWishes')} names={platforms} terms={platformTerms} />
  );
}
