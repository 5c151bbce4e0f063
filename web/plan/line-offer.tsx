// The button of a line that opens what may be offered to its KOL.
import { FileTextOutlined } from '@ant-design/icons';
import { Button, Drawer, Tooltip } from 'antd';
import { useState } from 'react';
import type { PlanLine } from '../../src/plan/contract-view.ts';
import { useText } from '../text.ts';
import { OfferPanel } from './offer-panel.tsx';

export function LineOffer({ briefId, line }: { readonly briefId: string; readonly line: PlanLine }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const label = t('plan.offer');
  return (
    <>
      <Tooltip title={label}>
        <Button
          size="small"
          type="text"
          icon={<FileTextOutlined />}
          aria-label={`${label}: ${line.name}`}
          onClick={() => setOpen(true)}
        />
      </Tooltip>
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
