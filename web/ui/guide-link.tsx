// "What is this?": a small link from the head of a page to its page of the guide.
import { QuestionCircleOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useText } from '../text.ts';
import styles from './page.module.css';

export function GuideLink({ page }: { readonly page: string }) {
  const { t } = useText();
  return (
    <Link
      to="/guide/$id"
      params={{ id: page } as never}
      className={styles.guide ?? ''}
      aria-label={t('shell.whatIsThis')}
      title={t('shell.whatIsThis')}
    >
      <QuestionCircleOutlined />
    </Link>
  );
}
