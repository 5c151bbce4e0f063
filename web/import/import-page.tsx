// One file: what was recognised, how it will be read, how far it is, what came of it.
import { Link, useParams } from '@tanstack/react-router';
import { Alert, Button, Progress } from 'antd';
import { rejectWords } from '../../src/import/words.ts';
import { useText } from '../text.ts';
import { showShare } from '../ui/format.ts';
import { Loaded, Page, Problem, Section } from '../ui/page.tsx';
import { MappingForm } from './mapping-form.tsx';
import { type Import, useImport, useImportActions } from './queries.ts';

function Running({ one, stop }: { one: Import; stop: () => void }) {
  const { t } = useText();
  const { progress } = one;
  const percent =
    progress && progress.bytesTotal > 0
      ? Math.min(99, Math.round((progress.bytesRead / progress.bytesTotal) * 100))
      : 0;
  return (
    <div style={{ maxWidth: 620 }} aria-live="polite">
      <Progress percent={percent} status="active" aria-label={t('import.running')} />
      <p className="muted">
        {progress ? t('import.progress', { rows: progress.rows, rate: Math.round(progress.rowsPerSecond) }) : null}
        {progress?.secondsLeft ? ` · ${t('import.left', { seconds: Math.ceil(progress.secondsLeft) })}` : null}
      </p>
      <Button onClick={stop}>{t('import.cancel')}</Button>
    </div>
  );
}

function Done({ one }: { one: Import }) {
  const { t } = useText();
  return (
    <Alert
      type={one.rejected > 0 ? 'warning' : 'success'}
      showIcon
      title={t('import.counts', {
        rows: one.rows,
        stored: one.stored,
        unchanged: one.unchanged,
        rejected: one.rejected,
      })}
      description={
        <span style={{ display: 'flex', gap: 16 }}>
          <Link to="/archive">{t('import.seeArchive')}</Link>
          {one.rejected > 0 ? <a href={`/api/v1/imports/${one.id}/rejects.csv`}>{t('import.rejects')}</a> : null}
        </span>
      }
    />
  );
}

function Preview({ one }: { one: Import }) {
  const { t, say } = useText();
  const rows = one.detection?.preview ?? [];
  if (rows.length === 0) return null;
  return (
    <Section title={t('import.preview')}>
      <div style={{ overflowX: 'auto' }}>
        {rows.slice(0, 8).map((row) => (
          <p key={row.line} style={{ whiteSpace: 'nowrap' }} className="figure">
            <span className="muted">
              {t('import.line')} {row.line}{' '}
            </span>
            {row.reject ? (
              <span style={{ color: 'var(--bad)' }}>
                ✕ {row.reject.column}: {say(rejectWords[row.reject.code])}
              </span>
            ) : (
              Object.entries(row.stored ?? {})
                .filter(([, value]) => value !== null && value !== '')
                .map(([name, value]) => `${name} = ${String(value).slice(0, 40)}`)
                .join(' · ')
            )}
          </p>
        ))}
      </div>
    </Section>
  );
}

function ImportView({ one }: { one: Import }) {
  const { t, language } = useText();
  const { run, cancel, correct } = useImportActions(one.id);
  const { detection } = one;
  const isWaiting = one.state === 'uploaded' || one.state === 'ready';
  const missing = detection?.missing ?? [];
  return (
    <Page
      title={one.fileName}
      answers={
        detection
          ? t('import.recognised', {
              source: detection.source,
              encoding: detection.encoding,
              sure: showShare(detection.confidence, language, 0),
            })
          : null
      }
      actions={
        isWaiting ? (
          <Button type="primary" disabled={missing.length > 0} loading={run.isPending} onClick={() => run.mutate()}>
            {t('import.run')}
          </Button>
        ) : null
      }
    >
      {one.state === 'running' ? <Running one={one} stop={() => cancel.mutate()} /> : null}
      {one.state === 'done' ? <Done one={one} /> : null}
      {one.error ? <Alert type="error" showIcon title={one.error.title} description={one.error.mend} /> : null}
      {run.error ? <Problem error={run.error} /> : null}
      {correct.error ? <Problem error={correct.error} /> : null}
      {isWaiting && missing.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          title={t('import.asked', { things: missing.map((thing) => t(`import.${thing}`)).join(', ') })}
        />
      ) : null}
      {isWaiting && detection && one.mapping ? (
        <>
          <MappingForm
            key={JSON.stringify(one.mapping)}
            detection={detection}
            mapping={one.mapping}
            isSaving={correct.isPending}
            apply={(mapping) => correct.mutate(mapping)}
          />
          <Preview one={one} />
        </>
      ) : null}
    </Page>
  );
}

export function ImportPage() {
  const { importId } = useParams({ strict: false }) as { importId: string };
  const one = useImport(importId);
  return <Loaded query={one}>{(value) => <ImportView one={value} />}</Loaded>;
}
