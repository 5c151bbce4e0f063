// Batches: the file to fetch, and what the bank did with each line.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Popconfirm, Popover, Space, Table } from 'antd';
import { useState } from 'react';
import {
  type Batch,
  type BatchHead,
  type BatchLine,
  batchShape,
  type FileForm,
} from '../../src/settlement/contract-batch.ts';
import { call, get } from '../api.ts';
import { type TextKey, useText } from '../text.ts';
import { showCount, showDay, showMoney } from '../ui/format.ts';
import { Empty, Loaded, Problem } from '../ui/page.tsx';
import styles from './payout.module.css';

const fileTexts: Readonly<Record<FileForm, TextKey>> = {
  xml: 'payout.file_xml',
  alipay: 'payout.file_alipay',
  'alipay-template': 'payout.file_template',
  xlsx: 'payout.file_xlsx',
  csv: 'payout.file_csv',
};

function useBatchAction<Body>(path: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body) => call('POST', path, batchShape, body),
    onSuccess: () => queries.invalidateQueries(),
  });
}

function Files({ batch }: { readonly batch: Batch }) {
  const { t, language } = useText();
  const queries = useQueryClient();
  const isSplit = batch.files.some((file) => file.part > 1);
  return (
    <div className={styles.files}>
      {batch.files.map(({ form, part, lines, total }) => (
        <a
          key={`${form} ${part}`}
          href={`/api/v1/payout-batches/${batch.id}/file?form=${form}&part=${part}&language=${language}`}
          // The browser tells nobody that it has fetched a file: what is shown is asked for again a little later.
          onClick={() => void setTimeout(() => void queries.invalidateQueries(), 1_500)}
        >
          {t(fileTexts[form])}
          {isSplit
            ? ` · ${t('payout.part', { n: part })} (${showCount(lines, language)}, ${showMoney(Number(total), batch.currency, language)})`
            : ''}
        </a>
      ))}
    </div>
  );
}

function Release({ batch, line }: { readonly batch: Batch; readonly line: BatchLine }) {
  const { t } = useText();
  const [reason, setReason] = useState('');
  const release = useBatchAction<{ reason: string }>(`/payout-batches/${batch.id}/lines/${line.number}/release`);
  const form = (
    <>
      <Space.Compact>
        <Input
          value={reason}
          aria-label={t('payout.releaseWhy')}
          placeholder={t('payout.releaseWhy')}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button disabled={reason.trim() === ''} loading={release.isPending} onClick={() => release.mutate({ reason })}>
          {t('payout.releaseDone')}
        </Button>
      </Space.Compact>
      {release.error ? <Problem error={release.error} /> : null}
    </>
  );
  return (
    <Popover trigger="click" content={form}>
      <Button size="small" type="text">
        {t('payout.release')}
      </Button>
    </Popover>
  );
}

function LineState({ line }: { readonly line: BatchLine }) {
  const { t, language } = useText();
  if (line.state === 'open') return t('payout.open');
  if (line.state === 'released')
    return <span className="muted">{t('payout.released', { reason: line.reason ?? '–' })}</span>;
  const facts = { day: line.paidOn === null ? '–' : showDay(line.paidOn, language), reference: line.reference ?? '–' };
  return <span className={styles.good}>{t('payout.confirmed', facts)}</span>;
}

function Lines(props: {
  readonly batch: Batch;
  readonly chosen: readonly number[];
  readonly choose: (numbers: number[]) => void;
}) {
  const { t, language } = useText();
  const { batch, chosen, choose } = props;
  return (
    <div className={styles.wide}>
      <Table
        size="small"
        rowKey="number"
        pagination={{ pageSize: 50, hideOnSinglePage: true, size: 'small', showSizeChanger: false }}
        dataSource={batch.lines}
        rowSelection={{
          selectedRowKeys: [...chosen],
          onChange: (keys) => choose(keys.map(Number)),
          getCheckboxProps: (line) => ({ disabled: line.state !== 'open' }),
        }}
        columns={[
          { title: t('payout.payee'), dataIndex: 'kolName' },
          {
            title: t('payout.amount'),
            key: 'amount',
            align: 'right',
            render: (_, one) => showMoney(Number(one.amount), batch.currency, language),
          },
          { title: t('payout.account'), dataIndex: 'mask' },
          {
            title: t('payout.campaign'),
            key: 'campaign',
            responsive: ['md'],
            render: (_, one) => `${one.campaignName} · ${one.periodId}`,
          },
          { title: t('payout.endToEnd'), dataIndex: 'shortId', responsive: ['md'] },
          { title: t('payout.state'), key: 'state', render: (_, line) => <LineState line={line} /> },
          {
            title: '',
            key: 'release',
            align: 'right',
            render: (_, line) => (line.state === 'open' ? <Release batch={batch} line={line} /> : null),
          },
        ]}
      />
    </div>
  );
}

function Confirm({
  batch,
  numbers,
  done,
}: {
  readonly batch: Batch;
  readonly numbers: readonly number[];
  readonly done: () => void;
}) {
  const { t } = useText();
  const [reference, setReference] = useState('');
  const [paidOn, setPaidOn] = useState(() => new Date().toISOString().slice(0, 10));
  const confirm = useBatchAction<{ lines: { number: number; reference: string; paidOn: string }[] }>(
    `/payout-batches/${batch.id}/confirmations`,
  );
  const sent = () => {
    setReference('');
    done();
  };
  const send = () =>
    confirm.mutate({ lines: numbers.map((number) => ({ number, reference, paidOn })) }, { onSuccess: sent });
  return (
    <>
      <div className={styles.act}>
        <span className={styles.dated}>
          {t('payout.paidOn')}
          <Input
            type="date"
            aria-label={t('payout.paidOn')}
            value={paidOn}
            onChange={(event) => setPaidOn(event.target.value)}
          />
        </span>
        <Input
          style={{ width: 220 }}
          value={reference}
          aria-label={t('payout.bankReference')}
          placeholder={t('payout.bankReference')}
          onChange={(event) => setReference(event.target.value)}
        />
        <Button
          type="primary"
          disabled={numbers.length === 0 || reference.trim() === '' || paidOn === ''}
          loading={confirm.isPending}
          onClick={send}
        >
          {t('payout.confirm', { n: numbers.length })}
        </Button>
      </div>
      {confirm.error ? <Problem error={confirm.error} /> : null}
    </>
  );
}

function Drop({ batch }: { readonly batch: Batch }) {
  const { t } = useText();
  const drop = useBatchAction<undefined>(`/payout-batches/${batch.id}/drop`);
  if (batch.state === 'dropped' || batch.lines.some((line) => line.state === 'confirmed') || batch.openCount === 0)
    return null;
  return (
    <>
      <Popconfirm title={t('payout.dropSure')} okText={t('payout.drop')} onConfirm={() => drop.mutate(undefined)}>
        <Button type="text" danger loading={drop.isPending}>
          {t('payout.drop')}
        </Button>
      </Popconfirm>
      {drop.error ? <Problem error={drop.error} /> : null}
    </>
  );
}

function Opened({ batch }: { readonly batch: Batch }) {
  const { t } = useText();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const open = new Set(batch.lines.filter((line) => line.state === 'open').map((line) => line.number));
  const numbers = chosen.filter((number) => open.has(number));
  return (
    <>
      <Files batch={batch} />
      <Lines batch={batch} chosen={numbers} choose={setChosen} />
      {open.size === 0 ? null : (
        <>
          <div>
            <Button size="small" onClick={() => setChosen([...open])}>
              {t('payout.chooseAll', { n: open.size })}
            </Button>
          </div>
          <Confirm batch={batch} numbers={numbers} done={() => setChosen([])} />
        </>
      )}
      <div>
        <Drop batch={batch} />
      </div>
    </>
  );
}

function BatchCard({ head }: { readonly head: BatchHead }) {
  const { t, language } = useText();
  const [isOpen, setOpen] = useState(head.openCount > 0);
  const batch = useQuery({
    queryKey: ['payout-batch', head.id],
    queryFn: () => get(`/payout-batches/${head.id}`, batchShape),
    enabled: isOpen,
  });
  const facts = { n: head.lineCount, open: head.openCount, by: head.createdBy, day: showDay(head.executeOn, language) };
  return (
    <section className={styles.group} id={head.id}>
      <header>
        <div>
          <h3>
            {t(`payout.${head.method}`)} · {showMoney(Number(head.total), head.currency, language)}{' '}
            <span className={head.openCount > 0 ? styles.warn : head.state === 'done' ? styles.good : 'muted'}>
              {t(`payout.${head.state}`)}
            </span>
          </h3>
          <div className="muted">{t('payout.batchLine', facts)}</div>
          <code className="muted">{head.id}</code>
        </div>
        <Button onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {t(isOpen ? 'payout.hide' : 'payout.show')}
        </Button>
      </header>
      {isOpen ? <Loaded query={batch}>{(one) => <Opened batch={one} />}</Loaded> : null}
    </section>
  );
}

export function PayoutBatches({ batches }: { readonly batches: readonly BatchHead[] }) {
  const { t } = useText();
  if (batches.length === 0) return <Empty text={t('payout.noBatches')} />;
  return batches.map((head) => <BatchCard key={head.id} head={head} />);
}
