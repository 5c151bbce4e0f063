// Ready-made choices beside free fields, each with how many accounts it would leave.
import { Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import {
  beyond,
  type Choice,
  type PlaceChoice,
  priceBounds,
  type RangeName,
  rangeFields,
} from '../../src/archive/contract-search.ts';
import { type Text, type TextKey, useText } from '../text.ts';
import { showCount } from '../ui/format.ts';
import styles from './archive.module.css';
import type { FilterProps } from './filter-fields.tsx';

/** A value with its count, to be ticked. */
export function Counted({
  isChosen,
  count,
  toggle,
  children,
}: {
  readonly isChosen: boolean;
  readonly count: number;
  readonly toggle: () => void;
  readonly children: ReactNode;
}) {
  const { language } = useText();
  return (
    <Checkbox checked={isChosen} onChange={toggle}>
      <span className={styles.value}>
        <span>{children}</span>
        <span className="muted figure">{showCount(count, language)}</span>
      </span>
    </Checkbox>
  );
}

const placeTexts: Readonly<Record<PlaceChoice, TextKey>> = {
  top_5: 'archive.placeTop5',
  top_25: 'archive.placeTop25',
  upper_half: 'archive.placeUpperHalf',
  lower_quarter: 'archive.placeLowerQuarter',
};

function priceText({ t, language }: Text, value: string): string {
  const told = (yuan: number | undefined) => showCount(yuan ?? 0, language);
  if (value === beyond) return t('archive.over', { n: told(priceBounds.at(-1)) });
  const at = priceBounds.findIndex((bound) => String(bound) === value);
  return at === 0
    ? t('archive.upTo', { n: told(priceBounds[0]) })
    : `${told(priceBounds[at - 1])}–${told(priceBounds[at])}`;
}

function choiceText(text: Text, range: RangeName, { value }: Choice, last: string | undefined): string {
  if (range === 'brand') return value;
  if (range === 'price') return priceText(text, value);
  if (range === 'place') return text.t(placeTexts[value as PlaceChoice]);
  if (value === beyond) return text.t('archive.longerAgo', { n: Number(last) });
  return text.t('archive.lastDays', { n: Number(value) });
}

/** Choices that are shown before somebody asks for more: all but the brands. */
const shownChoices = 6;

/** One of them at a time; another click takes it away. What would leave nobody is not offered. */
export function Choices({
  range,
  choices,
  filters,
  change,
}: FilterProps & { readonly range: RangeName; readonly choices: readonly Choice[] }) {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  const fields: readonly string[] = rangeFields[range];
  const isChosen = ({ sets }: Choice) =>
    fields.every((field) => String((sets as Record<string, unknown>)[field] ?? '') === (filters[field] ?? ''));
  const offered = choices.filter((choice) => choice.count > 0 || isChosen(choice));
  const shown = offered.filter((choice, at) => isWhole || at < shownChoices || isChosen(choice));
  const longest = choices.filter(({ value }) => value !== beyond).at(-1)?.value;
  const toggle = (choice: Choice) => {
    const cleared = Object.fromEntries(fields.map((field) => [field, '']));
    const set = isChosen(choice) ? {} : Object.fromEntries(Object.entries(choice.sets).map(([k, v]) => [k, String(v)]));
    change({ ...filters, ...cleared, ...set });
  };
  return (
    <>
      {shown.map((choice) => (
        <Counted key={choice.value} isChosen={isChosen(choice)} count={choice.count} toggle={() => toggle(choice)}>
          {choiceText(text, range, choice, longest)}
        </Counted>
      ))}
      {offered.length > shownChoices ? (
        <Button type="link" size="small" className={styles.moreValues ?? ''} onClick={() => setWhole(!isWhole)}>
          {isWhole ? text.t('archive.fewer') : text.t('archive.moreValues', { n: offered.length - shownChoices })}
        </Button>
      ) : null}
    </>
  );
}
