// The head of a page, and what it shows while loading, when empty and when something went wrong.
import { Alert, Button, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { ApiProblem } from '../api.ts';
import { useText } from '../text.ts';
import { GuideLink } from './guide-link.tsx';
import styles from './page.module.css';

interface PageProps {
  readonly title: ReactNode;
  /** One muted line: what this page answers. */
  readonly answers?: ReactNode;
  readonly actions?: ReactNode;
  /** The page of the guide that says what this page is. */
  readonly guide?: string;
  readonly children: ReactNode;
}

export function Page({ title, answers, actions, guide, children }: PageProps) {
  return (
    <>
      <div className={styles.head}>
        <div>
          <div className={styles.title}>
            <h1>{title}</h1>
            {guide === undefined ? null : <GuideLink page={guide} />}
          </div>
          {answers ? <p className="muted">{answers}</p> : null}
        </div>
        <div className={styles.actions}>{actions}</div>
      </div>
      {children}
    </>
  );
}

/** A problem with what, where and how to mend it. */
export function Problem({ error, retry }: { readonly error: Error; readonly retry?: () => void }) {
  const { t } = useText();
  const problem = error instanceof ApiProblem ? error : null;
  const lines = problem
    ? [problem.advice, ...problem.faults.map((fault) => `${fault.pointer}: ${fault.detail}`)].filter(Boolean)
    : [];
  return (
    <Alert
      type="error"
      showIcon
      title={problem?.message || t('shell.failed')}
      description={lines.map((line) => <div key={line}>{line}</div>)}
      action={
        retry ? (
          <Button size="small" onClick={retry}>
            {t('shell.retry')}
          </Button>
        ) : undefined
      }
    />
  );
}

interface LoadedProps<Value> {
  readonly query: { readonly data: Value | undefined; readonly error: Error | null; readonly refetch: () => unknown };
  readonly rows?: number;
  readonly children: (value: Value) => ReactNode;
}

/** The value of a query: a skeleton until it is there, the problem when it does not come. */
export function Loaded<Value>({ query, rows = 6, children }: LoadedProps<Value>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Problem error={query.error} retry={() => void query.refetch()} />;
  return <Skeleton active paragraph={{ rows }} />;
}

export function Section({
  title,
  aside,
  id,
  children,
}: {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.section} id={id}>
      <div className={styles.sectionHead}>
        <h2>{title}</h2>
        <span className="muted">{aside}</span>
      </div>
      {children}
    </section>
  );
}

export function Empty({ text, action }: { readonly text: string; readonly action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p>{text}</p>
      {action}
    </div>
  );
}
