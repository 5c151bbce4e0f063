// The whole app listening on a port, with a campaign of one KOL, to which shops deliver.
import { afterAll } from 'vitest';
import { testApp } from './app.ts';
import { aCampaign, anAccount } from './build.ts';

export async function shopApp() {
  const app = await testApp();
  const { db, pool } = app.database;
  const base = await app.server.listen({ port: 0, host: '127.0.0.1' });
  afterAll(() => app.server.close());
  await anAccount(db, { id: 'a', name: '李小甜', platform: 'douyin' });
  await pool.query("insert into account_key (platform, uid, account_id) values ('douyin', '777', 'a')");
  const campaign = await aCampaign(db, ['a']);
  const placement = campaign.placements[0]!;

  const call = async (method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object, language = 'en') => {
    const headers = { cookie: await app.cookieOf('manager'), 'accept-language': language };
    return app.server.inject({ method, url: `/api/v1${url}`, headers, ...(payload ? { payload } : {}) });
  };
  const newSource = async (asked: object) =>
    (await call('POST', `/campaigns/${campaign.id}/order-sources`, { name: 'Shop', ...asked })).json();
  const post = (source: { id: string }, body: string, headers: Record<string, string>) =>
    fetch(`${base}/hooks/orders/${source.id}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
  const sourceOf = async (id: string) =>
    (await call('GET', `/campaigns/${campaign.id}/order-sources`)).json().find((one: { id: string }) => one.id === id);
  const orders = async () => (await call('GET', `/campaigns/${campaign.id}/orders`)).json();
  const orderOf = async (id: string) => (await orders()).find((one: { id: string }) => one.id === id);
  const queue = async (language = 'en') =>
    (await call('GET', `/campaigns/${campaign.id}/order-queue`, undefined, language)).json();
  return { app, db, pool, base, campaign, placement, call, newSource, post, sourceOf, orders, orderOf, queue };
}
