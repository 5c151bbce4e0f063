// How the columns of a file are read: shown before anything is stored; every change shows at once in the first rows.
import { Input, Select, Table } from 'antd';
import { useState } from 'react';
import { platforms } from '../../src/base/id.ts';
import { platformTerms } from '../../src/base/terms.ts';
import { type Detection, type Field, fieldsOf, type GuessedColumn, type Mapping } from '../../src/import/contract.ts';
import { fieldWords } from '../../src/import/words.ts';
import { useText } from '../text.ts';
import { showShare } from '../ui/format.ts';
import { Section } from '../ui/page.tsx';

interface MappingFormProps {
  readonly detection: Detection;
  readonly mapping: Mapping;
  readonly apply: (mapping: Mapping) => void;
}

function withField(mapping: Mapping, column: GuessedColumn, field: Field | null): Mapping {
  const others = mapping.columns.filter((one) => one.column !== column.column);
  const before = mapping.columns.find((one) => one.column === column.column);
  if (field === null) return { ...mapping, columns: others };
  return {
    ...mapping,
    columns: [
      ...others,
      {
        column: column.column,
        header: column.header,
        factor: before?.factor ?? column.factor,
        currency: before?.currency ?? column.currency,
        field,
      },
    ],
  };
}

const withFactor = (mapping: Mapping, column: number, factor: number): Mapping => ({
  ...mapping,
  columns: mapping.columns.map((one) => (one.column === column ? { ...one, factor } : one)),
});

/** Fields whose cells are figures that a header may give in thousands or ten thousands. */
const isFigure = (field: Field | null): boolean =>
  field !== null &&
  /^(followers|following|postsTotal|likesTotal|price\w+|views|likes|comments|shares|saves)$/.test(field);
const units = [1, 1_000, 10_000, 1_000_000, 100_000_000] as const;
const unitTexts = {
  1: 'unit1',
  1000: 'unit1000',
  10000: 'unit10000',
  1000000: 'unit1000000',
  100000000: 'unit100000000',
} as const;

const isShare = (field: Field | null): boolean => field !== null && /^audience(Female|Male|Age|Share)$/.test(field);
const shareUnits = [1, 100, 10_000] as const;
const shareTexts = { 1: 'unitShare', 100: 'unitPercent', 10000: 'unitPermyriad' } as const;

interface ColumnTableProps {
  readonly columns: readonly GuessedColumn[];
  readonly draft: Mapping;
  readonly change: (mapping: Mapping) => void;
}

function ColumnTable({ columns, draft, change }: ColumnTableProps) {
  const { t, say, language } = useText();
  const fields: readonly Field[] = draft.kind === 'mixed' ? [] : fieldsOf[draft.kind];
  const unitsOf = (field: Field | null) => {
    if (isShare(field))
      return shareUnits.map((unit) => ({ value: unit as number, label: t(`import.${shareTexts[unit]}`) }));
    return isFigure(field)
      ? units.map((unit) => ({ value: unit as number, label: t(`import.${unitTexts[unit]}`) }))
      : null;
  };
  const fieldOf = (column: GuessedColumn) => draft.columns.find((one) => one.column === column.column)?.field ?? null;
  return (
    <Table<GuessedColumn>
      size="small"
      rowKey="column"
      pagination={false}
      scroll={{ x: 720 }}
      dataSource={[...columns]}
      columns={[
        { title: t('import.column'), dataIndex: 'header' },
        {
          title: t('import.meaning'),
          key: 'field',
          render: (_, column) => (
            <Select
              size="small"
              aria-label={`${t('import.meaning')}: ${column.header}`}
              style={{ width: 210 }}
              allowClear
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={t('import.ignored')}
              value={fieldOf(column)}
              options={fields.map((field) => ({ value: field, label: say(fieldWords[field]) }))}
              onChange={(field) => change(withField(draft, column, field ?? null))}
            />
          ),
        },
        {
          title: t('import.unit'),
          key: 'unit',
          render: (_, column) => {
            const options = unitsOf(fieldOf(column));
            return options === null ? null : (
              <Select
                size="small"
                aria-label={`${t('import.unit')}: ${column.header}`}
                style={{ width: 120 }}
                value={draft.columns.find((one) => one.column === column.column)?.factor ?? 1}
                options={options}
                onChange={(factor) => change(withFactor(draft, column.column, factor))}
              />
            );
          },
        },
        {
          title: '',
          key: 'sure',
          render: (_, column) =>
            column.field ? <span className="muted">{showShare(column.confidence, language, 0)}</span> : null,
        },
        {
          title: t('import.sample'),
          key: 'samples',
          render: (_, column) => <span className="muted">{column.samples.join(' · ').slice(0, 80)}</span>,
        },
      ]}
    />
  );
}

export function MappingForm({ detection, mapping, apply }: MappingFormProps) {
  const { t, say } = useText();
  const [draft, setDraft] = useState(mapping);
  const change = (next: Mapping) => {
    setDraft(next);
    apply(next);
  };
  const keepOwner = () => (draft.owner === mapping.owner ? undefined : apply(draft));
  const isOpen = draft.kind !== 'mixed' && detection.columns.length > 0;
  return (
    <Section title={t('import.reading')}>
      <div style={{ display: 'flex', gap: 12, flexWrap: 'wrap', marginBottom: 12 }}>
        <Select
          aria-label={t('import.platform')}
          placeholder={t('import.platform')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: 180 }}
          value={draft.platform}
          options={platforms.map((one) => ({ value: one, label: say(platformTerms[one]) }))}
          onChange={(platform) => change({ ...draft, platform: platform ?? null })}
        />
        <label className="muted" htmlFor="observed-on" style={{ alignSelf: 'center' }}>
          {t('import.observedOn')}
        </label>
        <Input
          id="observed-on"
          type="date"
          style={{ width: 170 }}
          value={draft.observedOn ?? ''}
          onChange={(event) => change({ ...draft, observedOn: event.target.value || null })}
        />
        {draft.kind === 'posts' || draft.kind === 'audience' ? (
          <Input
            placeholder={t('import.owner')}
            aria-label={t('import.owner')}
            style={{ width: 200 }}
            value={draft.owner ?? ''}
            onChange={(event) => setDraft({ ...draft, owner: event.target.value || null })}
            onBlur={keepOwner}
            onPressEnter={keepOwner}
          />
        ) : null}
      </div>
      {isOpen ? <ColumnTable columns={detection.columns} draft={draft} change={change} /> : null}
    </Section>
  );
}
