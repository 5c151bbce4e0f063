// Who could stand in for a line, all others staying: the best first, with what the plan would win or lose.
import { Button, Drawer } from 'antd';
import { platformTerms, tierTerms } from '../../src/base/terms.ts';
import type { Draft, PlanLine, Substitute, Wishes } from '../../src/plan/contract-view.ts';
import { useText } from '../text.ts';
import { Loaded } from '../ui/page.tsx';
import { showPieces } from './pieces.ts';
import styles from './plan.module.css';
import { useSubstitutes } from './queries.ts';
import { showChange, showWhole } from './worth.ts';

interface SwapProps {
  readonly briefId: string;
  readonly wishes: Wishes;
  readonly plan: Draft;
  readonly line: PlanLine | null;
  readonly close: () => void;
  readonly swap: (line: PlanLine, one: Substitute) => void;
}

export function SwapDrawer({ briefId, wishes, plan, line, close, swap }: SwapProps) {
  const { t, say, language } = useText();
  const found = useSubstitutes(briefId, wishes, line?.accountId ?? null);
  return (
    <Drawer
      open={line !== null}
      onClose={close}
      size={Math.min(560, window.innerWidth)}
      title={line ? t('plan.swapFor', { name: line.name }) : ''}
    >
      <Loaded query={found}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">{t('plan.noSwap')}</p>
          ) : (
            <>
              <p className="muted">{t('plan.swapHint')}</p>
              <ul className={`${styles.near} ${styles.swaps}`}>
                {all.map((one) => (
                  <li key={one.accountId}>
                    <span className={styles.who}>
                      <strong className={styles.name}>{one.name}</strong>
                      <span className="muted">
                        {say(platformTerms[one.platform])} · {say(tierTerms[one.tier])} · {showPieces(one.pieces, say)}{' '}
                        · {showWhole(one.cost, plan.currency, language)}
                      </span>
                    </span>
                    <span className="figure">
                      {t('plan.swapChange', {
                        worth: showChange(one.value, plan.goal, plan.currency, language),
                        unit: t(`plan.unit_${plan.goal}`),
                      })}
                    </span>
                    <Button size="small" type="primary" onClick={() => line && swap(line, one)}>
                      {t('plan.swapTake')}
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </Drawer>
  );
}
