// The rules by which one KOL wins an order line: those in force, those to come, and a form for the next version.
import { ArrowUpOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Input, InputNumber, Space } from 'antd';
import { useState } from 'react';
import { z } from 'zod';
import type { Campaign } from '../../src/campaign/contract.ts';
import { type AttributionRule, attributionRules } from '../../src/tracking/attribute.ts';
import { type PolicyDocument, type PolicyVersion, policyVersionShape } from '../../src/tracking/contract-policy.ts';
import { call, get } from '../api.ts';
import { useText } from '../text.ts';
import { showList, showMoment } from '../ui/format.ts';
import { Loaded, Problem, Section } from '../ui/page.tsx';
import styles from './tracking.module.css';

const versionsShape = z.array(policyVersionShape);

/** All rules, those of the policy first and in its order. */
const inOrder = (policy: PolicyDocument): AttributionRule[] => [
  ...policy.rules,
  ...attributionRules.filter((rule) => !policy.rules.includes(rule)),
];

function useRuleText() {
  const { t } = useText();
  return (rule: AttributionRule, { clickDays, liveAfterMinutes }: PolicyDocument): string => {
    if (rule === 'click') return t('attribution.click_text', { days: clickDays });
    if (rule === 'live') return t('attribution.live_text', { minutes: liveAfterMinutes });
    return t(`attribution.${rule}_text`);
  };
}

function Rules({ policy }: { readonly policy: PolicyDocument }) {
  const { t } = useText();
  const textOf = useRuleText();
  const off = attributionRules.filter((rule) => !policy.rules.includes(rule));
  return (
    <ol className={styles.rules}>
      {policy.rules.map((rule) => (
        <li key={rule}>
          <strong>{t(`attribution.${rule}`)}</strong> <span className="muted">{textOf(rule, policy)}</span>
        </li>
      ))}
      {off.map((rule) => (
        <li key={rule} className="muted" data-off>
          {t(`attribution.${rule}`)}: {t('attribution.off')}
        </li>
      ))}
    </ol>
  );
}

function useSave(campaign: Campaign, done: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: { policy: PolicyDocument; note: string | null }) =>
      call('POST', `/campaigns/${campaign.id}/attribution-policy`, versionsShape, asked),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['attribution-policy', campaign.id] });
      done();
    },
  });
}

interface Edited {
  readonly order: readonly AttributionRule[];
  readonly counts: readonly AttributionRule[];
  readonly clickDays: number;
  readonly liveAfterMinutes: number;
  readonly note: string;
}

function OrderOfRules({ edited, change }: { readonly edited: Edited; readonly change: (to: Edited) => void }) {
  const { t } = useText();
  const lift = (place: number) => {
    const order = [...edited.order];
    order.splice(place - 1, 2, order[place]!, order[place - 1]!);
    change({ ...edited, order });
  };
  const toggle = (rule: AttributionRule, isOn: boolean) =>
    change({ ...edited, counts: isOn ? [...edited.counts, rule] : edited.counts.filter((one) => one !== rule) });
  return (
    <ol className={styles.rules}>
      {edited.order.map((rule, place) => (
        <li key={rule}>
          <Space>
            <Button
              size="small"
              icon={<ArrowUpOutlined />}
              disabled={place === 0}
              aria-label={`${t('attribution.up')}: ${t(`attribution.${rule}`)}`}
              onClick={() => lift(place)}
            />
            <Checkbox checked={edited.counts.includes(rule)} onChange={(event) => toggle(rule, event.target.checked)}>
              {t(`attribution.${rule}`)}
            </Checkbox>
          </Space>
        </li>
      ))}
    </ol>
  );
}

function Editor({
  campaign,
  from,
  close,
}: {
  readonly campaign: Campaign;
  readonly from: PolicyDocument;
  readonly close: () => void;
}) {
  const { t } = useText();
  const { clickDays, liveAfterMinutes } = from;
  const [edited, change] = useState<Edited>({
    ...{ order: inOrder(from), counts: from.rules, clickDays, liveAfterMinutes, note: '' },
  });
  const save = useSave(campaign, close);
  const submit = () => {
    const { order, counts, note, ...windows } = edited;
    const rules = order.filter((rule) => counts.includes(rule));
    save.mutate({ policy: { ...windows, rules }, note: note.trim() === '' ? null : note });
  };
  const number = (key: 'clickDays' | 'liveAfterMinutes', max: number) => (
    <span>
      {t(`attribution.${key}`)}{' '}
      <InputNumber
        min={0}
        max={max}
        controls={false}
        aria-label={t(`attribution.${key}`)}
        value={edited[key]}
        onChange={(value) => change({ ...edited, [key]: value ?? from[key] })}
      />
    </span>
  );
  return (
    <>
      <OrderOfRules edited={edited} change={change} />
      <Space wrap size="middle">
        {number('clickDays', 365)}
        {number('liveAfterMinutes', 1_440)}
        <Input
          placeholder={t('attribution.note')}
          aria-label={t('attribution.note')}
          value={edited.note}
          maxLength={2_000}
          onChange={(event) => change({ ...edited, note: event.target.value })}
        />
        <Button type="primary" loading={save.isPending} disabled={edited.counts.length === 0} onClick={submit}>
          {t('attribution.save')}
        </Button>
        <Button onClick={close}>{t('attribution.cancel')}</Button>
        <span className="muted">{t('attribution.saveHint')}</span>
      </Space>
      {save.error ? <Problem error={save.error} /> : null}
    </>
  );
}

function Versions({
  campaign,
  versions,
}: {
  readonly campaign: Campaign;
  readonly versions: readonly PolicyVersion[];
}) {
  const { t, language } = useText();
  const [isOpen, open] = useState(false);
  const inForce = versions.find((one) => one.isInForce) ?? versions[0]!;
  const toCome = versions.filter((one) => one.validFrom !== null && new Date(one.validFrom) > new Date());
  const named = (policy: PolicyDocument) =>
    showList(
      policy.rules.map((rule) => t(`attribution.${rule}`)),
      language,
    );
  return (
    <>
      <p className="muted">
        {inForce.validFrom === null
          ? t('attribution.shipped')
          : t('attribution.version', { n: inForce.version, day: showMoment(inForce.validFrom, language) })}
        {inForce.setBy ? ` · ${inForce.setBy}` : ''}
        {inForce.note ? ` · ${inForce.note}` : ''}
      </p>
      {isOpen ? (
        <Editor campaign={campaign} from={inForce.policy} close={() => open(false)} />
      ) : (
        <>
          <Rules policy={inForce.policy} />
          {toCome.map((one) => (
            <p key={one.version} className="muted">
              {t('attribution.comes', { day: showMoment(one.validFrom!, language), rules: named(one.policy) })}
            </p>
          ))}
          <Button onClick={() => open(true)}>{t('attribution.change')}</Button>
        </>
      )}
    </>
  );
}

export function AttributionPolicy({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useText();
  const versions = useQuery({
    queryKey: ['attribution-policy', campaign.id],
    queryFn: () => get(`/campaigns/${campaign.id}/attribution-policy`, versionsShape),
  });
  return (
    <Section title={t('attribution.title')} aside={t('attribution.explain')}>
      <Loaded query={versions}>{(all) => <Versions campaign={campaign} versions={all} />}</Loaded>
    </Section>
  );
}
