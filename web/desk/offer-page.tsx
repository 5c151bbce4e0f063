// An expert's offer: made and changed here. `new` makes one.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Button, Form, Input, InputNumber, Select, Switch } from 'antd';
import { type Language, languages } from '../../src/base/words.ts';
import { companySizes, sectors } from '../../src/brand/company.ts';
import { provinces } from '../../src/brand/provinces.ts';
import { sectorTerms, sizeTerms } from '../../src/brand/words-company.ts';
import { type OfferView, offerViewShape } from '../../src/desk/contract-offer.ts';
import { deskTopics } from '../../src/desk/topics.ts';
import { topicNames } from '../../src/desk/words.ts';
import { useMe } from '../account/session.ts';
import { call } from '../api.ts';
import { languageLabels } from '../campaign/brief-sheet.tsx';
import { useColleagues } from '../campaign/queries-work.ts';
import { useText } from '../text.ts';
import { Loaded, Page, Problem, Section } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import { BackLink } from './back-link.tsx';
import { DaysOffField } from './days-off-field.tsx';
import styles from './desk.module.css';
import { HoursField } from './hours-field.tsx';
import { bodyOf, type OfferValues, valuesOf } from './offer-values.ts';
import { useOffer } from './queries.ts';
import { SlotPicker } from './slot-picker.tsx';

/** People type what they read. */
const byLabel = { optionFilterProp: 'label' } as const;

/** The reader's language first. */
const readerFirst = (reader: Language) => [reader, ...languages.filter((one) => one !== reader)];

function Texts() {
  const { t, language } = useText();
  return (
    <>
      <p className="muted">{t('expertOffer.textHint')}</p>
      <div className={styles.texts}>
        {readerFirst(language).map((one) => (
          <div key={one}>
            <Form.Item name={['title', one]} label={`${t('expertOffer.name')} · ${languageLabels[one]}`}>
              <Input maxLength={120} lang={one} />
            </Form.Item>
            <Form.Item name={['about', one]} label={`${t('expertOffer.about')} · ${languageLabels[one]}`}>
              <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2_000} lang={one} />
            </Form.Item>
          </div>
        ))}
      </div>
    </>
  );
}

function What() {
  const { t, say } = useText();
  const needed = [{ required: true, message: t('expertOffer.needed') }];
  return (
    <Section title={t('expertOffer.what')}>
      <Texts />
      <div className={styles.fields}>
        <Form.Item name="topics" label={t('expertOffer.topics')} rules={needed}>
          <Select
            mode="multiple"
            showSearch={byLabel}
            options={deskTopics.map((value) => ({ value, label: say(topicNames[value]) }))}
          />
        </Form.Item>
        <Form.Item name="languages" label={t('expertOffer.languages')} rules={needed}>
          <Select
            mode="multiple"
            showSearch={byLabel}
            options={languages.map((value) => ({ value, label: languageLabels[value] }))}
          />
        </Form.Item>
        <Form.Item name="videoLink" label={t('expertOffer.videoLink')}>
          <Input type="url" placeholder="https://" maxLength={500} />
        </Form.Item>
        <Form.Item name="isActive" label={t('expertOffer.active')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </div>
    </Section>
  );
}

function Whom() {
  const { t, say } = useText();
  const all = t('expertOffer.everybody');
  return (
    <Section title={t('expertOffer.whom')}>
      <div className={styles.fields}>
        <Form.Item name="provinces" label={t('expertOffer.provinces')}>
          <Select
            mode="multiple"
            placeholder={all}
            showSearch={byLabel}
            options={Object.entries(provinces).map(([value, name]) => ({ value, label: `${name} (${value})` }))}
          />
        </Form.Item>
        <Form.Item name="sizes" label={t('expertOffer.sizes')}>
          <Select
            mode="multiple"
            placeholder={all}
            showSearch={byLabel}
            options={companySizes.map((value) => ({ value, label: say(sizeTerms[value]) }))}
          />
        </Form.Item>
        <Form.Item name="sectors" label={t('expertOffer.sectors')}>
          <Select
            mode="multiple"
            placeholder={all}
            showSearch={byLabel}
            options={sectors.map((value) => ({ value, label: say(sectorTerms[value]) }))}
          />
        </Form.Item>
        <Form.Item name="mostOpen" label={t('expertOffer.mostOpen')}>
          <InputNumber min={1} max={50} precision={0} />
        </Form.Item>
      </div>
    </Section>
  );
}

function When() {
  const { t } = useText();
  const number = (name: keyof OfferValues, label: string, min: number, max: number, step = 1) => (
    <Form.Item name={name} label={label}>
      <InputNumber min={min} max={max} step={step} precision={0} />
    </Form.Item>
  );
  return (
    <Section title={t('expertOffer.when')}>
      <Form.Item name="hours" label={t('expertOffer.hours')}>
        <HoursField />
      </Form.Item>
      <div className={styles.fields}>
        {number('slotMinutes', t('expertOffer.slot'), 15, 120, 5)}
        {number('pauseMinutes', t('expertOffer.pause'), 0, 120, 5)}
        {number('noticeHours', t('expertOffer.notice'), 0, 720)}
        {number('horizonDays', t('expertOffer.horizon'), 1, 180)}
        <Form.Item name="zone" label={t('expertOffer.zone')}>
          <Select showSearch options={Intl.supportedValuesOf('timeZone').map((value) => ({ value }))} />
        </Form.Item>
      </div>
      <Form.Item name="daysOff" label={t('expertOffer.daysOff')}>
        <DaysOffField />
      </Form.Item>
    </Section>
  );
}

/** Owners make anybody an expert. */
function Whose() {
  const { t } = useText();
  const me = useMe();
  const colleagues = useColleagues();
  if (me.data?.role !== 'owner') return null;
  return (
    <Form.Item name="expertId" label={t('expertOffer.expert')} className={styles.wide ?? ''}>
      <Select
        showSearch={byLabel}
        options={(colleagues.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form.Item>
  );
}

function OfferForm({ offer }: { readonly offer: OfferView | null }) {
  const { t } = useText();
  const me = useMe();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: ({ expertId, ...values }: OfferValues) =>
      offer === null
        ? call('POST', '/expert-offers', offerViewShape, { ...bodyOf(values), expertId: expertId ?? null })
        : call('PUT', `/expert-offers/${offer.id}`, offerViewShape, bodyOf(values)),
    onSuccess: async (saved) => {
      await queries.invalidateQueries({ queryKey: ['desk'] });
      if (offer === null) await navigate({ to: '/desk/offers/$offerId', params: { offerId: saved.id } });
    },
  });
  const initial = { ...valuesOf(offer), ...(offer === null && me.data ? { expertId: me.data.userId } : {}) };
  return (
    <Form<OfferValues>
      layout="vertical"
      style={{ marginBottom: 24 }}
      initialValues={initial}
      onFinish={(values) => save.mutate(values)}
    >
      {offer === null ? <Whose /> : null}
      <What />
      <Whom />
      <When />
      {save.error ? <Problem error={save.error} /> : null}
      <Button type="primary" htmlType="submit" loading={save.isPending} style={{ marginTop: 12 }}>
        {t('shell.save')}
      </Button>
    </Form>
  );
}

function OfferFrame({ offer }: { readonly offer: OfferView | null }) {
  const { t } = useText();
  return (
    <Touch>
      <Page
        title={offer === null ? t('expertOffer.new') : (offer.title.it ?? offer.title.en ?? offer.title.zh)}
        answers={
          <>
            <BackLink />
            {offer === null ? '' : ` · ${offer.expertName}`} · {t('expertOffer.answers')}
          </>
        }
      >
        {(offer?.outside ?? 0) > 0 ? <p className={styles.warn}>{t('desk.outside', { n: offer!.outside! })}</p> : null}
        <OfferForm key={offer?.id ?? 'new'} offer={offer} />
        {offer?.isActive ? (
          <Section title={t('expertOffer.preview')}>
            <SlotPicker key={offer.updatedAt} offerId={offer.id} picked={null} pick={null} />
          </Section>
        ) : null}
      </Page>
    </Touch>
  );
}

export function OfferPage() {
  const { offerId } = useParams({ strict: false }) as { offerId: string };
  const offer = useOffer(offerId === 'new' ? null : offerId);
  if (offerId === 'new') return <OfferFrame offer={null} />;
  return <Loaded query={offer}>{(known) => <OfferFrame offer={known} />}</Loaded>;
}
