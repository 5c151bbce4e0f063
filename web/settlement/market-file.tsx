// A settlement file of a marketplace: first what was recognised and what cannot be read, then, when asked, the good rows.
import { UploadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Space, Upload } from 'antd';
import { useState } from 'react';
import type { Campaign } from '../../src/campaign/contract.ts';
import { type MarketImport, marketImportShape } from '../../src/settlement/contract-market.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';

/** Rejects that are shown. */
const shownRejects = 10;

function Rejects({ found }: { readonly found: MarketImport }) {
  const { t } = useText();
  return found.rejects
    .slice(0, shownRejects)
    .map((one) => (
      <div key={`${one.line} ${one.code}`}>
        {t('reconcile.rejectAt', { line: String(one.line), column: one.column ?? '–', advice: one.advice })}
      </div>
    ));
}

export function MarketFile({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const upload = useMutation({
    mutationFn: ({ chosen, isTrial }: { chosen: File; isTrial: boolean }) => {
      const form = new FormData();
      form.append('file', chosen);
      return call('POST', `/campaigns/${campaign.id}/market-settlements?trial=${isTrial}`, marketImportShape, form);
    },
    onSuccess: (_, { isTrial }) => (isTrial ? undefined : queries.invalidateQueries()),
  });
  const found = upload.data;
  const facts = found && {
    ...{ source: t(`reconcile.source_${found.source}`), rows: found.rows, rejected: found.rejected },
  };
  return (
    <>
      <Upload
        accept=".csv,.txt,.tsv,.xlsx"
        showUploadList={false}
        beforeUpload={(chosen) => {
          setFile(chosen);
          upload.mutate({ chosen, isTrial: true });
          return false;
        }}
      >
        <Button icon={<UploadOutlined />} loading={upload.isPending}>
          {t('reconcile.upload')}
        </Button>
      </Upload>
      {upload.error ? <Problem error={upload.error} /> : null}
      {found ? (
        <Alert
          style={{ flexBasis: '100%' }}
          type={found.rejected > 0 ? 'warning' : file ? 'info' : 'success'}
          title={t('reconcile.recognised', facts)}
          description={
            <>
              {found.isKnown ? <p>{t('reconcile.known')}</p> : null}
              <Rejects found={found} />
              {file && !found.isKnown ? (
                <Space style={{ marginTop: 8 }} wrap>
                  <Button
                    type="primary"
                    disabled={found.kept === 0}
                    loading={upload.isPending}
                    onClick={() => upload.mutate({ chosen: file, isTrial: false }, { onSuccess: () => setFile(null) })}
                  >
                    {t('reconcile.take', { n: found.kept })}
                  </Button>
                  <Button
                    onClick={() => {
                      setFile(null);
                      upload.reset();
                    }}
                  >
                    {t('reconcile.cancel')}
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
