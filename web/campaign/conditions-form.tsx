// What a contract says beside fees and commission, as a form. Saving makes a new version of the terms.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { languages } from '../../src/base/words.ts';
import { type Placement, placementShape } from '../../src/campaign/contract.ts';
import { type Conditions, forums, laws, usageMedia } from '../../src/campaign/contract-conditions.ts';
import { languageNames } from '../../src/campaign/words-deed.ts';
import { deedTerms } from '../../src/campaign/words-deed-terms.ts';
import { call } from '../api.ts';
import { type TextKey, useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';
import { type ConditionsValues, conditionsOf, valuesOfConditions } from './conditions-values.ts';
import styles from './deed.module.css';

type Name = keyof ConditionsValues & string;

function Group({ title, children }: { readonly title: TextKey; readonly children: ReactNode }) {
  const { t } = useText();
  return (
    <fieldset className={styles.group}>
      <legend>{t(title)}</legend>
      <div className={styles.fields}>{children}</div>
    </fieldset>
  );
}

interface FieldProps {
  readonly name: Name;
  readonly label: TextKey;
}

function Amount({
  name,
  label,
  suffix,
  max = 3_650,
}: FieldProps & { readonly suffix?: string; readonly max?: number }) {
  const { t } = useText();
  return (
    <Form.Item name={name} label={t(label)}>
      <InputNumber min={0} max={max} controls={false} suffix={suffix} style={{ width: '100%' }} />
    </Form.Item>
  );
}

const Percent = (props: FieldProps) => <Amount {...props} suffix="%" max={100} />;

function Line({ name, label, empty }: FieldProps & { readonly empty?: TextKey }) {
  const { t } = useText();
  return (
    <Form.Item name={name} label={t(label)}>
      <Input maxLength={200} placeholder={empty ? t(empty) : ''} />
    </Form.Item>
  );
}

function Tick({ name, label }: FieldProps) {
  const { t } = useText();
  return (
    <Form.Item name={name} valuePropName="checked" label=" " colon={false}>
      <Checkbox>{t(label)}</Checkbox>
    </Form.Item>
  );
}

interface ChoiceProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly empty?: TextKey;
  readonly isMultiple?: boolean;
}

function Choice({ name, label, options, empty, isMultiple = false }: ChoiceProps) {
  const { t } = useText();
  return (
    <Form.Item name={name} label={t(label)}>
      <Select
        {...(isMultiple ? { mode: 'multiple' as const } : {})}
        {...(empty ? { allowClear: true, placeholder: t(empty) } : {})}
        options={[...options]}
      />
    </Form.Item>
  );
}

function Conduct() {
  const { t, say } = useText();
  return (
    <>
      <Group title="deed.approval">
        <Amount name="approvalRounds" label="deed.approvalRounds" max={20} />
        <Amount name="approvalDays" label="deed.approvalDays" max={60} />
        <Amount name="keepOnlineDays" label="deed.keepOnlineDays" />
        <Amount name="paymentDays" label="deed.paymentDays" max={365} />
      </Group>
      <Group title="deed.exclusivity">
        <Tick name="during" label="deed.during" />
        <Amount name="afterDays" label="deed.afterDays" />
        <Form.Item name="competitors" label={t('deed.competitors')}>
          <Select mode="tags" open={false} suffixIcon={null} placeholder={t('deed.asBrand')} />
        </Form.Item>
      </Group>
      <Group title="deed.usage">
        <Amount name="usageDays" label="deed.usageDays" />
        <Line name="territory" label="deed.territory" empty="deed.worldwide" />
        <Choice
          isMultiple
          name="media"
          label="deed.media"
          options={usageMedia.map((value) => ({ value, label: say(deedTerms[`media_${value}`]) }))}
        />
        <Tick name="mayEdit" label="deed.mayEdit" />
      </Group>
    </>
  );
}

function Mishaps() {
  const { t } = useText();
  const remedies = (['post', 'reduction'] as const).map((value) => ({ value, label: t(`deed.remedy_${value}`) }));
  return (
    <>
      <Group title="deed.delay">
        <Amount name="graceDays" label="deed.graceDays" />
        <Percent name="perDay" label="deed.perDay" />
        <Percent name="atMost" label="deed.atMost" />
      </Group>
      <Group title="deed.killFee">
        <Percent name="beforeDraft" label="deed.beforeDraft" />
        <Percent name="afterDraft" label="deed.afterDraft" />
        <Percent name="afterApproval" label="deed.afterApproval" />
      </Group>
      <Group title="deed.makeGood">
        <Amount name="minViews" label="deed.minViews" max={1e9} />
        <Amount name="viewDays" label="deed.viewDays" max={365} />
        <Choice name="remedy" label="deed.remedy" options={remedies} />
        <Percent name="reduction" label="deed.reduction" />
      </Group>
      <Group title="deed.bought">
        <Percent name="bought" label="deed.notDue" />
      </Group>
    </>
  );
}

function Legal() {
  const { t, say } = useText();
  return (
    <Group title="deed.legal">
      <Choice name="law" label="deed.law" options={laws.map((value) => ({ value, label: t(`deed.law_${value}`) }))} />
      <Choice
        name="forum"
        label="deed.forum"
        options={forums.map((value) => ({ value, label: t(`deed.forum_${value}`) }))}
      />
      <Line name="court" label="deed.court" empty="deed.byLaw" />
      <Choice
        name="governing"
        label="deed.governing"
        empty="deed.ofLaw"
        options={languages.map((value) => ({ value, label: say(languageNames[value]) }))}
      />
      <Amount name="secretYears" label="deed.secretYears" max={20} />
      <Line name="signingPlace" label="deed.signingPlace" />
    </Group>
  );
}

/** What most people ask about first, in one line. */
function Told({ conditions }: { readonly conditions: Conditions }) {
  const { t } = useText();
  const { approvalRounds, keepOnlineDays, paymentDays, law } = valuesOfConditions(conditions);
  const number = (value: number | null | undefined) => String(value ?? '–');
  return (
    <p>
      {t('deed.conditionsTold', {
        rounds: number(approvalRounds),
        days: number(keepOnlineDays),
        payment: number(paymentDays),
        law: law === undefined ? '–' : t(`deed.law_${law}`),
      })}
    </p>
  );
}

/** The conditions in a line; the form, which is long, behind it. */
export function FoldedConditions({ placement }: { readonly placement: Placement }) {
  const { t } = useText();
  return (
    <>
      <Told conditions={placement.terms.conditions} />
      <details className={styles.fold}>
        <summary>{t('deed.conditionsOpen')}</summary>
        <ConditionsForm placement={placement} />
      </details>
    </>
  );
}

function ConditionsForm({ placement }: { readonly placement: Placement }) {
  const { t } = useText();
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (values: ConditionsValues) =>
      call('POST', `/placements/${placement.id}/terms`, placementShape, {
        terms: { ...placement.terms, conditions: conditionsOf(values) },
      }),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <Form<ConditionsValues>
      // Another version begins anew.
      key={placement.version}
      layout="vertical"
      initialValues={valuesOfConditions(placement.terms.conditions)}
      onFinish={(values) => save.mutate(values)}
    >
      <p className="muted">{t('deed.conditionsHint')}</p>
      <Conduct />
      <Mishaps />
      <Legal />
      {save.error ? <Problem error={save.error} /> : null}
      <Button htmlType="submit" loading={save.isPending}>
        {t('deed.saveConditions')}
      </Button>{' '}
      <span className="muted" role="status">
        {save.isSuccess ? t('deed.saved') : ''}
      </span>
    </Form>
  );
}
