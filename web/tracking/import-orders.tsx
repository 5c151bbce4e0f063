// Orders from a file: first what was recognised and what cannot be read, then, when asked, all good rows.
import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Space, Tag, Upload } from 'antd';
import { useState } from 'react';
import type { z } from 'zod';
import type { Campaign } from '../../src/campaign/contract.ts';
import { orderImportShape } from '../../src/tracking/contract.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { showList } from '../ui/format.ts';
import { Problem } from '../ui/page.tsx';

type Import = z.infer<typeof orderImportShape>;

function Rejects({ found }: { readonly found: Import }) {
  const { t } = useText();
  return found.rejects
    .slice(0, 10)
    .map((one) => (
      <div key={`${one.line}${one.code}${one.column}`}>
        {t('tracking.rejectAt', { line: one.line, column: one.column ?? '–', advice: one.advice })}
      </div>
    ));
}

/** Which column was read as what. */
function Columns({ found }: { readonly found: Import }) {
  const { t, language } = useText();
  return (
    <p>
      {Object.entries(found.columns).map(([field, column]) => (
        <Tag key={field}>
          {column} → {field}
        </Tag>
      ))}
      {found.unused.length > 0 ? (
        <span className="muted">{t('tracking.unusedColumns', { columns: showList(found.unused, language) })}</span>
      ) : null}
    </p>
  );
}

function useImport(campaign: Campaign) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, isTrial }: { file: File; isTrial: boolean }) => {
      const form = new FormData();
      form.append('file', file);
      return call('POST', `/campaigns/${campaign.id}/orders?trial=${isTrial}`, orderImportShape, form);
    },
    onSuccess: (_, { isTrial }) => (isTrial ? undefined : queries.invalidateQueries()),
  });
}

export function ImportOrders({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useText();
  const [file, setFile] = useState<File | null>(null);
  const upload = useImport(campaign);
  const found = upload.data;
  const readable = found ? found.rows - found.rejected : 0;
  return (
    <>
      <Upload
        accept=".csv,.txt,.tsv,.xlsx,.json,.jsonl"
        showUploadList={false}
        beforeUpload={(one) => {
          setFile(one);
          upload.mutate({ file: one, isTrial: true });
          return false;
        }}
      >
        <Button icon={<UploadOutlined />} loading={upload.isPending}>
          {t('tracking.importOrders')}
        </Button>
      </Upload>
      {upload.error ? <Problem error={upload.error} /> : null}
      {found ? (
        <Alert
          style={{ flexBasis: '100%' }}
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
          description={
            <>
              {file ? <Columns found={found} /> : null}
              <Rejects found={found} />
              {file ? (
                <Space style={{ marginTop: 8 }}>
                  <Button
                    type="primary"
                    disabled={readable === 0}
                    loading={upload.isPending}
                    onClick={() => upload.mutate({ file, isTrial: false }, { onSuccess: () => setFile(null) })}
                  >
                    {t('tracking.importRows', { n: readable })}
                  </Button>
                  <Button
                    onClick={() => {
                      setFile(null);
                      upload.reset();
                    }}
                  >
                    {t('tracking.cancel')}
                  </Button>
                </Space>
              ) : null}
            </>
          }
        />
      ) : null}
    </>
  );
}
