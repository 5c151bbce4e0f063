// Shows a page as somebody saw it: under `?asSeen=ID` the page is drawn from what was kept, with a banner that says so.
import { EyeOutlined } from '@ant-design/icons';
import { QueryClient, QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { Alert, App, Button } from 'antd';
import { type MouseEvent, type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { type SeenPage, seenPageShape } from '../../src/desk/contract-seen.ts';
import { appPathOf, isSamePage } from '../../src/desk/seen-paths.ts';
import { get, putBetween } from '../api.ts';
import { currentLanguage, useText } from '../text.ts';
import { countAgesFrom, showMoment } from '../ui/format.ts';
import { Loaded } from '../ui/page.tsx';
import styles from './seen.module.css';
import { answerFrozen } from './seen-between.ts';
import { seenWords } from './seen-words.ts';

interface Address {
  readonly id: string | null;
  readonly questionId: string | null;
  /** The address without what says that it is shown as seen. */
  readonly path: string;
}

function useAddress(): Address {
  const href = useRouterState({ select: (state) => state.location.href });
  const params = new URL(href, 'http://x').searchParams;
  return { id: params.get('asSeen'), questionId: params.get('question'), path: appPathOf(href) ?? '/' };
}

function Banner({ page, questionId }: { readonly page: SeenPage; readonly questionId: string | null }) {
  const { t, language } = useText();
  const navigate = useNavigate();
  const toQuestion = questionId === null ? null : `/desk/questions/${encodeURIComponent(questionId)}`;
  return (
    <aside className={styles.banner} aria-label={t('seen.kept')}>
      <EyeOutlined className={styles.eye ?? ''} />
      <div>
        <strong>
          {t('seen.banner', { by: page.by, at: showMoment(page.at, language), language: t(`seen.${page.language}`) })}
        </strong>
        <p>{t('seen.old')}</p>
      </div>
      <div className={styles.acts}>
        <Button onClick={() => void navigate({ href: page.path } as never)}>{t('seen.today')}</Button>
        {toQuestion === null ? null : (
          <Button onClick={() => void navigate({ href: toQuestion } as never)}>{t('seen.toQuestion')}</Button>
        )}
      </div>
    </aside>
  );
}

/** Data of then, apart from data of now; who is signed in is known already. */
function frozenQueries(live: QueryClient): QueryClient {
  const frozen = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false } },
  });
  frozen.setQueryData(['me'], live.getQueryData(['me']));
  return frozen;
}

/**
 * The page over what was kept. The page is drawn only while reads are answered from there: nothing of it asks the server, and
 * nothing that is drawn afterwards gets an answer of then.
 */
function Frozen({
  page,
  arrived,
  children,
}: {
  page: SeenPage;
  arrived: (isThere: true) => void;
  children: ReactNode;
}) {
  const { t } = useText();
  const { message } = App.useApp();
  const live = useQueryClient();
  const [queries] = useState(() => frozenQueries(live));
  const [isBetween, setBetween] = useState(false);
  useLayoutEffect(() => {
    // Not every button shows why it did nothing: here it is said once for all of them.
    const refused = () => void message.info({ key: 'seen', content: seenWords.changes[currentLanguage()] });
    const take = putBetween(answerFrozen(page.answers, seenWords, currentLanguage, refused));
    countAgesFrom(Date.parse(page.at));
    setBetween(true);
    return () => {
      take();
      countAgesFrom(null);
      setBetween(false);
    };
  }, [page, message]);
  useEffect(() => arrived(true), [arrived]);
  /** Files are fetched by links, past everything that stands between: they would be those of today. */
  const stopFiles = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a[href]');
    if (!link?.getAttribute('href')?.startsWith('/api/')) return;
    event.preventDefault();
    void message.info(t('seen.files'));
  };
  return (
    <QueryClientProvider client={queries}>
      <div className={styles.frozen} onClickCapture={stopFiles}>
        {isBetween ? children : null}
      </div>
    </QueryClientProvider>
  );
}

/** Goes to another address in place of this one. */
function Replace({ href }: { readonly href: string }) {
  const navigate = useNavigate();
  useEffect(() => void navigate({ href, replace: true } as never), [href, navigate]);
  return null;
}

/** An address with the id of another page: say which, and lead there. */
function OtherPage({ page, id }: { readonly page: SeenPage; readonly id: string }) {
  const { t } = useText();
  const navigate = useNavigate();
  return (
    <Alert
      type="info"
      showIcon
      title={t('seen.otherPage', { title: page.title })}
      action={
        <Button onClick={() => void navigate({ href: seenAddress(page.path, id, null) } as never)}>
          {t('seen.openKept')}
        </Button>
      }
    />
  );
}

function Kept({ address, id, children }: { address: Address; id: string; children: ReactNode }) {
  const kept = useQuery({
    queryKey: ['seen-page', id],
    queryFn: () => get(`/desk/seen-pages/${encodeURIComponent(id)}`, seenPageShape),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const [hasArrived, setArrived] = useState(false);
  return (
    <Loaded query={kept}>
      {(page) => {
        if (isSamePage(page.path, address.path))
          return (
            <>
              <Banner page={page} questionId={address.questionId} />
              <Frozen page={page} arrived={setArrived}>
                {children}
              </Frozen>
            </>
          );
        // A filter that was changed is a step into the page of today; an address without its filters is completed.
        if (hasArrived) return <Replace href={address.path} />;
        return page.path.split('?')[0] === address.path.split('?')[0] ? (
          <Replace href={seenAddress(page.path, id, address.questionId)} />
        ) : (
          <OtherPage page={page} id={id} />
        );
      }}
    </Loaded>
  );
}

/** Around every page: as it is today, or as it was seen where the address says so. */
export function AsSeen({ children }: { readonly children: ReactNode }) {
  const address = useAddress();
  if (address.id === null) return children;
  return (
    <Kept key={address.id} address={address} id={address.id}>
      {children}
    </Kept>
  );
}

/** The address under which a page is shown as it was seen. */
export function seenAddress(path: string, id: string, questionId: string | null): string {
  const address = appPathOf(path) ?? '/';
  const params = new URLSearchParams(questionId === null ? { asSeen: id } : { asSeen: id, question: questionId });
  return `${address}${address.includes('?') ? '&' : '?'}${params}`;
}

/** A link within the app to an address that is known only at run time. */
function AppLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const navigate = useNavigate();
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    void navigate({ href } as never);
  };
  return (
    <a href={href} onClick={open}>
      {children}
    </a>
  );
}

interface SeenLinkProps {
  readonly question: {
    readonly id?: string;
    readonly seenPageId: string | null;
    readonly about: { readonly path: string; readonly title: string } | null;
  };
}

/** What a question is about: the page as the asker saw it where it was kept, and the page of today. */
export function SeenLink({ question: { id, seenPageId, about } }: SeenLinkProps) {
  const { t } = useText();
  if (about === null) return null;
  const path = appPathOf(about.path);
  if (path === null) return <span>{about.title}</span>;
  return (
    <span className={styles.links}>
      {seenPageId === null ? null : (
        <AppLink href={seenAddress(path, seenPageId, id ?? null)}>
          <EyeOutlined /> {t('seen.open')}: {about.title}
        </AppLink>
      )}
      <AppLink href={path}>{seenPageId === null ? about.title : t('seen.openToday')}</AppLink>
    </span>
  );
}
