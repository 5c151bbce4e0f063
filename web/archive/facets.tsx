// Filters with live counts. They live in the address, so that Back works and a view can be sent.
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Facets } from '../../src/archive/contract.ts';
import type { RangeName } from '../../src/archive/contract-search.ts';
import {
  categoryTerms,
  genderTerms,
  platformTerms,
  tierTerms,
  topicTerms,
  verdictTerms,
} from '../../src/base/terms.ts';
import type { Phrase } from '../../src/base/words.ts';
import { type TextKey, useText } from '../text.ts';
import styles from './archive.module.css';
import { Choices, Counted } from './filter-choices.tsx';
import { Days, Field, type FilterProps, Range } from './filter-fields.tsx';
import { manySign } from './queries.ts';

interface FacetKind {
  readonly key: Exclude<keyof Facets, RangeName>;
  readonly title: TextKey;
  /** Null = the values are names. */
  readonly terms: Readonly<Record<string, Phrase>> | null;
}

const facets: readonly FacetKind[] = [
  { key: 'platform', title: 'archive.platform', terms: platformTerms },
  { key: 'tier', title: 'archive.tier', terms: tierTerms },
  { key: 'verdict', title: 'archive.verdict', terms: verdictTerms },
  { key: 'topic', title: 'archive.topic', terms: topicTerms },
  { key: 'category', title: 'archive.category', terms: categoryTerms },
  { key: 'gender', title: 'archive.gender', terms: genderTerms },
  { key: 'agency', title: 'archive.agency', terms: null },
  { key: 'region', title: 'archive.region', terms: null },
];

/** Values that are shown before somebody asks for more. */
const shownValues = 8;

function Facet({ kind, counts, filters, change }: FilterProps & { kind: FacetKind; counts: Facets }) {
  const { t, say } = useText();
  const [isWhole, setWhole] = useState(false);
  const { key, title, terms } = kind;
  const sign = terms === null ? manySign : ',';
  const chosen = (filters[key] ?? '').split(sign).filter(Boolean);
  const known = counts[key];
  // What was chosen stays, to be taken away, also where nothing is left of it.
  const values = [
    ...known,
    ...chosen.filter((value) => !known.some((one) => one.value === value)).map((value) => ({ value, count: 0 })),
  ];
  if (values.length === 0) return null;
  const shown = values.filter(({ value }, at) => isWhole || at < shownValues || chosen.includes(value));
  const toggle = (value: string) =>
    change({
      ...filters,
      [key]: (chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]).join(sign),
    });
  return (
    <Field title={t(title)}>
      {shown.map(({ value, count }) => (
        <Counted key={value} isChosen={chosen.includes(value)} count={count} toggle={() => toggle(value)}>
          {terms?.[value] ? say(terms[value]) : value}
        </Counted>
      ))}
      {values.length > shownValues ? (
        <Button type="link" size="small" className={styles.moreValues ?? ''} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('archive.fewer') : t('archive.moreValues', { n: values.length - shownValues })}
        </Button>
      ) : null}
    </Field>
  );
}

export function FacetList({ counts, filters, change }: FilterProps & { readonly counts: Facets | undefined }) {
  const { t } = useText();
  const props = { filters, change };
  const choices = (range: RangeName) => <Choices range={range} choices={counts?.[range] ?? []} {...props} />;
  return (
    <div className={styles.facets}>
      {counts ? facets.map((kind) => <Facet key={kind.key} kind={kind} counts={counts} {...props} />) : null}
      <Field title={t('archive.followers')}>
        <Range title={t('archive.followers')} low="followersMin" high="followersMax" scale={1} {...props} />
      </Field>
      <Field title={t('archive.priceYuan')}>
        {choices('price')}
        <Range title={t('archive.priceYuan')} low="priceMin" high="priceMax" scale={100} {...props} />
      </Field>
      <Field title={t('archive.engagementAmongPeers')}>
        {choices('place')}
        <Range title={t('archive.engagementAmongPeers')} low="placeMin" high="placeMax" scale={0.01} {...props} />
      </Field>
      <Field title={t('archive.active')}>
        {choices('active')}
        <Days title={t('archive.active')} names={['activeSince', 'activeUntil']} {...props} />
      </Field>
      <Field title={t('archive.workedWithBrand')}>
        {choices('brand')}
        <Input
          key={filters.brand ?? ''}
          size="small"
          allowClear
          defaultValue={filters.brand ?? ''}
          aria-label={t('archive.workedWithBrand')}
          onPressEnter={(event) => change({ ...filters, brand: event.currentTarget.value })}
          onBlur={(event) => {
            if (event.target.value !== (filters.brand ?? '')) change({ ...filters, brand: event.target.value });
          }}
        />
      </Field>
      <Field title={t('archive.collaborated')}>
        {choices('collaborated')}
        <Days title={t('archive.collaborated')} names={['collaboratedSince']} {...props} />
      </Field>
      <Button size="small" onClick={() => change({})}>
        {t('archive.clear')}
      </Button>
    </div>
  );
}
