// What the KOL is given to sell with: link, QR code, coupon, phrase, SKU, live slots; each can be copied.
import { useEffect, useState } from 'react';
import type { z } from 'zod';
import { type Touchpoints, touchpointsShape } from '../../src/tracking/contract-touch.ts';
import { isLeading } from '../../src/tracking/touch-state.ts';
import styles from '../campaign/kol.module.css';
import { kolAddress, kolCall } from '../campaign/kol-call.ts';
import { Card, Press } from '../campaign/kol-parts.tsx';
import { useGiven } from '../campaign/kol-text.tsx';
import { kolWords } from '../campaign/words-kol.ts';
import { showBeijingSpan } from '../ui/format.ts';

function Copied({ label, value }: { readonly label: string; readonly value: string }) {
  const { tell } = useGiven();
  const [isCopied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(value).then(() => setCopied(true));
  return (
    <div className={styles.part}>
      <h3>{label}</h3>
      <div className={styles.code}>{value}</div>
      <Press text={tell(isCopied ? kolWords.copied : kolWords.copy)} onPress={copy} />
    </div>
  );
}

function Link({ link }: { readonly link: Touchpoints['links'][number] }) {
  const { tell } = useGiven();
  return (
    <div className={styles.part}>
      <img className={styles.qr} src={kolAddress(`/qr/${link.code}`)} alt={`QR ${link.url}`} />
      <p className={styles.muted}>{tell(kolWords.qrHint)}</p>
      <Copied label={tell(kolWords.link)} value={link.url} />
    </div>
  );
}

export function KolTouch() {
  const { tell, page, language } = useGiven();
  const [touch, setTouch] = useState<z.infer<typeof touchpointsShape> | null>(null);
  useEffect(() => {
    if (page.state === 'invited' || page.state === 'declined') return;
    kolCall('GET', '/touchpoints', touchpointsShape, language).then(setTouch, () => setTouch(null));
  }, [page.state, language]);
  if (touch === null || touch.missing.length === 5) return null;
  const links = touch.links.filter((link) => isLeading(link, new Date()));
  return (
    <Card title={tell(kolWords.touch)}>
      {links.map((link) => (
        <Link key={link.code} link={link} />
      ))}
      {touch.coupons.map((code) => (
        <Copied key={code} label={tell(kolWords.coupon)} value={code} />
      ))}
      {touch.phrases.map(({ value }) => (
        <Copied key={value} label={tell(kolWords.phrase)} value={value} />
      ))}
      {touch.skus.map((sku) => (
        <Copied key={sku} label={tell(kolWords.sku)} value={sku} />
      ))}
      {touch.slots.length === 0 ? null : (
        <div className={styles.part}>
          <h3>{tell(kolWords.slot)}</h3>
          {touch.slots.map((slot) => (
            <div key={slot.id}>{showBeijingSpan(slot.startsAt, slot.endsAt, language)}</div>
          ))}
        </div>
      )}
    </Card>
  );
}
