// Mixed load on a server that may die at any moment: clicks, orders, returns, deliveries that come twice or in the wrong order,
// forged ones, and periods that are closed, approved, paid and sent back.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { pickIndex, type Random } from '../../src/base/random.ts';
import { signBody } from '../../src/tracking/service-signature.ts';
import type { SentEvent, SentOrder, SentRefund, Truth } from './truth.ts';
import type { World, WorldCampaign } from './world.ts';

export interface Target {
  /** Null while no server runs. */
  url: string | null;
}

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[pickIndex(random, items.length)]!;

/** An answer, or null where the server or its PostgreSQL was gone: then nothing is known. */
async function ask(target: Target, path: string, init: RequestInit): Promise<Response | null> {
  if (target.url === null) {
    await sleep(10);
    return null;
  }
  try {
    const answer = await fetch(`${target.url}${path}`, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(20_000),
    });
    if (answer.status < 500) return answer;
    await answer.arrayBuffer();
    await sleep(10);
    return null;
  } catch {
    await sleep(5);
    return null;
  }
}

/** One click; its id where it was answered. */
export async function click(target: Target, truth: Truth, link: string, visitor: string): Promise<void> {
  const key = `${link} ${visitor}`;
  truth.sentClicks.set(key, (truth.sentClicks.get(key) ?? 0) + 1);
  const headers = { cookie: `kol_visitor=${visitor}`, 'user-agent': 'Mozilla/5.0 MicroMessenger/8.0.50' };
  const answer = await ask(target, `/r/${link}`, { headers });
  if (answer === null) return;
  const id = new URL(answer.headers.get('location') ?? 'none://').searchParams.get('kol_click')?.split('.')[1];
  if (answer.status === 302 && id) truth.answeredClicks.add(id);
  else truth.wrong.push(`click: ${answer.status}`);
}

/** Sends an event as its shop does; what is not answered is kept to be sent again. */
export async function deliver(target: Target, truth: Truth, world: World, sent: SentEvent): Promise<void> {
  const { source } = world.campaigns.find((one) => one.id === sent.campaign)!;
  const body = Buffer.from(JSON.stringify({ eventId: sent.eventId, event: sent.event }));
  const answer = await ask(target, `/hooks/orders/${source.id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-kolosseo-signature': signBody(source.secret, body) },
    body,
  });
  if (answer === null) truth.unanswered.push(sent);
  else if (answer.status === 200) truth.answeredEvents.add(sent.eventId);
  else truth.wrong.push(`${sent.event.type} ${sent.event.id}: ${answer.status} ${await answer.text()}`);
}

async function forge(target: Target, truth: Truth, campaign: WorldCampaign): Promise<void> {
  const id = `forged-${randomUUID()}`;
  const at = new Date().toISOString();
  const lines = [{ id: '1', product: 'p', quantity: 1, gross: 99_999, discount: 0 }];
  const event = { type: 'order', id, at, paidAt: at, currency: 'CNY', coupons: [campaign.kols[0]!.coupon], lines };
  const body = Buffer.from(JSON.stringify({ eventId: id, event }));
  const headers = { 'content-type': 'application/json', 'x-kolosseo-signature': signBody('no secret', body) };
  const answer = await ask(target, `/hooks/orders/${campaign.source.id}`, { method: 'POST', headers, body });
  if (answer === null) return;
  truth.forged.sent += 1;
  if (answer.status === 401) truth.forged.refused += 1;
}

function makeOrder(random: Random, campaign: WorldCampaign, visitor: string | null): SentOrder {
  const at = new Date().toISOString();
  const lines = Array.from({ length: 1 + pickIndex(random, 3) }, (_, index) => {
    const gross = 100 + pickIndex(random, 50_000);
    const sku = random() < 0.1 ? pick(random, campaign.kols).sku : `any-${pickIndex(random, 9)}`;
    const discount = random() < 0.3 ? pickIndex(random, gross) : 0;
    return { id: `${index + 1}`, product: 'p', sku, quantity: 1 + pickIndex(random, 3), gross, discount };
  });
  const draw = random();
  const coupons = draw < 0.3 ? [pick(random, campaign.kols).coupon] : draw < 0.35 ? ['UNKNOWN'] : [];
  const currency = pick(random, ['CNY', 'CNY', 'EUR', 'USD']);
  return { type: 'order', id: randomUUID(), at, paidAt: at, currency, visitor, coupons, lines };
}

/** One or two returns of an order, together never more than was paid. */
function makeRefunds(random: Random, order: SentOrder): SentRefund[] {
  const line = pick(random, order.lines);
  const left = line.gross - line.discount;
  if (random() > 0.45 || left < 2) return [];
  const first = random() < 0.4 ? left : 1 + pickIndex(random, left);
  const amounts = left - first > 0 && random() < 0.5 ? [first, 1 + pickIndex(random, left - first)] : [first];
  const at = new Date().toISOString();
  return amounts.map((amount) => ({
    ...{ type: 'refund', id: randomUUID(), order: order.id, at, lines: [{ line: line.id, amount }] },
  }));
}

/** A customer's way: clicks, an order, perhaps returns; told by the shop in any order, some of it twice. */
async function buy(random: Random, target: Target, truth: Truth, world: World): Promise<void> {
  const campaign = pick(random, world.campaigns);
  const visitor = random() < 0.6 ? randomUUID() : null;
  for (let n = pickIndex(random, 3); visitor !== null && n > 0; n--)
    await click(target, truth, pick(random, campaign.kols).link, visitor);
  const order = makeOrder(random, campaign, visitor);
  const refunds = makeRefunds(random, order);
  truth.orders.set(order.id, { ...order, campaign: campaign.id });
  truth.refunds.push(...refunds);
  const events = [order, ...refunds].map((event) => ({ campaign: campaign.id, eventId: `event-${event.id}`, event }));
  if (random() < 0.3) events.reverse();
  for (const event of events) {
    await deliver(target, truth, world, event);
    if (random() < 0.2) await deliver(target, truth, world, event);
  }
  const again = random() < 0.5 ? truth.unanswered.shift() : undefined;
  if (again) await deliver(target, truth, world, again);
  if (random() < 0.05) await forge(target, truth, campaign);
}

interface Shown {
  readonly statements: readonly {
    readonly periodId: string;
    readonly kolId: string;
    readonly payable: string;
    readonly approvedAt: string | null;
    readonly paidAt: string | null;
  }[];
}

/** Refusals that are right where an earlier attempt was done and not answered. */
const fair = new Set(['duplicate_period', 'already_paid', 'nothing_payable', 'not_paid_yet']);

/** What a person asks of settlement; null where nothing is known of the answer. */
async function act(target: Target, truth: Truth, cookie: string, path: string, body?: object): Promise<object | null> {
  const headers = { cookie, origin: target.url ?? '', ...(body ? { 'content-type': 'application/json' } : {}) };
  const init = { method: 'POST', headers, ...(body ? { body: JSON.stringify(body) } : {}) };
  const answer = await ask(target, `/api/v1${path}`, init);
  if (answer === null) return null;
  const said = (await answer.json()) as { code?: string };
  if (answer.ok) return said;
  if (!fair.has(said.code ?? '')) truth.wrong.push(`${path}: ${answer.status} ${JSON.stringify(said)}`);
  return null;
}

/** Closes a period of a campaign, approves and pays what is owed; some payouts come back. */
export async function settleOnce(
  random: Random,
  target: Target,
  truth: Truth,
  world: World,
  campaign: WorldCampaign,
): Promise<void> {
  const base = `/campaigns/${campaign.id}`;
  await act(target, truth, world.closer, `${base}/periods`, { id: `P${Date.now()}-${pickIndex(random, 1_000_000)}` });
  const answer = await ask(target, `/api/v1${base}/settlement`, { headers: { cookie: world.payer } });
  if (!answer?.ok) return;
  const { statements } = (await answer.json()) as Shown;
  for (const { periodId, kolId, payable, paidAt } of statements) {
    if (paidAt !== null || payable === '0') continue;
    const path = `${base}/statements/${periodId}/${kolId}`;
    const name = `${campaign.id}/${periodId}/${kolId}`;
    if (!(await act(target, truth, world.payer, `${path}/approval`))) continue;
    if (!(await act(target, truth, world.payer, `${path}/payout`))) continue;
    truth.answeredPayouts.push(name);
    if (random() < 0.1 && (await act(target, truth, world.payer, `${path}/payout-return`, { reason: 'AC04' })))
      truth.answeredReturns.push(name);
  }
}

/** Load until told to stop: `shoppers` at once, and one who settles. */
export async function runLoad(
  random: Random,
  target: Target,
  truth: Truth,
  world: World,
  { shoppers, isOver }: { readonly shoppers: number; readonly isOver: () => boolean },
): Promise<void> {
  const shop = async () => {
    while (!isOver()) await buy(random, target, truth, world);
  };
  const settle = async () => {
    while (!isOver()) {
      await settleOnce(random, target, truth, world, pick(random, world.campaigns));
      await sleep(20 + pickIndex(random, 200));
    }
  };
  await Promise.all([...Array.from({ length: shoppers }, shop), settle()]);
}
