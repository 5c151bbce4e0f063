// The contract of a placement: conditions, who signs, what it would say now, and the contracts that were made. To be embedded
// wherever a placement is shown.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Select } from 'antd';
import { useState } from 'react';
import { z } from 'zod';
import type { Language } from '../../src/base/words.ts';
import type { Campaign, Placement } from '../../src/campaign/contract.ts';
import { type DeedPreview, deedHeadShape, deedShape, previewShape } from '../../src/campaign/contract-deed.ts';
import { languageNames } from '../../src/campaign/words-deed.ts';
import { call, get } from '../api.ts';
import { useText } from '../text.ts';
import { Loaded, Problem, Section } from '../ui/page.tsx';
import { FoldedConditions } from './conditions-form.tsx';
import styles from './deed.module.css';
import { DeedRow } from './deed-row.tsx';
import { DeedText } from './deed-text.tsx';
import { FeePanel } from './fee-panel.tsx';
import { PartyForm } from './party-form.tsx';

const pairs: readonly (readonly [Language, Language])[] = [
  ['zh', 'it'],
  ['zh', 'en'],
  ['it', 'en'],
];

interface PanelProps {
  readonly placement: Placement;
  readonly campaign: Pick<Campaign, 'brandId'>;
}

function Missing({ missing }: { readonly missing: DeedPreview['missing'] }) {
  const { t } = useText();
  if (missing.length === 0) return null;
  const told = missing.map(
    ({ party, fields }) => `${t(`deed.party_${party}`)} (${fields.map((one) => t(`deed.missing_${one}`)).join(', ')})`,
  );
  return <Alert type="warning" showIcon title={t('deed.missing', { fields: told.join('; ') })} />;
}

function Preview({ placement }: { readonly placement: Placement }) {
  const { t, say } = useText();
  const queries = useQueryClient();
  const [place, setPlace] = useState(0);
  const [first, second] = pairs[place]!;
  const preview = useQuery({
    queryKey: ['deed-preview', placement.id, placement.version, first, second],
    queryFn: () => get(`/placements/${placement.id}/deeds/preview?first=${first}&second=${second}`, previewShape),
  });
  const make = useMutation({
    mutationFn: () => call('POST', `/placements/${placement.id}/deeds`, deedShape, { languages: [first, second] }),
    onSuccess: () => queries.invalidateQueries(),
  });
  const options = pairs.map(([a, b], value) => ({
    value,
    label: `${say(languageNames[a])} + ${say(languageNames[b])}`,
  }));
  return (
    <Section
      title={t('deed.preview')}
      aside={
        <>
          <Select aria-label={t('deed.languages')} value={place} options={options} onChange={setPlace} />{' '}
          <Button type="primary" loading={make.isPending} onClick={() => make.mutate()}>
            {t('deed.make')}
          </Button>
        </>
      }
    >
      {make.error ? <Problem error={make.error} /> : null}
      <Loaded query={preview}>
        {(one) => (
          <div className={styles.panel}>
            <Missing missing={one.missing} />
            <DeedText deed={one} />
          </div>
        )}
      </Loaded>
    </Section>
  );
}

function Made({ placement }: { readonly placement: Placement }) {
  const { t } = useText();
  const deeds = useQuery({
    queryKey: ['deeds', placement.id, placement.version],
    queryFn: () => get(`/placements/${placement.id}/deeds`, z.array(deedHeadShape)),
  });
  return (
    <Section title={t('deed.made')}>
      <Loaded query={deeds} rows={2}>
        {(rows) =>
          rows.length === 0 ? (
            <p className="muted">{t('deed.none')}</p>
          ) : (
            rows.map((deed) => <DeedRow key={deed.id} deed={deed} />)
          )
        }
      </Loaded>
    </Section>
  );
}

export function DeedPanel({ placement, campaign }: PanelProps) {
  const { t } = useText();
  const { agency } = placement.terms;
  return (
    <>
      <Alert className={styles.alert ?? ''} type="warning" showIcon title={t('deed.draft')} />
      <Made placement={placement} />
      <FeePanel placement={placement} />
      <Section title={t('deed.conditions')}>
        <FoldedConditions placement={placement} />
      </Section>
      <Section title={t('deed.parties')}>
        <div className={styles.parties}>
          <PartyForm kind="brand" reference={campaign.brandId} />
          <PartyForm kind="kol" reference={placement.kolId} />
          {agency ? <PartyForm kind="agency" reference={agency.id} /> : null}
        </div>
      </Section>
      <Preview placement={placement} />
    </>
  );
}
