// The sheet that a KOL is handed: black on white, A4, in the language that was chosen for it. Nothing of other KOLs.
import type { ReactNode } from 'react';
import { formatTerms, platformTerms } from '../../src/base/terms.ts';
import { type Facts, type Language, localeOf, type Phrase, say } from '../../src/base/words.ts';
import type { Slot, TouchLink, Touchpoints } from '../../src/tracking/contract-touch.ts';
import { isLeading } from '../../src/tracking/touch-state.ts';
import { showBeijingSpan, showDay, showList } from '../ui/format.ts';
import styles from './touch.module.css';
import { sheetWords } from './words-sheet.ts';

export interface Contact {
  readonly name: string;
  readonly email: string;
}

interface SheetProps {
  readonly touch: Touchpoints;
  readonly language: Language;
  readonly contact: Contact | null;
}

type Say = (phrase: Phrase, facts?: Facts) => string;

function Row({ label, use, children }: { readonly label: string; readonly use: string; readonly children: ReactNode }) {
  return (
    <div className={styles.touch}>
      <h3>{label}</h3>
      <div className={styles.value}>{children}</div>
      <p className={styles.use}>{use}</p>
    </div>
  );
}

const formatOf = (format: string | null): Phrase | null =>
  format !== null && format in formatTerms ? formatTerms[format as 'video'] : null;

function SheetLink({ link, tell }: { readonly link: TouchLink; readonly tell: Say }) {
  const format = formatOf(link.format);
  return (
    <section className={styles.linkSheet}>
      <figure className={styles.code30}>
        <img className={styles.qr} src={`/api/v1/links/${link.code}/qr.svg?mm=30`} alt={`QR ${link.url}`} />
        <figcaption>{tell(sheetWords.qrCaption)}</figcaption>
      </figure>
      <div>
        {format ? <p className={styles.only}>{tell(sheetWords.onlyPost, { format: tell(format) })}</p> : null}
        <h3>{tell(sheetWords.qr)}</h3>
        <p className={styles.use}>{tell(sheetWords.qrUse)}</p>
        <p className={styles.use}>{tell(sheetWords.qrPrint, { modules: String(link.modules) })}</p>
        <h3>{tell(sheetWords.link)}</h3>
        <div className={styles.value}>
          <a href={link.url}>{link.url}</a>
        </div>
        <p className={styles.use}>{tell(sheetWords.linkUse)}</p>
      </div>
    </section>
  );
}

function SheetSlots({ slots, tell, language }: { slots: readonly Slot[]; tell: Say; language: Language }) {
  return (
    <Row label={tell(sheetWords.slot)} use={tell(sheetWords.slotUse)}>
      {slots.map((slot) => (
        <div key={slot.id}>
          {showBeijingSpan(slot.startsAt, slot.endsAt, language)}
          {slot.skus.length > 0 ? (
            <small> {tell(sheetWords.slotSkus, { skus: showList(slot.skus, language) })}</small>
          ) : null}
        </div>
      ))}
    </Row>
  );
}

function Named({ touch, tell, language }: { touch: Touchpoints; tell: Say; language: Language }) {
  const main = touch.links.find((link) => link.deliverableId === null && isLeading(link, new Date()));
  return (
    <div className={styles.touches}>
      {touch.coupons.length > 0 ? (
        <Row label={tell(sheetWords.code)} use={tell(sheetWords.codeUse)}>
          {touch.coupons.map((code) => (
            <div key={code} className={styles.code}>
              {code}
            </div>
          ))}
        </Row>
      ) : null}
      {touch.skus.length > 0 ? (
        <Row label={tell(sheetWords.sku)} use={tell(sheetWords.skuUse)}>
          {touch.skus.map((sku) => (
            <div key={sku}>{sku}</div>
          ))}
        </Row>
      ) : null}
      {touch.phrases.length > 0 ? (
        <Row label={tell(sheetWords.phrase)} use={tell(sheetWords.phraseUse)}>
          {touch.phrases.map(({ value }) => (
            <div key={value} className={styles.phrase}>
              {value}
            </div>
          ))}
        </Row>
      ) : null}
      {touch.slots.length > 0 ? <SheetSlots slots={touch.slots} tell={tell} language={language} /> : null}
      {main ? (
        <Row label={tell(sheetWords.scene)} use={tell(sheetWords.sceneUse)}>
          <span className={styles.code}>{main.code}</span>
        </Row>
      ) : null}
    </div>
  );
}

function Rules({ touch, tell, contact }: { touch: Touchpoints; tell: Say; contact: Contact | null }) {
  return (
    <div className={styles.rules}>
      <section>
        <h3>{tell(sheetWords.order)}</h3>
        <p className={styles.use}>{tell(sheetWords.orderUse)}</p>
        <ol>
          {touch.order.map((kind) => (
            <li key={kind}>
              {tell(sheetWords[`first_${kind}`], { days: touch.windowDays, minutes: touch.liveAfterMinutes })}
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h3>{tell(sheetWords.duty)}</h3>
        <p className={styles.duty}>{tell(sheetWords.dutyText)}</p>
        {contact ? (
          <>
            <h3>{tell(sheetWords.contact)}</h3>
            <p>
              {contact.name} · {contact.email}
            </p>
          </>
        ) : null}
      </section>
    </div>
  );
}

/** One page of A4 for one KOL; its QR code is 30 mm when printed at 100 %. */
export function TouchSheet({ touch, language, contact }: SheetProps) {
  const tell: Say = (phrase, facts) => say(phrase, language, facts);
  const links = touch.links.filter((link) => isLeading(link, new Date()));
  const platform = touch.platform in platformTerms ? tell(platformTerms[touch.platform as 'douyin']) : touch.platform;
  const isEmpty = touch.missing.length === 5;
  const { startsOn, endsOn } = touch;
  return (
    <article
      className={styles.sheet}
      lang={localeOf(language)}
      aria-label={`${tell(sheetWords.title)} ${touch.kolName}`}
    >
      <header>
        <div>
          <h2>
            {touch.brandName} × {touch.kolName}
          </h2>
          <p>
            {touch.campaignName} · {platform}
            {startsOn && endsOn
              ? ` · ${tell(sheetWords.period, { from: showDay(startsOn, language), to: showDay(endsOn, language) })}`
              : ''}
          </p>
        </div>
        <strong>{tell(sheetWords.title)}</strong>
      </header>
      {isEmpty ? <p>{tell(sheetWords.empty)}</p> : null}
      {links.map((link) => (
        <SheetLink key={link.code} link={link} tell={tell} />
      ))}
      <Named touch={touch} tell={tell} language={language} />
      <Rules touch={touch} tell={tell} contact={contact} />
      <footer>{tell(sheetWords.foot, { kol: touch.kolName })}</footer>
    </article>
  );
}
