// Orders from a file: first what was recognised, changeable, and what cannot be read, then, when asked, all good rows.
import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Space, Upload } from 'antd';
import { useState } from 'react';
import type { Campaign } from '../../src/campaign/contract.ts';
import { orderImportShape } from '../../src/tracking/contract-order-file.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { showList } from '../ui/format.ts';
import { Problem } from '../ui/page.tsx';
import {
  type Chosen,
  FirstRows,
  KnownColumns,
  nothingChosen,
  OrderColumns,
  type OrderImport,
} from './order-columns.tsx';
import styles from './tracking.module.css';

function Rejects({ found }: { readonly found: OrderImport }) {
  const { t } = useText();
  return found.rejects
    .slice(0, 10)
    .map((one) => (
      <div key={`${one.line}${one.code}${one.column}`}>
        {t('tracking.rejectAt', { line: one.line, column: one.column ?? '–', advice: one.advice })}
      </div>
    ));
}

function queryOf({ columns, reading }: Chosen, isTrial: boolean): string {
  const query = new URLSearchParams({ trial: String(isTrial), ...reading });
  if (Object.keys(columns).length > 0) query.set('columns', JSON.stringify(columns));
  return query.toString();
}

interface Asked {
  readonly file: File;
  readonly isTrial: boolean;
  readonly chosen: Chosen;
}

function useImport(campaign: Campaign) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, isTrial, chosen }: Asked) => {
      const form = new FormData();
      form.append('file', file);
      return call('POST', `/campaigns/${campaign.id}/orders?${queryOf(chosen, isTrial)}`, orderImportShape, form);
    },
    onSuccess: (_, { isTrial }) => (isTrial ? undefined : queries.invalidateQueries()),
  });
}

interface TriedProps {
  readonly found: OrderImport;
  readonly chosen: Chosen;
  readonly isPending: boolean;
  readonly change: (chosen: Chosen) => void;
  readonly run: () => void;
  readonly leave: () => void;
}

/** What a trial found, and what can be done about it. */
function Tried({ found, chosen, isPending, change, run, leave }: TriedProps) {
  const { t, language } = useText();
  const readable = found.rows - found.rejected;
  return (
    <>
      {found.headers.length > 0 && found.reading !== null ? (
        <OrderColumns found={found} chosen={chosen} change={change} />
      ) : (
        <KnownColumns found={found} />
      )}
      {found.unused.length > 0 ? (
        <p className="muted">{t('tracking.unusedColumns', { columns: showList(found.unused, language) })}</p>
      ) : null}
      <FirstRows found={found} />
      <Space style={{ marginTop: 8 }}>
        <Button type="primary" disabled={readable === 0} loading={isPending} onClick={run}>
          {t('tracking.importRows', { n: readable })}
        </Button>
        <Button onClick={leave}>{t('tracking.cancel')}</Button>
      </Space>
    </>
  );
}

export function ImportOrders({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useText();
  const [file, setFile] = useState<File | null>(null);
  const [chosen, setChosen] = useState(nothingChosen);
  const [found, setFound] = useState<OrderImport | null>(null);
  const upload = useImport(campaign);
  const ask = (one: File, isTrial: boolean, choice: Chosen) => {
    setChosen(choice);
    // The last trial stays in sight while the next one runs.
    upload.mutate(
      { file: one, isTrial, chosen: choice },
      {
        onSuccess: (answer) => {
          setFound(answer);
          if (!isTrial) setFile(null);
        },
      },
    );
  };
  const leave = () => {
    setFile(null);
    setFound(null);
    upload.reset();
  };
  return (
    <>
      <Upload
        accept=".csv,.txt,.tsv,.xlsx,.json,.jsonl"
        showUploadList={false}
        beforeUpload={(one) => {
          setFile(one);
          setFound(null);
          ask(one, true, nothingChosen);
          return false;
        }}
      >
        <Button icon={<UploadOutlined />} loading={upload.isPending}>
          {t('tracking.importOrders')}
        </Button>
      </Upload>
      {upload.error ? <Problem error={upload.error} /> : null}
      {found ? (
        <div className={styles.orderFile}>
          <Alert
            type={found.rejected > 0 ? 'warning' : file ? 'info' : 'success'}
            title={
              file
                ? t('tracking.recognised', {
                    kind: t(`tracking.kind_${found.kind}`),
                    rows: found.rows,
                    rejected: found.rejected,
                  })
                : t('tracking.imported', { ...found } as never)
            }
            description={<Rejects found={found} />}
          />
          {file ? (
            <Tried
              {...{ found, chosen, leave }}
              isPending={upload.isPending}
              change={(choice) => ask(file, true, choice)}
              run={() => ask(file, false, chosen)}
            />
          ) : null}
        </div>
      ) : null}
    </>
  );
}
