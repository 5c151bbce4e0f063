// The other shops over real HTTP: each signs and is answered in its own way.
import { expect, test } from 'vitest';
import { shopApp } from '../../test/support/shop-app.ts';
import { base64Hmac, douyinDetail, md5, wooOrder, youzanMessage } from '../../test/support/shop-documents.ts';

const shop = await shopApp();
const { base, campaign, placement, call, newSource, post, orderOf, queue } = shop;

test('what comes before the source knows its shop waits, and is taken when the shop is set', async () => {
  const woo = await newSource({ kind: 'woocommerce', secret: 'a&amp;b' });
  const ping = await fetch(`${base}/hooks/orders/${woo.id}`, {
    method: 'POST',
    body: 'webhook_id=12',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect(ping.status).toBe(200);
  const body = JSON.stringify(wooOrder());
  const headers = {
    'x-wc-webhook-topic': 'order.created',
    'x-wc-webhook-source': 'https://fichi.example/',
    'x-wc-webhook-delivery-id': 'd1',
  };
  expect((await post(woo, body, { ...headers, 'x-wc-webhook-signature': base64Hmac('a&amp;b', body) })).status).toBe(
    401,
  );
  const signed = { ...headers, 'x-wc-webhook-signature': base64Hmac('a&b', body) };
  expect(await (await post(woo, body, signed)).json()).toEqual({ result: 'waiting', code: 'shop_not_set' });
  expect(await orderOf('fichi.example/1001')).toBeUndefined();
  expect((await call('PATCH', `/order-sources/${woo.id}`, { shop: 'www.fichi.example' })).json()).toMatchObject({
    shop: 'fichi.example',
    waiting: 0,
    applied: 1,
  });
  expect((await orderOf('fichi.example/1001')).lines).toMatchObject([
    { gross: 9_000, discount: 2_000 },
    { gross: 3_000 },
  ]);
});

test('Youzan signs what it wraps, and is answered as it wants', async () => {
  const youzan = await newSource({ kind: 'youzan', shop: '42', appKey: 'client', secret: 'yz' });
  const msg = encodeURIComponent(JSON.stringify(youzanMessage()));
  const push = (sign: string) =>
    post(
      youzan,
      JSON.stringify({
        client_id: 'client',
        id: 'E1',
        kdt_id: 42,
        type: 'trade_TradePaid',
        msg,
        sign,
        test: false,
        version: 1,
      }),
      {},
    );
  expect((await push(md5('client', msg, 'guess'))).status).toBe(401);
  expect(await (await push(md5('client', msg, 'yz'))).json()).toEqual({ code: 0, msg: 'success' });
  expect((await orderOf('E20261111100000012300001')).lines).toMatchObject([{ gross: 11_000, discount: 1_800 }]);
});

test('Douyin shop says “paid” before its order is known, and its author is an account of the archive', async () => {
  const douyin = await newSource({ kind: 'douyin_shop', shop: '9', appKey: 'app', secret: 'dd' });
  const push = (messages: object[]) => {
    const body = JSON.stringify(messages);
    return post(douyin, body, { 'app-id': 'app', 'event-sign': md5('app', body, 'dd') });
  };
  const id = '6900000000000000001';
  expect(await (await push([{ tag: '0', msg_id: '0', data: 'trial' }])).json()).toEqual({ code: 0, msg: 'success' });
  await push([
    {
      tag: '101',
      msg_id: 'm1',
      data: JSON.stringify({
        p_id: id,
        s_ids: ['6900000000000000002'],
        shop_id: 9,
        pay_time: 1_794_362_460,
        pay_amount: 9_500,
      }),
    },
  ]);
  expect((await queue()).reasons.map((one: { code: string }) => one.code)).toContain('order_details_missing');
  await push([{ tag: '103', msg_id: 'm2', data: { shop_order_detail: douyinDetail({ pay_time: 0, shop_id: 9 }) } }]);
  expect(await orderOf(id)).toMatchObject({
    paidAt: '2026-11-11T02:01:00Z',
    claims: [{ kind: 'author', value: '777', by: 'archive', placementId: placement.id }],
  });
  expect((await queue()).reasons.map((one: { code: string }) => one.code)).not.toContain('order_details_missing');
});

test('a source of a shop that makes the secret asks for it', async () => {
  const asked = (more: object) => call('POST', `/campaigns/${campaign.id}/order-sources`, { name: 'x', ...more });
  expect((await asked({ kind: 'shopify' })).json()).toMatchObject({ code: 'source_secret_missing' });
  expect((await asked({ kind: 'youzan', secret: 's' })).json()).toMatchObject({ code: 'source_app_key_missing' });
});
