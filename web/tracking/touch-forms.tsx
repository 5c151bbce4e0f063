// A form each for what only a person knows: a code of one's own, the SKU, the 口令, the live slots.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { couponShape } from '../../src/tracking/contract.ts';
import { nativeIdViewShape } from '../../src/tracking/contract-source.ts';
import type { Touchpoints } from '../../src/tracking/contract-touch.ts';
import { call } from '../api.ts';
import { type TextKey, useText } from '../text.ts';
import { Problem, Section } from '../ui/page.tsx';
import styles from './touch.module.css';
import { TouchSlots } from './touch-slots.tsx';

interface OneLineProps {
  readonly label: TextKey;
  readonly given: ReactNode;
  readonly submit: (text: string) => Promise<unknown>;
}

/** What is there, a field and a button. */
function OneLine({ label, given, submit }: OneLineProps) {
  const { t } = useText();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const save = useMutation({
    mutationFn: () => submit(text.trim()),
    onSuccess: async () => {
      setText('');
      await queries.invalidateQueries();
    },
  });
  return (
    <Section title={t(label)}>
      {given}
      <form
        className={styles.oneLine}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') save.mutate();
        }}
      >
        <Input value={text} maxLength={200} aria-label={t(label)} onChange={(event) => setText(event.target.value)} />
        <Button htmlType="submit" disabled={text.trim() === ''} loading={save.isPending}>
          {t('touch.add')}
        </Button>
      </form>
      {save.error ? <Problem error={save.error} /> : null}
    </Section>
  );
}

const Codes = ({ codes }: { readonly codes: readonly string[] }) => (
  <p className={styles.given}>
    {codes.map((code) => (
      <code key={code}>{code}</code>
    ))}
  </p>
);

function Phrases({ phrases }: Pick<Touchpoints, 'phrases'>) {
  const { t } = useText();
  return (
    <ul className={styles.lines}>
      {phrases.map(({ value, looksLike }) => (
        <li key={value}>
          <code>{value}</code>
          {looksLike === 'plain' ? null : <div className={styles.warn}>{t(`touch.phrase_${looksLike}`)}</div>}
        </li>
      ))}
    </ul>
  );
}

export function TouchForms({ touch }: { readonly touch: Touchpoints }) {
  const { campaignId, placementId } = touch;
  const giveNative = (kind: 'sku' | 'phrase') => (value: string) =>
    call('POST', `/campaigns/${campaignId}/native-ids`, nativeIdViewShape, { kind, value, placementId });
  return (
    <>
      <OneLine
        label="touch.couponLabel"
        given={<Codes codes={touch.coupons} />}
        submit={(code) => call('POST', '/coupons', couponShape, { code, placementId })}
      />
      <OneLine label="touch.skuLabel" given={<Codes codes={touch.skus} />} submit={giveNative('sku')} />
      <OneLine label="touch.phraseLabel" given={<Phrases phrases={touch.phrases} />} submit={giveNative('phrase')} />
      <TouchSlots touch={touch} />
    </>
  );
}
