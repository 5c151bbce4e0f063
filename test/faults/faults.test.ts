// A few rounds of `npm run faults`; two hundred of them are run by hand and told in docs/guide/performance.md.
import { expect, test } from 'vitest';
import { runFaults } from './run.ts';

test('nothing is lost and nothing counted twice when app and PostgreSQL die under load, and the recount would see it', async () => {
  const report = await runFaults(6, 7, {
    after: async (truth, countAgain) => {
      const [order] = truth.orders.values();
      const ghost = { ...order!, id: 'ghost', lines: order!.lines.slice(0, 1) };
      const answeredClicks = new Set([...truth.answeredClicks, 'ghost']);
      const missed = await countAgain({
        ...truth,
        answeredClicks,
        orders: new Map([...truth.orders, ['ghost', ghost]]),
      });
      expect(missed.faults).toContain('click ghost was answered and is stored 0 times');
      expect(missed.faults).toContain('line ghost/1 is stored 0 times');
      const [, ...others] = truth.orders;
      const surplus = await countAgain({ ...truth, orders: new Map(others) });
      expect(surplus.faults).toContain(`line ${order!.id}/1 is stored and was never sent`);
      const [refund] = truth.refunds;
      const doubled = await countAgain({ ...truth, refunds: [...truth.refunds, refund!] });
      expect(doubled.faults.some((fault) => fault.startsWith(`line ${refund!.order}/${refund!.lines[0]!.line}`))).toBe(
        true,
      );
      const [payout] = truth.answeredPayouts;
      const unpaid = await countAgain({ ...truth, answeredPayouts: [...truth.answeredPayouts, `${payout}-other`] });
      expect(unpaid.faults).toContain(`${payout}-other was answered as paid and is not`);
    },
  });
  expect(report.faults).toEqual([]);
  expect(report.counts.orders).toBeGreaterThan(50);
  expect(report.counts.payouts).toBeGreaterThan(0);
}, 300_000);
