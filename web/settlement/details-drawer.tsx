// Payment details of a payee, or of the account that pays: what is in force as a mask, and a form for new ones.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Form, Input, Segmented, Select } from 'antd';
import { useState } from 'react';
import { z } from 'zod';
import { currencies } from '../../src/base/money.ts';
import {
  type PayeeHistory,
  type Payer,
  type PayoutMethod,
  payeeHistoryShape,
  payerShape,
  payoutMethods,
  type ShownDetails,
} from '../../src/settlement/contract-payee.ts';
import { ApiProblem, call, get } from '../api.ts';
import { useText } from '../text.ts';
import { showDay } from '../ui/format.ts';
import { Loaded, Problem } from '../ui/page.tsx';
import { detailFields, detailsOf } from './payee-fields.ts';
import styles from './payout.module.css';

type Values = Record<string, string | undefined>;

interface FormProps {
  readonly method: PayoutMethod;
  readonly isPayer: boolean;
  readonly save: (details: Record<string, string | null>) => Promise<unknown>;
  readonly done: () => void;
}

/** The fields of one method; what the answer finds wrong stands at its field. */
function DetailsForm({ method, isPayer, save, done }: FormProps) {
  const { t } = useText();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const saving = useMutation({
    mutationFn: (values: Values) => save(detailsOf(method, isPayer, values)),
    onSuccess: async () => {
      await queries.invalidateQueries();
      done();
    },
    onError: (error) => {
      if (!(error instanceof ApiProblem)) return;
      form.setFields(error.faults.map((fault) => ({ name: fault.pointer.slice(1), errors: [fault.detail] })));
    },
  });
  const isTold = saving.error instanceof ApiProblem && saving.error.faults.length > 0;
  return (
    <Form
      form={form}
      layout="vertical"
      autoComplete="off"
      initialValues={{ currency: 'CNY' }}
      onFinish={(values) => saving.mutate(values)}
    >
      {detailFields(method, isPayer).map(({ name, text, isOptional }) => (
        <Form.Item
          key={name}
          name={name}
          label={t(text)}
          rules={isOptional ? [] : [{ required: true, message: t('brand.required') }]}
        >
          {name === 'currency' ? (
            <Select options={currencies.map((value) => ({ value, label: value }))} />
          ) : (
            <Input autoComplete="off" />
          )}
        </Form.Item>
      ))}
      {saving.error && !isTold ? <Problem error={saving.error} /> : null}
      <Button type="primary" htmlType="submit" loading={saving.isPending}>
        {t('shell.save')}
      </Button>
    </Form>
  );
}

function Kept({ details }: { readonly details: ShownDetails }) {
  const { t, language } = useText();
  const facts = { method: t(`payout.${details.method}`), mask: details.mask, by: details.savedBy };
  return <p>{t('payout.kept', { ...facts, day: showDay(details.savedAt, language) })}</p>;
}

function PayeeContent({ payee, done }: { readonly payee: PayeeHistory; readonly done: () => void }) {
  const { t } = useText();
  const [method, setMethod] = useState<PayoutMethod>(payee.details?.method ?? 'sepa');
  const earlier = payee.versions.slice(1);
  return (
    <>
      {payee.details ? <Kept details={payee.details} /> : null}
      {earlier.length === 0 ? null : (
        <details className={styles.earlier}>
          <summary>{t('payout.earlier', { n: earlier.length })}</summary>
          {earlier.map((one) => (
            <Kept key={one.version} details={one} />
          ))}
        </details>
      )}
      <p className="muted">{t('payout.sealed')}</p>
      <div className={styles.method}>
        <Segmented
          value={method}
          aria-label={t('payout.method')}
          onChange={setMethod}
          options={payoutMethods.map((value) => ({ value, label: t(`payout.${value}`) }))}
        />
      </div>
      <DetailsForm
        key={method}
        method={method}
        isPayer={false}
        done={done}
        save={(details) => call('PUT', `/payees/${encodeURIComponent(payee.payeeId)}`, payeeHistoryShape, details)}
      />
    </>
  );
}

/** How a KOL or an agency is paid; opened from a statement and from the list. */
export function PayeeDrawer(props: { readonly payeeId: string; readonly name: string; readonly close: () => void }) {
  const { t } = useText();
  const payee = useQuery({
    queryKey: ['payee', props.payeeId],
    queryFn: () => get(`/payees/${encodeURIComponent(props.payeeId)}`, payeeHistoryShape),
  });
  return (
    <Drawer open onClose={props.close} size={480} title={t('payout.detailsOf', { name: props.name })}>
      <Loaded query={payee}>{(one) => <PayeeContent payee={one} done={props.close} />}</Loaded>
    </Drawer>
  );
}

/** The account from which a method's files pay. */
export function PayerDrawer({ payer, close }: { readonly payer: Payer; readonly close: () => void }) {
  const { t } = useText();
  return (
    <Drawer open onClose={close} size={480} title={t('payout.payerOf', { method: t(`payout.${payer.method}`) })}>
      {payer.details ? <Kept details={payer.details} /> : null}
      <p className="muted">{t('payout.sealed')}</p>
      <DetailsForm
        method={payer.method}
        isPayer
        done={close}
        save={(details) => call('PUT', '/payers', z.array(payerShape), details)}
      />
    </Drawer>
  );
}
