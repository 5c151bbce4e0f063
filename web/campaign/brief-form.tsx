// Writes a brief by hand, one language at a time: each point keeps its place in the others.
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import { type Language, languages } from '../../src/base/words.ts';
import { missingByLanguage } from '../../src/campaign/brief-document.ts';
import type { CampaignBrief, Texts } from '../../src/campaign/contract-brief.ts';
import { useText } from '../text.ts';
import styles from './brief.module.css';
import { languageLabels } from './brief-sheet.tsx';
import { cleaned, linesOf, withLines } from './brief-values.ts';

interface PartProps {
  readonly brief: CampaignBrief;
  readonly language: Language;
  readonly change: (part: Partial<CampaignBrief>) => void;
}

function Area({
  label,
  value,
  write,
}: {
  readonly label: string;
  readonly value: string;
  readonly write: (text: string) => void;
}) {
  return (
    <div className={styles.field}>
      <span>{label}</span>
      <Input.TextArea
        aria-label={label}
        autoSize={{ minRows: 2, maxRows: 12 }}
        value={value}
        onChange={(event) => write(event.target.value)}
      />
    </div>
  );
}

function Words({ brief, language, change }: PartProps) {
  const { t } = useText();
  const single = (name: 'about' | 'mood' | 'note') => (
    <Area
      key={name}
      label={t(`kolBrief.${name}`)}
      value={brief[name][language] ?? ''}
      write={(text) => change({ [name]: { ...brief[name], [language]: text || null } })}
    />
  );
  const lines = (name: 'messages' | 'dos' | 'donts') => (
    <Area
      key={name}
      label={t(`kolBrief.${name}`)}
      value={linesOf(brief[name], language)}
      write={(text) => change({ [name]: withLines(brief[name], language, text) })}
    />
  );
  return (
    <>
      <p className="muted">{t('kolBrief.linesHint')}</p>
      <div className={styles.columns}>
        {single('about')}
        {lines('messages')}
        {lines('dos')}
        {lines('donts')}
        {single('mood')}
        {single('note')}
      </div>
    </>
  );
}

const nothing: Texts = { it: null, en: null, zh: null };

function Products({ brief, language, change }: PartProps) {
  const { t } = useText();
  const { products } = brief;
  const put = (place: number, part: Partial<CampaignBrief['products'][number]>) =>
    change({ products: products.map((one, index) => (index === place ? { ...one, ...part } : one)) });
  return (
    <div className={styles.field}>
      <span>{t('kolBrief.products')}</span>
      {products.map((product, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a product has nothing else that stays while its name is typed
        <div key={place} className={styles.product}>
          <Input
            aria-label={t('kolBrief.productName')}
            value={product.name}
            onChange={(event) => put(place, { name: event.target.value })}
          />
          <Input.TextArea
            autoSize
            aria-label={`${t('kolBrief.productFacts')}: ${product.name}`}
            value={product.facts[language] ?? ''}
            onChange={(event) => put(place, { facts: { ...product.facts, [language]: event.target.value || null } })}
          />
          <Button
            icon={<DeleteOutlined />}
            aria-label={t('brand.remove')}
            onClick={() => change({ products: products.filter((_, index) => index !== place) })}
          />
        </div>
      ))}
      <Button
        icon={<PlusOutlined />}
        style={{ justifySelf: 'start' }}
        onClick={() => change({ products: [...products, { name: '', facts: nothing }] })}
      >
        {t('kolBrief.addProduct')}
      </Button>
    </div>
  );
}

function Tags({
  label,
  value,
  write,
}: {
  readonly label: string;
  readonly value: string[];
  readonly write: (words: string[]) => void;
}) {
  return (
    <div className={styles.field}>
      <span>{label}</span>
      <Select mode="tags" open={false} suffixIcon={null} aria-label={label} value={value} onChange={write} />
    </div>
  );
}

function Dates({ brief, change }: Omit<PartProps, 'language'>) {
  const { t } = useText();
  return (
    <>
      {(['startsOn', 'endsOn'] as const).map((name) => (
        <div key={name} className={styles.field}>
          <span>{t(`kolBrief.${name}`)}</span>
          <Input
            type="date"
            aria-label={t(`kolBrief.${name}`)}
            value={brief[name] ?? ''}
            onChange={(event) => change({ [name]: event.target.value || null })}
          />
        </div>
      ))}
    </>
  );
}

interface FormProps {
  readonly initial: CampaignBrief;
  readonly isOfOne: boolean;
  readonly isSaving: boolean;
  readonly save: (brief: CampaignBrief) => void;
}

export function BriefForm({ initial, isOfOne, isSaving, save }: FormProps) {
  const { t } = useText();
  const [brief, setBrief] = useState(initial);
  const [language, setLanguage] = useState<Language>('zh');
  const change = (part: Partial<CampaignBrief>) => setBrief((before) => ({ ...before, ...part }));
  return (
    <>
      <div className={styles.tools}>
        <Segmented
          aria-label={t('kolBrief.editLanguage')}
          value={language}
          options={languages.toReversed().map((value) => ({ value, label: languageLabels[value] }))}
          onChange={setLanguage}
        />
        <span className="muted">{t('kolBrief.missing', missingByLanguage(cleaned(brief)))}</span>
      </div>
      <Words brief={brief} language={language} change={change} />
      <Products brief={brief} language={language} change={change} />
      <div className={styles.columns}>
        <Tags label={t('kolBrief.mandatory')} value={brief.mandatory} write={(mandatory) => change({ mandatory })} />
        <Tags label={t('kolBrief.hashtags')} value={brief.hashtags} write={(hashtags) => change({ hashtags })} />
        {isOfOne ? null : <Dates brief={brief} change={change} />}
      </div>
      <Button type="primary" loading={isSaving} onClick={() => save(cleaned(brief))}>
        {t(isOfOne ? 'kolBrief.saveOwn' : 'kolBrief.save')}
      </Button>
    </>
  );
}
