// Who signs: names in both scripts, registration, seat. The number of a person's document is never asked for.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Segmented, Select } from 'antd';
import { type Party, registrations, type StoredParty, storedPartyShape } from '../../src/campaign/contract-deed.ts';
import { call, get } from '../api.ts';
import { type TextKey, useText } from '../text.ts';
import { Loaded, Problem } from '../ui/page.tsx';
import styles from './deed.module.css';

interface PartyValues {
  legal: Party['legal'];
  nameLatin?: string | null;
  nameHanzi?: string | null;
  registrationKind?: (typeof registrations)[number];
  registration?: string | null;
  seat?: string | null;
  representative?: string | null;
  email?: string | null;
}

const words = (text: string | null | undefined) => text?.trim() || null;

function partyOf(values: PartyValues): unknown {
  const number = words(values.registration);
  const isCompany = values.legal === 'company';
  return {
    legal: values.legal,
    ...{ nameLatin: words(values.nameLatin), nameHanzi: words(values.nameHanzi) },
    registration: isCompany && number ? { kind: values.registrationKind ?? 'other', number } : null,
    ...{ seat: words(values.seat), representative: isCompany ? words(values.representative) : null },
    email: words(values.email),
  };
}

function Line({ name, label }: { readonly name: keyof PartyValues & string; readonly label: TextKey }) {
  const { t } = useText();
  return (
    <Form.Item name={name} label={t(label)}>
      <Input maxLength={300} />
    </Form.Item>
  );
}

function Fields() {
  const { t } = useText();
  const legal = Form.useWatch<Party['legal']>('legal');
  const kinds = (['company', 'person'] as const).map((value) => ({ value, label: t(`deed.${value}`) }));
  return (
    <>
      <Form.Item name="legal" label={t('deed.legalKind')}>
        <Segmented options={kinds} aria-label={t('deed.legalKind')} />
      </Form.Item>
      <div className={styles.fields}>
        <Line name="nameHanzi" label="deed.nameHanzi" />
        <Line name="nameLatin" label="deed.nameLatin" />
        {legal === 'person' ? null : (
          <>
            <Form.Item name="registrationKind" label={t('deed.registrationKind')}>
              <Select options={registrations.map((value) => ({ value, label: t(`deed.${value}`) }))} />
            </Form.Item>
            <Line name="registration" label="deed.registration" />
            <Line name="representative" label="deed.representative" />
          </>
        )}
        <Line name="seat" label="deed.seat" />
        <Line name="email" label="deed.email" />
      </div>
      {legal === 'person' ? <p className="muted">{t('deed.handFilled')}</p> : null}
    </>
  );
}

function PartyFields({ stored }: { readonly stored: StoredParty }) {
  const { t } = useText();
  const queries = useQueryClient();
  const { kind, ref, party } = stored;
  const save = useMutation({
    mutationFn: (values: PartyValues) =>
      call('PUT', `/parties/${kind}/${encodeURIComponent(ref)}`, storedPartyShape, partyOf(values)),
    onSuccess: () => queries.invalidateQueries(),
  });
  const { registration, ...rest } = party;
  const initial: PartyValues = {
    ...rest,
    ...{
      registrationKind: registration?.kind ?? (kind === 'brand' ? 'vat_it' : 'uscc'),
      registration: registration?.number ?? null,
    },
  };
  return (
    <Form<PartyValues> layout="vertical" initialValues={initial} onFinish={(values) => save.mutate(values)}>
      <Fields />
      {save.error ? <Problem error={save.error} /> : null}
      <Button htmlType="submit" loading={save.isPending}>
        {t('deed.saveParty')}
      </Button>{' '}
      <span className="muted" role="status">
        {save.isSuccess ? t('deed.saved') : ''}
      </span>
    </Form>
  );
}

interface PartyProps {
  readonly kind: StoredParty['kind'];
  /** The id of the brand, the KOL or the agency. */
  readonly reference: string;
}

export function PartyForm({ kind, reference }: PartyProps) {
  const { t } = useText();
  const party = useQuery({
    queryKey: ['party', kind, reference],
    queryFn: () => get(`/parties/${kind}/${encodeURIComponent(reference)}`, storedPartyShape),
  });
  return (
    <section className={styles.party} aria-label={t(`deed.party_${kind}`)}>
      <h3>{t(`deed.party_${kind}`)}</h3>
      <Loaded query={party} rows={4}>
        {(stored) => <PartyFields stored={stored} />}
      </Loaded>
    </section>
  );
}
