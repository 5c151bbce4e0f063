// A shop on the web as a customer's phone sees it: a page with one product, a button to buy and one to send back, and a server behind
// it that tells Kolosseo by the signed webhook, as any shop with the generic source does.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import { signBody } from '../../src/tracking/service-signature.ts';

const page = (tracker: string) => `<!doctype html><html lang="zh"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Fichi del Cilento</title>
<script src="${tracker}/k.js" defer></script></head>
<body style="font-family: sans-serif; margin: 16px; max-width: 100%"><h1>白无花果酱 220 g</h1><p>¥88.00</p>
<button id="buy" style="width: 100%; padding: 14px">立即购买</button> <button id="back" hidden style="width: 100%; padding: 14px">申请退款</button> <p id="said"></p>
<script>
  const visitor = new URLSearchParams(location.search).get('kol_visitor');
  const tell = async (what) => {
    const answer = await fetch('/' + what, { method: 'POST', body: JSON.stringify({ visitor }) });
    said.textContent = await answer.text();
  };
  buy.onclick = async () => { await tell('buy'); buy.hidden = true; back.hidden = false; };
  back.onclick = () => tell('back');
</script></body></html>`;

export interface Shop {
  readonly url: string;
}

interface Given {
  /** Where Kolosseo answers, and where it takes orders. */
  readonly tracker: string;
  readonly hook: () => { readonly url: string; readonly secret: string };
}

/** Opens the shop on a port of its own until the test file ends. */
export async function openPhoneShop({ tracker, hook }: Given): Promise<Shop> {
  let orders = 0;
  const push = async (event: object): Promise<string> => {
    const { url, secret } = hook();
    const body = Buffer.from(JSON.stringify({ eventId: crypto.randomUUID(), event }));
    const headers = { 'content-type': 'application/json', 'x-kolosseo-signature': signBody(secret, body) };
    const answer = await fetch(url, { method: 'POST', headers, body });
    return answer.ok ? ((await answer.json()) as { result: string }).result : `${answer.status}`;
  };
  const buy = (visitor: string | null) => {
    orders += 1;
    const at = new Date().toISOString();
    const lines = [{ id: '1', product: '白无花果酱', quantity: 1, gross: 8_800 }];
    return push({ type: 'order', id: `W-${orders}`, at, paidAt: at, currency: 'CNY', visitor, lines });
  };
  const sendBack = () => {
    const lines = [{ line: '1', amount: 8_800 }];
    return push({ type: 'refund', id: `R-${orders}`, order: `W-${orders}`, at: new Date().toISOString(), lines });
  };
  const server = createServer(async (request, response) => {
    if (request.method !== 'POST') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page(tracker));
      return;
    }
    let text = '';
    for await (const chunk of request) text += chunk;
    const { visitor } = JSON.parse(text) as { visitor: string | null };
    response.end(await (request.url === '/buy' ? buy(visitor) : sendBack()));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  afterAll(() => new Promise((done) => server.close(done)));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
