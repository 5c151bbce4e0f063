// The campaigns under load: two of them, three currencies, KOLs with links, codes and a SKU of their own.
import { addPerson, openAuth, signIn } from '../../src/account/service.ts';
import { agreeTerms } from '../../src/campaign/service.ts';
import { connect, type Db } from '../../src/db/connect.ts';
import { migrate } from '../../src/db/migrate.ts';
import { recordRate } from '../../src/settlement/service.ts';
import { makeCoupon, makeLink } from '../../src/tracking/service.ts';
import { giveNativeId, makeSource } from '../../src/tracking/service-source.ts';
import { aCampaign, anAccount } from '../support/build.ts';
import { movePlacementTo } from '../support/moving.ts';

export interface WorldKol {
  readonly id: string;
  readonly coupon: string;
  readonly link: string;
  readonly sku: string;
  /** Commission in basis points. */
  readonly bps: number;
}

export interface WorldCampaign {
  readonly id: string;
  readonly currency: 'CNY' | 'EUR';
  readonly source: { readonly id: string; readonly secret: string };
  readonly kols: readonly WorldKol[];
}

export interface World {
  readonly campaigns: readonly WorldCampaign[];
  /** Cookies of who closes periods, and of who approves statements and pays. */
  readonly closer: string;
  readonly payer: string;
}

const accounts = ['a', 'b', 'c'];
const rates = [
  ['EUR', 'CNY', '7.8123'],
  ['USD', 'CNY', '7.0901'],
  ['CNY', 'EUR', '0.128'],
  ['USD', 'EUR', '0.90756'],
] as const;
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

async function makeCampaign(db: Db, currency: 'CNY' | 'EUR'): Promise<WorldCampaign> {
  const { id, placements } = await aCampaign(db, accounts, { returnDays: 0 }, daysAgo(30), currency);
  const kols: WorldKol[] = [];
  for (const [place, placement] of placements.entries()) {
    const bps = 1_111 + 777 * place;
    const commission = [{ product: '*', mode: 'marginal' as const, steps: [{ above: 0, bps }] }];
    await agreeTerms(db, placement.id, { terms: { returnDays: 0, commission } }, null, daysAgo(30));
    await movePlacementTo(db, placement.id, 'agreed');
    const coupon = `${id.slice(0, 8)}-${place}`;
    await makeCoupon(db, coupon, placement.id);
    const sku = `S-${id.slice(0, 8)}-${place}`;
    await giveNativeId(db, id, { kind: 'sku', value: sku, placementId: placement.id });
    const { code } = await makeLink(
      db,
      { placementId: placement.id, targetUrl: 'https://shop.example/fichi', deliverableId: null },
      '',
    );
    kols.push({ id: placement.kolId, coupon, link: code, sku, bps });
  }
  const { id: sourceId, secret } = await makeSource(db, id, { name: 'Shop' }, '');
  return { id, currency, source: { id: sourceId, secret }, kols };
}

/** Makes everything that the load needs, in an empty database. */
export async function makeWorld(url: string): Promise<World> {
  await migrate(url);
  const { db, close } = connect(url, 3);
  try {
    const auth = await openAuth(db);
    const cookies: string[] = [];
    for (const name of ['closer', 'payer']) {
      const password = `the password of the ${name}`;
      await addPerson(db, auth, { name, email: `${name}@example.com`, password, role: 'manager' });
      const set = await signIn(auth, `${name}@example.com`, password);
      cookies.push(set.map((cookie) => cookie.split(';')[0]).join('; '));
    }
    for (const id of accounts) await anAccount(db, { id, name: `KOL ${id}` });
    for (const [from, to, value] of rates) await recordRate(db, { from, to, on: '2020-01-01', value, source: 'test' });
    const campaigns = [await makeCampaign(db, 'CNY'), await makeCampaign(db, 'EUR')];
    return { campaigns, closer: cookies[0]!, payer: cookies[1]! };
  } finally {
    await close();
  }
}
