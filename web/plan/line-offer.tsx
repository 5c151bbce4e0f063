// The button of a line that opens what may be offered to its KOL.
import { FileTextOutlined } from '@ant-design/icons';
import { Drawer } from 'antd';
import { useState } from 'react';
import type { PlanLine } from '../../src/plan/contract-view.ts';
import { useText } from '../text.ts';
import { LineButton } from './line-button.tsx';
import { OfferPanel } from './offer-panel.tsx';

export function LineOffer({ briefId, line }: { readonly briefId: string; readonly line: PlanLine }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const label = t('plan.offer');
  return (
    <>
      <LineButton label={label} name={line.name} icon={<FileTextOutlined />} act={() => setOpen(true)} />
      <Drawer
        open={isOpen}
        onClose={() => setOpen(false)}
        size={Math.min(920, window.innerWidth)}
        title={`${label}: ${line.name}`}
        destroyOnHidden
      >
        {isOpen ? <OfferPanel briefId={briefId} line={line} /> : null}
      </Drawer>
    </>
  );
}
