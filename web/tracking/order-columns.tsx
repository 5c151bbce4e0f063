// Which column of an orders file is which field, how cells are read, and the first rows as they would be read.
import { Collapse, Select, Table, Tag } from 'antd';
import type { z } from 'zod';
import {
  dateOrders,
  decimalMarks,
  neededFields,
  type OrderField,
  orderCurrencies,
  orderFields,
  type orderImportShape,
  type Reading,
} from '../../src/tracking/contract-order-file.ts';
import { useText } from '../text.ts';
import { showBeijingMoment, showList, showMoney } from '../ui/format.ts';

export type OrderImport = z.infer<typeof orderImportShape>;

/** What a person chose; a field that is absent goes by the names that are known. */
export interface Chosen {
  readonly columns: Readonly<Partial<Record<OrderField, string | null>>>;
  readonly reading: Partial<Reading>;
}
export const nothingChosen: Chosen = { columns: {}, reading: {} };

interface FormProps {
  readonly found: OrderImport;
  readonly chosen: Chosen;
  readonly change: (chosen: Chosen) => void;
}

/** What stands in for a field that is needed; null for a field that is not. */
const standInOf = (field: OrderField) => neededFields.find(([first]) => first === field)?.slice(1) ?? null;
const mainFields = orderFields.filter(
  (field) => standInOf(field) !== null || field === 'quantity' || field === 'paidAt',
);
const otherFields = orderFields.filter((field) => !mainFields.includes(field));

function FieldList({ fields, found, chosen, change }: FormProps & { readonly fields: readonly OrderField[] }) {
  const { t } = useText();
  const options = [...new Set(found.headers)].map((name) => ({ value: name, label: name }));
  const name = (field: OrderField) => t(`orderFile.f_${field}`);
  return (
    <ul
      className="plain"
      style={{ display: 'flex', flexWrap: 'wrap', gap: 12, padding: 0, margin: 0, listStyle: 'none' }}
    >
      {fields.map((field) => {
        const standIn = standInOf(field);
        const isMissing = found.missing.includes(field);
        const column = found.columns[field];
        return (
          <li key={field} style={{ flex: '1 1 220px', maxWidth: 320 }}>
            <div>
              {name(field)}{' '}
              {standIn === null ? null : (
                <span className="muted">
                  {[
                    t('orderFile.needed'),
                    ...standIn.map((other) => t('orderFile.orInstead', { field: name(other) })),
                  ].join(' · ')}
                </span>
              )}
            </div>
            <Select
              aria-label={`${t('orderFile.column')}: ${name(field)}`}
              style={{ width: '100%' }}
              {...(isMissing ? { status: 'error' as const } : {})}
              showSearch={{ optionFilterProp: 'label' }}
              placeholder={isMissing ? t('orderFile.choose') : t('orderFile.notRead')}
              allowClear={column !== undefined}
              value={column ?? null}
              options={options}
              onChange={(value: string | null | undefined) =>
                change({ ...chosen, columns: { ...chosen.columns, [field]: value ?? null } })
              }
            />
          </li>
        );
      })}
    </ul>
  );
}

function ReadingForm({ found, chosen, change }: FormProps) {
  const { t } = useText();
  if (found.reading === null) return null;
  const { currency, decimal, dates } = found.reading;
  const say = (reading: Partial<Reading>) => change({ ...chosen, reading: { ...chosen.reading, ...reading } });
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'center', margin: '12px 0' }}>
      <span>{t('orderFile.currency')}</span>
      <Select
        aria-label={t('orderFile.currency')}
        style={{ width: 90 }}
        value={currency}
        options={orderCurrencies.map((one) => ({ value: one, label: one }))}
        onChange={(value) => say({ currency: value })}
      />
      <span>{t('orderFile.decimal')}</span>
      <Select
        aria-label={t('orderFile.decimal')}
        style={{ width: 110 }}
        value={decimal}
        options={decimalMarks.map((one) => ({ value: one, label: t(`orderFile.decimal_${one}`) }))}
        onChange={(value) => say({ decimal: value })}
      />
      <span>{t('orderFile.dates')}</span>
      <Select
        aria-label={t('orderFile.dates')}
        style={{ width: 130 }}
        value={dates}
        options={dateOrders.map((one) => ({ value: one, label: t(`orderFile.dates_${one}`) }))}
        onChange={(value) => say({ dates: value })}
      />
      <span className="muted" style={{ flexBasis: '100%' }}>
        {t('orderFile.beijing')}
      </span>
    </div>
  );
}

/** Fields and columns of a table, changeable; required ones first, and told where they are missing. */
export function OrderColumns({ found, chosen, change }: FormProps) {
  const { t, language } = useText();
  const missing = found.missing.map((field) => t(`orderFile.f_${field}`));
  const others = otherFields.filter((field) => found.columns[field] !== undefined).length;
  const form = { found, chosen, change };
  return (
    <section aria-label={t('orderFile.columns')}>
      {missing.length > 0 ? (
        <p role="status">
          <strong>{t('orderFile.missing', { fields: showList(missing, language) })}</strong>
        </p>
      ) : null}
      <FieldList fields={mainFields} {...form} />
      <ReadingForm {...form} />
      <Collapse
        size="small"
        ghost
        items={[
          {
            key: 'others',
            label: t('orderFile.more', { n: others }),
            children: <FieldList fields={otherFields} {...form} />,
          },
        ]}
      />
    </section>
  );
}

/** Columns of an export that is known as a whole: nothing of it is to be chosen. */
export function KnownColumns({ found }: { readonly found: OrderImport }) {
  return (
    <p>
      {Object.entries(found.columns).map(([field, column]) => (
        <Tag key={field}>
          {column} → {field}
        </Tag>
      ))}
    </p>
  );
}

/** The first order lines, so that a person sees whether they are read rightly. Times are Beijing's. */
export function FirstRows({ found }: { readonly found: OrderImport }) {
  const { t, language } = useText();
  if (found.first.length === 0) return null;
  const rows = found.first.map((one, index) => ({ ...one, key: index }));
  const time = (moment: string | null) => (moment === null ? '–' : showBeijingMoment(moment, language));
  return (
    <Table
      size="small"
      style={{ margin: '12px 0' }}
      title={() => t('orderFile.first')}
      pagination={false}
      scroll={{ x: 640 }}
      dataSource={rows}
      columns={[
        { title: t('orderFile.f_order'), dataIndex: 'order' },
        { title: t('orderFile.f_product'), dataIndex: 'product' },
        { title: t('orderFile.f_quantity'), dataIndex: 'quantity', align: 'right' },
        {
          title: t('orderFile.net'),
          key: 'net',
          align: 'right',
          render: (_, one) => showMoney(one.net, one.currency, language),
        },
        { title: t('orderFile.f_at'), key: 'at', render: (_, one) => time(one.at) },
        { title: t('orderFile.f_paidAt'), key: 'paidAt', render: (_, one) => time(one.paidAt) },
      ]}
    />
  );
}
