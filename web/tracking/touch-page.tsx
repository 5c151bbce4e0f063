// The page on which a KOL's touchpoints are prepared, and the sheets to print: one KOL's, or all of a campaign, a page each.
import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { z } from 'zod';
import { type Language, languages } from '../../src/base/words.ts';
import { touchpointsShape } from '../../src/tracking/contract-touch.ts';
import { useMe } from '../account/session.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { Empty, Loaded, Page } from '../ui/page.tsx';
import styles from './touch.module.css';
import { TouchSheet } from './touch-sheet.tsx';
import { TouchWork } from './touch-work.tsx';

const names: Readonly<Record<Language, string>> = { zh: '中文', it: 'Italiano', en: 'English' };

/** Language of the sheet, which is not the reader's, and the button that prints. */
function useSheetTools() {
  const { t } = useText();
  const [language, setLanguage] = useState<Language>('zh');
  const tools = (
    <>
      <Segmented
        aria-label={t('touch.sheetLanguage')}
        value={language}
        options={languages.toReversed().map((one) => ({ value: one, label: names[one] }))}
        onChange={setLanguage}
      />
      <Button type="primary" icon={<PrinterOutlined />} title={t('touch.printHint')} onClick={() => print()}>
        {t('touch.print')}
      </Button>
    </>
  );
  return { language, tools };
}

function useContact() {
  const { data } = useMe();
  return data ? { name: data.name, email: data.email } : null;
}

export function TouchPage() {
  const { t } = useText();
  const { campaignId, placementId } = useParams({ strict: false }) as { campaignId: string; placementId: string };
  const { language, tools } = useSheetTools();
  const contact = useContact();
  const touch = useQuery({
    queryKey: ['touchpoints', placementId],
    queryFn: () => get(`/placements/${placementId}/touchpoints`, touchpointsShape),
  });
  return (
    <Loaded query={touch}>
      {(one) => (
        <div className={styles.page}>
          <Page
            title={t('touch.title')}
            answers={t('touch.answers', { kol: one.kolName })}
            actions={
              <>
                <Link to="/campaigns/$campaignId" params={{ campaignId } as never} className={styles.back ?? ''}>
                  {one.campaignName}
                </Link>
                {tools}
              </>
            }
          >
            <div className={styles.both}>
              <TouchWork touch={one} />
              <TouchSheet touch={one} language={language} contact={contact} />
            </div>
          </Page>
        </div>
      )}
    </Loaded>
  );
}

export function AllTouchPage() {
  const { t } = useText();
  const { campaignId } = useParams({ strict: false }) as { campaignId: string };
  const { language, tools } = useSheetTools();
  const contact = useContact();
  const all = useQuery({
    queryKey: ['touchpoints', 'campaign', campaignId],
    queryFn: () => get(`/campaigns/${campaignId}/touchpoints`, z.array(touchpointsShape)),
  });
  return (
    <div className={styles.page}>
      <Page title={t('touch.openAll')} answers={t('touch.allAnswers')} actions={tools}>
        <Loaded query={all}>
          {(rows) => {
            const shown = rows.filter(({ state }) => state !== 'declined' && state !== 'cancelled');
            return shown.length === 0 ? (
              <Empty text={t('touch.none')} />
            ) : (
              shown.map((one) => <TouchSheet key={one.placementId} touch={one} language={language} contact={contact} />)
            );
          }}
        </Loaded>
      </Page>
    </div>
  );
}
