// A sample of followers from a file: what it lacked, given.
import { UploadOutlined } from '@ant-design/icons';
import { Button, Upload } from 'antd';
import { useText } from '../text.ts';
import { showDay } from '../ui/format.ts';
import { Problem } from '../ui/page.tsx';
import styles from './audit.module.css';
import { useSamples, useTakeSample } from './queries.ts';

const today = () => new Date().toISOString().slice(0, 10);

/** Says which sample is known, and takes another. */
export function FollowerSample({ accountId }: { readonly accountId: string }) {
  const { t, language } = useText();
  const [newest] = useSamples(accountId).data ?? [];
  const take = useTakeSample(accountId);
  return (
    <div className={styles.sample}>
      {newest ? (
        <span className="muted">
          {t('audit.sampleKnown', { n: newest.people, day: showDay(newest.observedOn, language), file: newest.source })}
        </span>
      ) : (
        <span className="muted">{t('audit.sampleColumns')}</span>
      )}
      <Upload
        accept=".csv,text/csv"
        showUploadList={false}
        beforeUpload={(file) => {
          void file.text().then((csv) => take.mutate({ fileName: file.name, observedOn: today(), csv }));
          return false;
        }}
      >
        <Button size="small" icon={<UploadOutlined />} loading={take.isPending}>
          {t('audit.sampleGive')}
        </Button>
      </Upload>
      {take.error ? <Problem error={take.error} /> : null}
    </div>
  );
}
