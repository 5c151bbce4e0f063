// The rate card: what is quoted, since when and from where; what is probably asked where nothing is quoted, and why.
import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { Account } from '../../src/archive/contract.ts';
import type { Estimate, Quote, Rates, Term } from '../../src/archive/contract-rates.ts';
import { categoryTerms, formatTerms, platformTerms, tierTerms } from '../../src/base/terms.ts';
import { useText } from '../text.ts';
import { showAbout, showAge, showDay, showMoney, showShare } from '../ui/format.ts';
import { Empty, Loaded, Section } from '../ui/page.tsx';
import { AddPrice } from './add-price.tsx';
import styles from './kol.module.css';
import { useRates } from './kol-queries.ts';

function Validity({ from, until }: { readonly from: string; readonly until: string | null }) {
  const { t, language } = useText();
  return (
    <>
      {t('kol.since', { day: showDay(from, language) })}
      {until === null ? null : ` ${t('kol.until', { day: showDay(until, language) })}`}
    </>
  );
}

function Origin({
  source,
  row,
  from,
}: {
  readonly source: string | null;
  readonly row: number | null;
  readonly from: string;
}) {
  const { t, language } = useText();
  const where =
    source === null
      ? t('kol.unknownSource')
      : row === null
        ? source
        : t('kol.fileRow', { file: source, row: String(row) });
  return (
    <span className="muted">
      {where} · {showAge(from, language)}
    </span>
  );
}

interface RowProps {
  readonly name: string;
  readonly value: ReactNode;
  readonly children: ReactNode;
}

const RateRow = ({ name, value, children }: RowProps) => (
  <div className={styles.rate}>
    <div>{name}</div>
    <div className="figure">{value}</div>
    <div className={styles.rateWhy}>{children}</div>
  </div>
);

function QuoteRow({ quote }: { readonly quote: Quote }) {
  const { t, say, language } = useText();
  return (
    <RateRow
      name={say(formatTerms[quote.format])}
      value={
        <>
          <b>{showMoney(quote.amount, quote.currency, language)}</b>
          {quote.isCurrent ? null : <Tag>{t('kol.runOut')}</Tag>}
        </>
      }
    >
      <Validity from={quote.validFrom} until={quote.validUntil} />
      {' · '}
      <Origin source={quote.source} row={quote.row} from={quote.validFrom} />
    </RateRow>
  );
}

function TermRow({ term }: { readonly term: Term }) {
  const { t, language } = useText();
  const value =
    term.bps === null
      ? showMoney(term.amount ?? 0, term.currency ?? 'CNY', language)
      : t('kol.ofNetSales', { share: showShare(term.bps / 10_000, language) });
  return (
    <RateRow
      name={t(`kol.${term.kind}`)}
      value={
        <>
          <b>{value}</b>
          {term.isCurrent ? null : <Tag>{t('kol.runOut')}</Tag>}
        </>
      }
    >
      <Validity from={term.validFrom} until={term.validUntil} />
      {' · '}
      <Origin source={term.source} row={term.row} from={term.validFrom} />
    </RateRow>
  );
}

/** An estimated amount, which never looks like a quote. */
export function Estimated({ estimate }: { readonly estimate: Estimate }) {
  const { t, language } = useText();
  return (
    <span className="estimate">
      {t('kol.estimateOf', { middle: showAbout(estimate.middle, 'CNY', language) })}{' '}
      <span className="muted">
        ({showAbout(estimate.low, 'CNY', language)} – {showAbout(estimate.high, 'CNY', language)})
      </span>
    </span>
  );
}

function EstimateRow({ estimate, account }: { readonly estimate: Estimate; readonly account: Account }) {
  const { t, say, language } = useText();
  const { step, comparables, tried, sources, low, high } = estimate;
  const names = {
    n: comparables,
    platform: say(platformTerms[account.platform]),
    tier: say(tierTerms[account.tier]),
    category: account.category ? say(categoryTerms[account.category]) : '',
  };
  const band = { low: showAbout(low, 'CNY', language), high: showAbout(high, 'CNY', language) };
  return (
    <RateRow
      name={say(formatTerms[estimate.format])}
      value={
        <span className="estimate">
          {t('kol.estimateOf', { middle: showAbout(estimate.middle, 'CNY', language) })} <Tag>{t('kol.estimated')}</Tag>
        </span>
      }
    >
      <span className="estimate">{t(step === 'norm' ? 'kol.estimateBandNorm' : 'kol.estimateBand', band)}</span>
      {' · '}
      <span className="muted">
        {t(`kol.step_${step}`, names)}
        {tried.length > 0
          ? `; ${t('kol.tooFew', { n: Math.max(...tried.map((one) => one.comparables)), enough: estimate.enough })}`
          : ''}
        {sources.map(({ source, year }, index) => (
          <span key={source}>
            {' · '}
            {source.startsWith('http') ? (
              <a href={source} target="_blank" rel="noreferrer">
                {t('kol.normSource', { n: index + 1, year: String(year) })}
              </a>
            ) : (
              `${source} (${year})`
            )}
          </span>
        ))}
      </span>
    </RateRow>
  );
}

function History({ rates }: { readonly rates: Rates }) {
  const { t } = useText();
  const shown = (one: Quote | Term) => !one.isCurrent;
  const quotes = rates.quotes.filter(shown);
  const terms = rates.terms.filter(shown);
  if (quotes.length + terms.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{t('kol.priceHistory', { n: quotes.length + terms.length })}</summary>
      {quotes.map((quote) => (
        <QuoteRow key={`${quote.format}${quote.validFrom}`} quote={quote} />
      ))}
      {terms.map((term) => (
        <TermRow key={`${term.kind}${term.validFrom}`} term={term} />
      ))}
    </details>
  );
}

function Card({ rates, account }: { readonly rates: Rates; readonly account: Account }) {
  const { t, say } = useText();
  const quotes = rates.quotes.filter((one) => one.isCurrent);
  const terms = rates.terms.filter((one) => one.isCurrent);
  return (
    <div className={styles.rates}>
      {quotes.map((quote) => (
        <QuoteRow key={quote.format} quote={quote} />
      ))}
      {terms.map((term) => (
        <TermRow key={term.kind} term={term} />
      ))}
      {rates.estimates.map((estimate) => (
        <EstimateRow key={estimate.format} estimate={estimate} account={account} />
      ))}
      {rates.unknown.map((format) => (
        <RateRow key={format} name={say(formatTerms[format])} value={<span className="muted">–</span>}>
          <span className="muted">{t('kol.unknownPrice')}</span>
        </RateRow>
      ))}
      <History rates={rates} />
    </div>
  );
}

export function PricesSection({ account }: { readonly account: Account }) {
  const { t } = useText();
  const rates = useRates(account.accountId);
  return (
    <Section title={t('archive.prices')} id="prices">
      <Loaded query={rates} rows={3}>
        {(one) =>
          one.quotes.length + one.terms.length + one.estimates.length + one.unknown.length === 0 ? (
            <Empty text={t('archive.noPrices')} />
          ) : (
            <Card rates={one} account={account} />
          )
        }
      </Loaded>
      <AddPrice accountId={account.accountId} />
    </Section>
  );
}
