// Where files come in, and what came of the earlier ones.
import { Link, useNavigate } from '@tanstack/react-router';
import { Alert, Table } from 'antd';
import { useState } from 'react';
import { useText } from '../text.ts';
import { showMoment } from '../ui/format.ts';
import { Empty, Loaded, Page, Problem, Section } from '../ui/page.tsx';
import { bundle, mostBundled, type Placed } from './bundle.ts';
import { Drop } from './drop.tsx';
import { type Import, useImports, useUpload } from './queries.ts';

function Earlier() {
  const { t, language } = useText();
  const imports = useImports();
  return (
    <Section title={t('import.earlier')}>
      <Loaded query={imports}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty text={t('import.none')} />
          ) : (
            <Table<Import>
              size="small"
              rowKey="id"
              dataSource={rows}
              pagination={{ pageSize: 20, hideOnSinglePage: true, size: 'small', showSizeChanger: false }}
              scroll={{ x: 640 }}
              columns={[
                {
                  title: t('import.title'),
                  key: 'file',
                  render: (_, one) => (
                    <Link to="/import/$importId" params={{ importId: one.id }}>
                      {one.fileName}
                    </Link>
                  ),
                },
                { title: '', key: 'state', render: (_, one) => t(`import.${one.state}`) },
                {
                  title: '',
                  key: 'counts',
                  render: (_, one) =>
                    one.state === 'done'
                      ? t('import.counts', {
                          rows: one.rows,
                          stored: one.stored,
                          unchanged: one.unchanged,
                          rejected: one.rejected,
                        })
                      : (one.error?.title ?? ''),
                },
                {
                  title: '',
                  key: 'at',
                  align: 'right',
                  render: (_, one) => <span className="muted">{showMoment(one.createdAt, language)}</span>,
                },
              ]}
            />
          )
        }
      </Loaded>
    </Section>
  );
}

export function ImportsPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const upload = useUpload((one) => void navigate({ to: '/import/$importId', params: { importId: one.id } }));
  const [isBundling, setBundling] = useState(false);
  const [isTooMuch, setTooMuch] = useState(false);
  const take = async (files: readonly Placed[]) => {
    const bytes = files.reduce((sum, { file }) => sum + file.size, 0);
    setTooMuch(files.length > 1 && bytes > mostBundled);
    if (files.length > 1 && bytes > mostBundled) return;
    setBundling(true);
    const file = await bundle(files).finally(() => setBundling(false));
    if (file) upload.mutate(file);
  };
  return (
    <Page guide="import" title={t('import.title')} answers={t('import.answers')}>
      <Drop isBusy={upload.isPending || isBundling} take={(files) => void take(files)} />
      {isTooMuch ? <Alert type="error" showIcon title={t('import.tooMuch')} style={{ marginTop: 12 }} /> : null}
      {upload.error ? (
        <div style={{ marginTop: 12 }}>
          <Problem error={upload.error} />
        </div>
      ) : null}
      <div style={{ height: 20 }} />
      <Earlier />
    </Page>
  );
}
