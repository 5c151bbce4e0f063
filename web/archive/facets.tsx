// Filters with live counts. They live in the address, so that Back works and a view can be sent.
import { Button, Checkbox, InputNumber } from 'antd';
import type { Facets } from '../../src/archive/contract.ts';
import { categoryTerms, platformTerms, tierTerms, topicTerms, verdictTerms } from '../../src/base/terms.ts';
import type { Phrase } from '../../src/base/words.ts';
import { type TextKey, useText } from '../text.ts';
import { showCount } from '../ui/format.ts';
import styles from './archive.module.css';
import type { Filters } from './queries.ts';

const facets: readonly { key: keyof Facets; title: TextKey; terms: Readonly<Record<string, Phrase>> }[] = [
  { key: 'platform', title: 'archive.platform', terms: platformTerms },
  { key: 'tier', title: 'archive.tier', terms: tierTerms },
  { key: 'verdict', title: 'archive.verdict', terms: verdictTerms },
  { key: 'topic', title: 'archive.topic', terms: topicTerms },
  { key: 'category', title: 'archive.category', terms: categoryTerms },
];

interface FacetListProps {
  readonly counts: Facets | undefined;
  readonly filters: Filters;
  readonly change: (filters: Filters) => void;
}

function Range({
  title,
  low,
  high,
  scale,
  filters,
  change,
}: {
  title: string;
  low: string;
  high: string;
  scale: number;
  filters: Filters;
  change: (filters: Filters) => void;
}) {
  const { t } = useText();
  const field = (key: string, label: string) => (
    <InputNumber
      size="small"
      min={0}
      controls={false}
      placeholder={label}
      aria-label={`${title} ${label}`}
      value={filters[key] ? Number(filters[key]) / scale : null}
      onChange={(value) => change({ ...filters, [key]: value === null ? '' : String(Math.round(value * scale)) })}
    />
  );
  return (
    <fieldset className={styles.facet}>
      <legend>{title}</legend>
      <div className={styles.range}>
        {field(low, t('archive.from'))}
        {field(high, t('archive.to'))}
      </div>
    </fieldset>
  );
}

export function FacetList({ counts, filters, change }: FacetListProps) {
  const { t, say, language } = useText();
  const chosen = (key: string) => (filters[key] ?? '').split(',').filter(Boolean);
  const toggle = (key: string, value: string) => {
    const now = chosen(key);
    change({
      ...filters,
      [key]: (now.includes(value) ? now.filter((one) => one !== value) : [...now, value]).join(','),
    });
  };
  return (
    <div className={styles.facets}>
      {facets.map(({ key, title, terms }) => {
        const values = counts?.[key] ?? [];
        if (values.length === 0) return null;
        return (
          <fieldset key={key} className={styles.facet}>
            <legend>{t(title)}</legend>
            {values.map(({ value, count }) => (
              <Checkbox key={value} checked={chosen(key).includes(value)} onChange={() => toggle(key, value)}>
                <span className={styles.value}>
                  <span>{terms[value] ? say(terms[value]) : value}</span>
                  <span className="muted figure">{showCount(count, language)}</span>
                </span>
              </Checkbox>
            ))}
          </fieldset>
        );
      })}
      <Range
        title={t('archive.followers')}
        low="followersMin"
        high="followersMax"
        scale={1}
        filters={filters}
        change={change}
      />
      <Range
        title={t('archive.priceYuan')}
        low="priceMin"
        high="priceMax"
        scale={100}
        filters={filters}
        change={change}
      />
      <Button size="small" onClick={() => change({})}>
        {t('archive.clear')}
      </Button>
    </div>
  );
}
