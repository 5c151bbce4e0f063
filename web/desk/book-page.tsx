// Booking: for which brand, with whom, when. What one may not use stands there with its reason, and how to mend it.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select, Tag } from 'antd';
import { useState } from 'react';
import { companySizes, sectors } from '../../src/brand/company.ts';
import { companyShape } from '../../src/brand/contract-company.ts';
import { provinces } from '../../src/brand/provinces.ts';
import { sectorTerms, sizeTerms } from '../../src/brand/words-company.ts';
import type { OfferView } from '../../src/desk/contract-offer.ts';
import { topicNames } from '../../src/desk/words.ts';
import { useMe } from '../account/session.ts';
import { get } from '../api.ts';
import { useBrands } from '../brand/queries.ts';
import { languageLabels } from '../campaign/brief-sheet.tsx';
import { useDoing } from '../campaign/queries-work.ts';
import { useText } from '../text.ts';
import { showList } from '../ui/format.ts';
import { Empty, Loaded, Page, Problem, Section } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import { BackLink } from './back-link.tsx';
import { BookingDrawer } from './booking-drawer.tsx';
import styles from './desk.module.css';
import { textFor, useOffers } from './queries.ts';
import { type PickedSlot, SlotPicker } from './slot-picker.tsx';

interface BookSearch {
  readonly brand?: string;
  readonly offer?: string;
  /** The page that the booking began on. */
  readonly page?: string;
  readonly title?: string;
}

/** What is not known of the company and the offer asks for: said here, without leaving the page. */
function SayHere({ offer, brandId }: { readonly offer: OfferView; readonly brandId: string }) {
  const { t, say } = useText();
  const me = useMe();
  const company = useQuery({
    queryKey: ['company', brandId],
    queryFn: () => get(`/brands/${brandId}/company`, companyShape.nullable()),
  });
  const save = useDoing((said: object) => {
    const { country = 'IT', province = null, size = null, sector = null } = company.data ?? {};
    const body = { country, province, size, sector, ...said };
    return { method: 'PUT' as const, path: `/brands/${brandId}/company`, body };
  });
  const asks = {
    province_unknown: {
      label: t('desk.sayProvince'),
      field: 'province',
      options: Object.entries(provinces).map(([value, label]) => ({ value, label: `${label} (${value})` })),
    },
    size_unknown: {
      label: t('desk.saySize'),
      field: 'size',
      options: companySizes.map((value) => ({ value, label: say(sizeTerms[value]) })),
    },
    sector_unknown: {
      label: t('desk.saySector'),
      field: 'sector',
      options: sectors.map((value) => ({ value, label: say(sectorTerms[value]) })),
    },
  } as const;
  const ask = asks[offer.closed?.reason as keyof typeof asks];
  if (ask === undefined || company.data === undefined) return null;
  if (me.data?.role === 'viewer') return <p className="muted">{t('desk.askStaff')}</p>;
  return (
    <>
      <Select
        className={styles.wide ?? ''}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={ask.label}
        aria-label={ask.label}
        loading={save.isPending}
        options={[...ask.options]}
        onChange={(value) => save.mutate({ [ask.field]: value })}
      />
      {save.error ? <Problem error={save.error} /> : null}
    </>
  );
}

interface OfferCardProps {
  readonly offer: OfferView;
  readonly brandId: string;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

function OfferCard({ offer, brandId, isChosen, choose }: OfferCardProps) {
  const { t, say, language } = useText();
  const [title, about] = [textFor(offer.title, language), textFor(offer.about, language)];
  return (
    <article className={styles.offer} data-chosen={isChosen} data-closed={offer.closed !== null}>
      <h3 lang={title.language}>{title.text}</h3>
      <p className="muted">
        {offer.expertName} · {t('desk.minutes', { n: offer.slotMinutes })} ·{' '}
        {showList(
          offer.languages.map((one) => languageLabels[one]),
          language,
        )}
      </p>
      <p lang={about.language} className={styles.text}>
        {about.text}
      </p>
      {about.language === language ? null : (
        <p className="muted">{t('desk.inLanguage', { language: languageLabels[about.language] })}</p>
      )}
      <p className={styles.tags}>
        {offer.topics.map((topic) => (
          <Tag key={topic}>{say(topicNames[topic])}</Tag>
        ))}
      </p>
      {offer.closed === null ? (
        <Button type={isChosen ? 'default' : 'primary'} aria-pressed={isChosen} onClick={choose}>
          {t(isChosen ? 'desk.chosen' : 'desk.choose')}
        </Button>
      ) : (
        <div className={styles.closed}>
          <strong>{t('desk.closed')}</strong>
          <p>{offer.closed.text}</p>
          <SayHere offer={offer} brandId={brandId} />
        </div>
      )}
    </article>
  );
}

function Choice({ brandId, search, go }: { brandId: string; search: BookSearch; go: (to: BookSearch) => void }) {
  const { t } = useText();
  const navigate = useNavigate();
  const offers = useOffers(brandId);
  const [slot, setSlot] = useState<PickedSlot | null>(null);
  const page = search.page === undefined ? null : { path: search.page, title: search.title ?? search.page };
  return (
    <Loaded query={offers}>
      {(all) => {
        const active = all.filter((one) => one.isActive);
        const chosen = active.find((one) => one.id === search.offer && one.closed === null);
        if (active.length === 0) return <Empty text={t('desk.noOffers')} />;
        return (
          <>
            <Section title={t('desk.with_whom')}>
              <div className={styles.offers}>
                {active.map((one) => (
                  <OfferCard
                    key={one.id}
                    offer={one}
                    brandId={brandId}
                    isChosen={one === chosen}
                    choose={() => go({ ...search, offer: one.id })}
                  />
                ))}
              </div>
            </Section>
            {chosen ? (
              <Section title={t('desk.when')} aside={chosen.expertName}>
                <SlotPicker key={chosen.id} offerId={chosen.id} picked={slot} pick={setSlot} />
              </Section>
            ) : null}
            {chosen && slot ? (
              <BookingDrawer
                key={slot.startsAt}
                offer={chosen}
                brandId={brandId}
                slot={slot}
                page={page}
                close={() => setSlot(null)}
                booked={({ id }) =>
                  void navigate({ to: '/desk/appointments/$appointmentId', params: { appointmentId: id } })
                }
              />
            ) : null}
          </>
        );
      }}
    </Loaded>
  );
}

export function BookPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as BookSearch;
  const brands = useBrands();
  const go = (to: BookSearch) => void navigate({ to: '.', search: to as never });
  return (
    <Touch>
      <Page
        title={t('desk.book')}
        answers={
          <>
            <BackLink /> · {t('desk.bookAnswers')}
          </>
        }
      >
        <Loaded query={brands}>
          {(all) => {
            const brand = all.find((one) => one.id === search.brand) ?? (all.length === 1 ? all[0] : undefined);
            if (all.length === 0)
              return <Empty text={t('desk.noBrand')} action={<Link to="/brands">{t('desk.openBrands')}</Link>} />;
            return (
              <>
                <div className={styles.which}>
                  <Select
                    className={styles.wide ?? ''}
                    showSearch={{ optionFilterProp: 'label' }}
                    aria-label={t('desk.forBrand')}
                    placeholder={t('desk.forBrand')}
                    value={brand?.id ?? null}
                    options={all.map(({ id, name }) => ({ value: id, label: name }))}
                    onChange={(id) => id && go({ ...search, brand: id })}
                  />
                </div>
                {brand === undefined ? null : <Choice key={brand.id} brandId={brand.id} search={search} go={go} />}
              </>
            );
          }}
        </Loaded>
      </Page>
    </Touch>
  );
}
