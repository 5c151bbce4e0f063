// All rules with their law and days, to be searched and filtered.
import { useQuery } from '@tanstack/react-query';
import { Input, Segmented } from 'antd';
import { useState } from 'react';
import { type RuleRow, ruleTableShape } from '../../src/compliance/contract.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { showDay } from '../ui/format.ts';
import { Loaded } from '../ui/page.tsx';
import styles from './compliance.module.css';
import { SourceLine } from './finding.tsx';

const kinds = { checked: 'compliance.checked', asked: 'compliance.asked', duty: 'compliance.dutyKind' } as const;
const marketKeys = { cn: 'compliance.cn', it: 'compliance.itMarket', both: 'compliance.both' } as const;

function Row({ rule }: { readonly rule: RuleRow }) {
  const { t, say, language } = useText();
  return (
    <article className={styles.rule}>
      <div>
        <strong>{say(rule.title)}</strong>
        <div className="muted">{[...rule.codes, rule.id].join(' · ')}</div>
        <div className="muted">
          {t(marketKeys[rule.market])} · {t(kinds[rule.kind])} ·{' '}
          {t('compliance.since', { day: showDay(rule.validFrom, language) })}
          {rule.validTo ? ` ${t('compliance.until', { day: showDay(rule.validTo, language) })}` : ''}
        </div>
      </div>
      <div>
        <p>{t('compliance.sentence', { text: say(rule.why).replace(/[“"]?\{match\}[”"]?/g, '…') })}</p>
        <SourceLine finding={rule} />
      </div>
    </article>
  );
}

const fits = (rule: RuleRow, wanted: string) =>
  wanted === '' ||
  [
    rule.id,
    ...rule.codes,
    rule.source.law,
    rule.source.article,
    ...Object.values(rule.title),
    ...Object.values(rule.why),
  ]
    .join(' ')
    .toLowerCase()
    .includes(wanted.trim().toLowerCase());

export function RulesTable() {
  const { t } = useText();
  const [wanted, setWanted] = useState('');
  const [market, setMarket] = useState<'all' | 'cn' | 'it'>('all');
  const [kind, setKind] = useState<'all' | RuleRow['kind']>('all');
  const rules = useQuery({
    queryKey: ['compliance-rules'],
    queryFn: () => call('GET', '/compliance/rules', ruleTableShape),
  });
  const shown = (all: readonly RuleRow[]) =>
    all.filter(
      (rule) =>
        fits(rule, wanted) &&
        (market === 'all' || rule.market === 'both' || rule.market === market) &&
        (kind === 'all' || rule.kind === kind),
    );
  return (
    <>
      <div className={styles.filters}>
        <Input
          allowClear
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          placeholder={t('compliance.filter')}
          aria-label={t('compliance.filter')}
        />
        <Segmented
          value={market}
          onChange={setMarket}
          options={[
            { value: 'all', label: t('compliance.all') },
            { value: 'cn', label: t('compliance.cn') },
            { value: 'it', label: t('compliance.itMarket') },
          ]}
        />
        <Segmented
          value={kind}
          onChange={setKind}
          options={[
            { value: 'all', label: t('compliance.all') },
            { value: 'checked', label: t('compliance.checked') },
            { value: 'asked', label: t('compliance.asked') },
            { value: 'duty', label: t('compliance.dutyKind') },
          ]}
        />
      </div>
      <Loaded query={rules}>{(table) => shown(table.rules).map((rule) => <Row key={rule.id} rule={rule} />)}</Loaded>
    </>
  );
}
