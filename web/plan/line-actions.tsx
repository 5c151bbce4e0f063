// What can be done with a line of the workspace: lock, swap, leave out, see offers.
import { LockOutlined, StopOutlined, SwapOutlined, UnlockOutlined } from '@ant-design/icons';
import type { PlanLine } from '../../src/plan/contract-view.ts';
import { useText } from '../text.ts';
import { LineButton } from './line-button.tsx';
import { LineOffer } from './line-offer.tsx';
import styles from './plan.module.css';

interface LineActionsProps {
  readonly line: PlanLine;
  readonly isLocked: boolean;
  readonly lock: () => void;
  readonly swap: () => void;
  readonly ban: () => void;
  readonly briefId: string;
}

export function LineActions({ line, isLocked, lock, swap, ban, briefId }: LineActionsProps) {
  const { t } = useText();
  return (
    <span className={styles.lineActions}>
      <LineButton
        label={t(isLocked ? 'plan.unlock' : 'plan.lock')}
        name={line.name}
        icon={isLocked ? <LockOutlined /> : <UnlockOutlined />}
        act={lock}
        isPressed={isLocked}
      />
      <LineButton label={t('plan.swap')} name={line.name} icon={<SwapOutlined />} act={swap} />
      <LineButton label={t('plan.ban')} name={line.name} icon={<StopOutlined />} act={ban} />
      <LineOffer briefId={briefId} line={line} />
    </span>
  );
}
