// One file: what was recognised, how it will be read, how far it is, what came of it.
import { Link, useParams } from '@tanstack/react-router';
import { Alert, Button, Progress } from 'antd';
import { tellSource } from '../../src/import/source-words.ts';
import { useText } from '../text.ts';
import { showShare } from '../ui/format.ts';
import { Loaded, Page, Problem } from '../ui/page.tsx';
import { MappingForm } from './mapping-form.tsx';
import { Preview } from './preview.tsx';
import { type Import, useImport, useImportActions } from './queries.ts';
import { Siblings } from './siblings.tsx';

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
          {one.searchable ? (
            <Link to="/archive">{t('import.seeArchive')}</Link>
          ) : (
            <span aria-live="polite">{t('import.following')}</span>
          )}
          {one.rejected > 0 ? <a href={`/api/v1/imports/${one.id}/rejects.csv`}>{t('import.rejects')}</a> : null}
        </span>
      }
    />
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
              source: tellSource(detection.source, language),
              encoding: detection.encoding,
              sure: showShare(detection.confidence, language, 0),
            })
          : null
      }
      actions={
        isWaiting ? (
          <Button
            type="primary"
            disabled={missing.length > 0 || correct.isPending}
            loading={run.isPending}
            onClick={() => run.mutate()}
          >
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
      <Siblings one={one} />
      {isWaiting && detection && one.mapping ? (
        <>
          {detection.isRemembered ? <p className="muted">{t('import.remembered')}</p> : null}
          <MappingForm
            key={JSON.stringify(one.mapping)}
            detection={detection}
            mapping={one.mapping}
            apply={(mapping) => correct.mutate(mapping)}
          />
          {missing.length > 0 ? null : <Preview rows={detection.preview} />}
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
