// The months ahead: what is due on which day, and China's seasons with the days by which one has to be ready.
import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { addDays } from '../../src/base/day.ts';
import { formatTerms } from '../../src/base/terms.ts';
import { localeOf } from '../../src/base/words.ts';
import { milestones } from '../../src/brand/seasons.ts';
import { type CalendarView, calendarShape } from '../../src/campaign/contract-calendar.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { showDay, showNearDay } from '../ui/format.ts';
import { Loaded, Page, Section } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import styles from './calendar.module.css';
import { monthDays, monthOf, shiftMonth } from './month.ts';

type Entry = CalendarView['entries'][number];
const keyOf = (entry: Entry) => `${entry.deliverableId ?? entry.campaignId} ${entry.kind}`;

function EntryLine({ entry, today }: { readonly entry: Entry; readonly today: string }) {
  const { t, say } = useText();
  const isLate = entry.day < today && !entry.isDone && (entry.kind === 'draft' || entry.kind === 'post');
  const text = [
    t(`calendar.${entry.kind}`),
    entry.kolName ?? entry.campaignName,
    entry.format === null ? null : say(formatTerms[entry.format]),
  ].filter((part) => part !== null);
  const to =
    entry.placementId === null
      ? { to: '/campaigns/$campaignId', params: { campaignId: entry.campaignId } }
      : {
          to: '/campaigns/$campaignId/placements/$placementId',
          params: { campaignId: entry.campaignId, placementId: entry.placementId },
        };
  return (
    <Link
      {...(to as { to: string })}
      className={styles.entry ?? ''}
      data-kind={entry.kind}
      data-done={entry.isDone}
      data-late={isLate}
    >
      {text.join(' · ')}
    </Link>
  );
}

/** What the colours beside the entries say. */
function Legend() {
  const { t } = useText();
  return (
    <p className={styles.legend}>
      {(['draft', 'post', 'figures'] as const).map((kind) => (
        <span key={kind} className={styles.entry} data-kind={kind}>
          {t(`calendar.${kind}`)}
        </span>
      ))}
      <span className={styles.entry} data-done>
        {t('calendar.isDone')}
      </span>
      <span className={styles.entry} data-late>
        {t('calendar.isLate')}
      </span>
    </p>
  );
}

interface MonthProps {
  readonly month: string;
  readonly view: CalendarView;
  readonly today: string;
}

const shownPerDay = 4;

function Month({ month, view, today }: MonthProps) {
  const { t, say, language } = useText();
  const days = monthDays(month);
  const weekday = (day: string) =>
    new Date(`${day}T00:00:00`).toLocaleDateString(localeOf(language), { weekday: 'short' });
  return (
    <section className={styles.month} aria-label={t('calendar.title')}>
      {days.slice(0, 7).map((day) => (
        <div key={day} className={styles.weekday}>
          {weekday(day)}
        </div>
      ))}
      {days.map((day) => {
        const entries = view.entries.filter((one) => one.day === day);
        const seasons = view.seasons.filter((one) => one.from <= day && day <= one.to);
        return (
          <div
            key={day}
            className={styles.day}
            data-outside={!day.startsWith(month)}
            data-today={day === today}
            data-empty={entries.length === 0}
            data-season={seasons.length > 0}
          >
            <span className={styles.number}>
              <span className={styles.wide}>{Number(day.slice(8))}</span>
              <span className={styles.narrow}>{showNearDay(day, language)}</span>
              {seasons.map((one) => (
                <em key={one.id} data-peak={one.peak === day}>
                  {one.peak === day || one.from === day || day.endsWith('-01') || day === days[0] ? say(one.name) : ''}
                </em>
              ))}
            </span>
            {entries.slice(0, shownPerDay).map((entry) => (
              <EntryLine key={keyOf(entry)} entry={entry} today={today} />
            ))}
            {entries.length > shownPerDay ? (
              <details>
                <summary>+ {entries.length - shownPerDay}</summary>
                {entries.slice(shownPerDay).map((entry) => (
                  <EntryLine key={keyOf(entry)} entry={entry} today={today} />
                ))}
              </details>
            ) : null}
          </div>
        );
      })}
    </section>
  );
}

function Seasons({ view, today }: { readonly view: CalendarView; readonly today: string }) {
  const { t, say, language } = useText();
  const ahead = view.seasons.filter((one) => one.to >= today);
  return (
    <Section
      title={t('calendar.seasons')}
      aside={t('calendar.policy', { version: showDay(view.policy.version, language) })}
    >
      <div className={styles.seasons}>
        {ahead.map((one) => (
          <article key={`${one.id} ${one.peak}`}>
            <h3>
              {say(one.name)} <span className="muted">{showDay(one.peak, language)}</span>
            </h3>
            <p className="muted">
              {showNearDay(one.from, language)} – {showNearDay(one.to, language)} · {say(one.why)}
            </p>
            <ul>
              {milestones.map((step) => (
                <li key={step} data-past={(one.readyBy[step] ?? '') < today}>
                  {t(`calendar.by_${step}`)} <strong>{showNearDay(one.readyBy[step] ?? '', language)}</strong>
                </li>
              ))}
            </ul>
          </article>
        ))}
      </div>
      <p className="muted">{say(view.policy.source)}</p>
    </Section>
  );
}

export function CalendarPage() {
  const { t, language } = useText();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { month?: string; campaign?: string };
  const today = new Date().toISOString().slice(0, 10);
  const month = search.month ?? monthOf(today);
  const days = monthDays(month);
  const [from, to] = [days[0]!, addDays(`${month}-01`, 150)];
  const campaign = search.campaign === undefined ? '' : `&campaign=${encodeURIComponent(search.campaign)}`;
  const view = useQuery({
    queryKey: ['calendar', from, to, campaign],
    queryFn: () => get(`/calendar?from=${from}&to=${to}${campaign}`, calendarShape),
  });
  const go = (next: string) => void navigate({ to: '.', search: { ...search, month: next } as never });
  const title = new Date(`${month}-01T00:00:00`).toLocaleDateString(localeOf(language), {
    month: 'long',
    year: 'numeric',
  });
  return (
    <Touch>
      <Page
        guide="calendar"
        title={title}
        answers={t('calendar.answers')}
        actions={
          <>
            <Button
              icon={<LeftOutlined />}
              aria-label={t('calendar.before')}
              onClick={() => go(shiftMonth(month, -1))}
            />
            <Button onClick={() => go(monthOf(today))}>{t('calendar.today')}</Button>
            <Button
              icon={<RightOutlined />}
              aria-label={t('calendar.after')}
              onClick={() => go(shiftMonth(month, 1))}
            />
          </>
        }
      >
        <Loaded query={view}>
          {(known) => (
            <>
              <Legend />
              <Month month={month} view={known} today={today} />
              <Seasons view={known} today={today} />
            </>
          )}
        </Loaded>
      </Page>
    </Touch>
  );
}
