// A text is pasted, its market, platform and product are chosen, and what the law says of it is read; below, all rules.
import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { platforms } from '../../src/base/id.ts';
import { platformTerms } from '../../src/base/terms.ts';
import { productClasses } from '../../src/brand/contract.ts';
import { classWords } from '../../src/brand/words-class.ts';
import { type Check, checkShape, type Market, recheckShape } from '../../src/compliance/contract.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { Page, Problem, Section } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import styles from './compliance.module.css';
import { Findings } from './draft-check.tsx';
import { RulesTable } from './rules-table.tsx';

interface Wish {
  readonly text: string;
  readonly markets: readonly Market[];
  readonly platform: string | null;
  readonly productClass: string | null;
  readonly products: readonly string[];
  readonly hasWayToBuy: boolean;
}
const empty: Wish = { text: '', markets: ['cn'], platform: null, productClass: null, products: [], hasWayToBuy: true };

interface WishFormProps {
  readonly wish: Wish;
  readonly change: (wish: Wish) => void;
}

function Wished({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.wished}>
      <span className="muted">{label}</span>
      {children}
    </div>
  );
}

function WishForm({ wish, change }: WishFormProps) {
  const { t, say } = useText();
  return (
    <>
      <Input.TextArea
        autoSize={{ minRows: 5, maxRows: 16 }}
        maxLength={50_000}
        value={wish.text}
        onChange={(event) => change({ ...wish, text: event.target.value })}
        placeholder={t('compliance.text')}
        aria-label={t('compliance.text')}
      />
      <div className={styles.wishes}>
        <Wished label={t('compliance.markets')}>
          <Checkbox.Group
            aria-label={t('compliance.markets')}
            value={[...wish.markets]}
            onChange={(markets) => change({ ...wish, markets: markets as Market[] })}
            options={[
              { value: 'cn', label: t('compliance.cn') },
              { value: 'it', label: t('compliance.itMarket') },
            ]}
          />
        </Wished>
        <Wished label={t('compliance.platform')}>
          <Select
            allowClear
            value={wish.platform}
            onChange={(platform) => change({ ...wish, platform: platform ?? null })}
            aria-label={t('compliance.platform')}
            options={platforms.map((one) => ({ value: one, label: say(platformTerms[one]) }))}
          />
        </Wished>
        <Wished label={t('compliance.productClass')}>
          <Select
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            value={wish.productClass}
            onChange={(productClass) => change({ ...wish, productClass: productClass ?? null })}
            aria-label={t('compliance.productClass')}
            options={productClasses.map((one) => ({ value: one, label: say(classWords[one]) }))}
          />
        </Wished>
        <Wished label={t('compliance.brand')}>
          <Select
            mode="tags"
            value={[...wish.products]}
            onChange={(products) => change({ ...wish, products })}
            aria-label={t('compliance.brand')}
            tokenSeparators={[',', '，', '、']}
            suffixIcon={null}
            open={false}
          />
        </Wished>
        <Checkbox
          checked={wish.hasWayToBuy}
          onChange={(event) => change({ ...wish, hasWayToBuy: event.target.checked })}
        >
          {t('compliance.hasWayToBuy')}
        </Checkbox>
      </div>
    </>
  );
}

export function CompliancePage() {
  const { t } = useText();
  const [wish, setWish] = useState(empty);
  const [check, setCheck] = useState<Check | null>(null);
  const run = useMutation({
    mutationFn: () => call('POST', '/compliance/checks', checkShape, { ...wish, brand: wish.products[0] ?? '' }),
    onSuccess: setCheck,
  });
  const again = useMutation({
    mutationFn: (id: string) => call('POST', `/compliance/checks/${id}/recheck`, recheckShape),
    onSuccess: (read) => setCheck(read.now),
  });
  const isReady = wish.text.trim() !== '' && wish.markets.length > 0;
  return (
    <Touch>
      <Page guide="compliance" title={t('compliance.title')} answers={t('compliance.answers')}>
        <WishForm wish={wish} change={setWish} />
        <div className={styles.act}>
          <Button type="primary" disabled={!isReady} loading={run.isPending} onClick={() => run.mutate()}>
            {t('compliance.check')}
          </Button>
          {check ? (
            <Button loading={again.isPending} onClick={() => again.mutate(check.id)}>
              {t('compliance.recheck')}
            </Button>
          ) : null}
          {again.data ? (
            <span className="muted">
              {t('compliance.changed', {
                added: again.data.added.length,
                gone: again.data.gone.length,
                unchanged: again.data.unchanged.length,
              })}
            </span>
          ) : null}
        </div>
        {run.error ? <Problem error={run.error} /> : null}
        {again.error ? <Problem error={again.error} /> : null}
        {check ? <Findings check={check} answered={setCheck} /> : null}
        <Section title={t('compliance.rules')}>
          <RulesTable />
        </Section>
      </Page>
    </Touch>
  );
}
