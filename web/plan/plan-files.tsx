// A plan as files for who signs it: PDF in each language, workbook, JSON.
import { Button, Dropdown } from 'antd';
import { type Language, languages } from '../../src/base/words.ts';
import { useText } from '../text.ts';

const names: Readonly<Record<Language, string>> = { it: 'italiano', en: 'English', zh: '中文' };

export function PlanFiles({ planId }: { readonly planId: string }) {
  const { t, language } = useText();
  const files = [
    ...languages.map((one) => ({ key: `pdf-${one}`, label: `PDF · ${names[one]}`, path: `.pdf?language=${one}` })),
    { key: 'xlsx', label: 'Excel', path: `.xlsx?language=${language}` },
    { key: 'json', label: 'JSON', path: '.json' },
  ];
  const items = files.map(({ key, label, path }) => ({
    key,
    label: (
      <a href={`/api/v1/plans/${planId}${path}`} download>
        {label}
      </a>
    ),
  }));
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button>{t('offer.download')}</Button>
    </Dropdown>
  );
}
