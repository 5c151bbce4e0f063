// The first rows of a file as they would be stored, as a table under the product's own names.
import { Table } from 'antd';
import { genderTerms, platformTerms, topicTerms } from '../../src/base/terms.ts';
import type { PreviewRow } from '../../src/import/contract.ts';
import { fieldWords, rejectWords } from '../../src/import/words.ts';
import { type TextKey, useText } from '../text.ts';
import { showCount } from '../ui/format.ts';
import { Section } from '../ui/page.tsx';

const shownRows = 8;
/** What is stored beyond the columns of a file. */
const extraTitles: Readonly<Record<string, TextKey>> = {
  followersError: 'import.precision',
  prices: 'import.prices',
  rounded: 'import.rounded',
  observedOn: 'import.observedOn',
  audience: 'import.audienceRead',
};
/** `female 62%`: the item is ours, the figure the file's. */
const genderForm = /^(female|male)(?= )/;
type Stored = NonNullable<PreviewRow['stored']>;

function useCell() {
  const { say, language } = useText();
  const told = (name: string, value: string) =>
    name === 'audience'
      ? value.replace(genderForm, (gender) => say(genderTerms[gender as 'female']))
      : name === 'platform' && value in platformTerms
        ? say(platformTerms[value as 'weibo'])
        : name === 'topics' && value in topicTerms
          ? say(topicTerms[value as 'food'])
          : value;
  return (name: string, value: Stored[string] | undefined) => {
    if (value === null || value === undefined || value === '') return <span className="muted">–</span>;
    if (typeof value === 'number') return <span className="figure">{showCount(value, language)}</span>;
    return [value]
      .flat()
      .map((one) => told(name, String(one)))
      .join(', ')
      .slice(0, 60);
  };
}

/** Fields of which at least one row says something, in the order of the rows. */
function saidFields(rows: readonly PreviewRow[]): string[] {
  const isSaid = (value: unknown) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
  return [
    ...new Set(
      rows.flatMap(({ stored }) =>
        Object.entries(stored ?? {})
          .filter(([, value]) => isSaid(value))
          .map(([name]) => name),
      ),
    ),
  ];
}

export function Preview({ rows }: { readonly rows: readonly PreviewRow[] }) {
  const { t, say } = useText();
  const cell = useCell();
  const shown = rows.slice(0, shownRows);
  const names = saidFields(shown);
  const titleOf = (name: string) => {
    const extra = extraTitles[name];
    return name in fieldWords ? say(fieldWords[name as 'name']) : extra ? t(extra) : name;
  };
  if (shown.length === 0) return null;
  return (
    <Section title={t('import.preview')}>
      <Table<PreviewRow>
        size="small"
        rowKey="line"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={shown}
        columns={[
          { title: t('import.line'), dataIndex: 'line', width: 60 },
          ...names.map((name, index) => ({
            title: titleOf(name),
            key: name,
            render: (_: unknown, row: PreviewRow) =>
              row.reject ? (
                index === 0 ? (
                  <span style={{ color: 'var(--bad)' }}>
                    ✕ {row.reject.column}: {say(rejectWords[row.reject.code])}
                  </span>
                ) : null
              ) : (
                cell(name, row.stored?.[name])
              ),
            onCell: (row: PreviewRow) => (row.reject ? { colSpan: index === 0 ? names.length : 0 } : {}),
          })),
          ...(names.length === 0
            ? [
                {
                  title: '',
                  key: 'reject',
                  render: (_: unknown, row: PreviewRow) =>
                    row.reject ? (
                      <span style={{ color: 'var(--bad)' }}>
                        ✕ {row.reject.column}: {say(rejectWords[row.reject.code])}
                      </span>
                    ) : null,
                },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
