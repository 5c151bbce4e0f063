// Takes the list that is on the screen out of the archive, with the same filters and order.
import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useText } from '../text.ts';
import { type Filters, queryString } from './queries.ts';

const formats = [
  ['xlsx', 'archive.exportXlsx', { format: 'xlsx' }],
  ['csv', 'archive.exportCsv', { format: 'csv' }],
  ['gb', 'archive.exportGb', { format: 'csv', encoding: 'gb18030' }],
  ['json', 'archive.exportJson', { format: 'json' }],
] as const;

export function ExportMenu({ filters }: { readonly filters: Filters }) {
  const { t, language } = useText();
  const hrefOf = (wish: Filters) => `/api/v1/kols/export?${queryString({ ...filters, ...wish, language })}`;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: formats.map(([key, text, wish]) => ({
          key,
          label: (
            <a href={hrefOf(wish)} download>
              {t(text)}
            </a>
          ),
        })),
      }}
    >
      <Button icon={<DownloadOutlined />}>{t('archive.export')}</Button>
    </Dropdown>
  );
}
