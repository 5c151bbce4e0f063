// The contracts that the KOL was offered: to read, to agree to, to hand back signed.
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { type DeedHead, deedHeadShape } from '../../src/campaign/contract-deed.ts';
import { showMoment } from '../ui/format.ts';
import styles from './kol.module.css';
import { KolProblem, kolAddress, kolCall, openPage, sendFile } from './kol-call.ts';
import { Card, Line, Pick, Press, Trouble } from './kol-parts.tsx';
import { useGiven } from './kol-text.tsx';
import { kolWords } from './words-kol.ts';

const deeds = z.array(deedHeadShape);

interface DeedProps {
  readonly deed: DeedHead;
  readonly note: (body: object) => Promise<void>;
}

function Deed({ deed, note }: DeedProps) {
  const { tell, language } = useGiven();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<KolProblem | null>(null);
  const isAnswered = deed.events.some((one) => one.kind === 'agreed' && one.side === 'kol');
  const run = async (act: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    await act().catch((error) =>
      setProblem(error instanceof KolProblem ? error : new KolProblem(0, String(error), '')),
    );
    setBusy(false);
  };
  const sign = async (file: File) =>
    note({ kind: 'signed', attachment: (await sendFile(file, 'signed', language)).id });
  return (
    <div className={styles.part}>
      <Line label={<h3>{deed.number}</h3>}>
        <span className={styles.standing}>
          {tell(kolWords[`deed_${deed.state === 'made' ? 'offered' : deed.state}`])}
        </span>
      </Line>
      <p className={styles.muted}>
        {showMoment(deed.createdAt, language)} · SHA-256 {deed.sha256.slice(0, 12)}
      </p>
      <a href={kolAddress(`/deeds/${deed.id}/file.pdf`)}>{tell(kolWords.deedRead)}</a>
      {deed.isStale && deed.state === 'offered' ? <p className={styles.problem}>{tell(kolWords.deedStale)}</p> : null}
      <Trouble problem={problem} />
      {!isAnswered && !deed.isStale && deed.state === 'offered' ? (
        <Press
          text={tell(kolWords.deedAgree)}
          isFirst
          isBusy={isBusy}
          onPress={() => void run(() => note({ kind: 'agreed' }))}
        />
      ) : null}
      {deed.state === 'agreed' ? (
        <Pick
          label={tell(kolWords.deedSigned)}
          isBusy={isBusy}
          isPaper
          take={([file]) => (file ? void run(() => sign(file)) : undefined)}
        />
      ) : null}
    </div>
  );
}

export function KolDeeds() {
  const { tell, page, language, show } = useGiven();
  const [known, setKnown] = useState<readonly DeedHead[]>([]);
  useEffect(() => {
    if (page.state === 'declined') return;
    kolCall('GET', '/deeds', deeds, language).then(setKnown, () => setKnown([]));
  }, [page.state, language]);
  if (known.length === 0) return null;
  return (
    <Card id="deeds" title={tell(kolWords.deed)}>
      {known.map((deed) => (
        <Deed
          key={deed.id}
          deed={deed}
          note={async (body) => {
            setKnown(await kolCall('POST', `/deeds/${deed.id}/events`, deeds, language, body));
            show(await openPage(language));
          }}
        />
      ))}
    </Card>
  );
}
