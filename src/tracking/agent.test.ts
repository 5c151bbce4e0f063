import { expect, test } from 'vitest';
import { recogniseAgent } from './agent.ts';

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148';
const android =
  'Mozilla/5.0 (Linux; Android 14; 22081212C) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36';

test.each([
  [
    'WeChat on an iPhone',
    `${iphone} MicroMessenger/8.0.50(0x18003237) NetType/WIFI Language/zh_CN`,
    'person',
    'wechat',
  ],
  ['Toutiao, which the list of bots takes for one', `${android} NewsArticle/9.6.0`, 'person', 'toutiao'],
  [
    'Alipay, which the list of bots takes for one',
    `${iphone} AlipayClient/10.5.96 Language/zh-Hans|UCBS`,
    'person',
    'alipay',
  ],
  ['Weibo', `${iphone} Weibo (iPhone10,4__weibo__11.10.1__iphone__os15.0)`, 'person', 'weibo'],
  ['Douyin', `${android} aweme_170401 JsSdk/1.0 AppName/aweme`, 'person', 'douyin'],
  [
    'a plain browser',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
    'person',
    null,
  ],
  [
    'Baidu’s crawler',
    'Mozilla/5.0 (compatible; Baiduspider/2.0; +http://www.baidu.com/search/spider.html)',
    'bot',
    null,
  ],
  ['nothing at all', '', 'bot', null],
  ['a bare Dalvik', 'Dalvik/2.1.0 (Linux; U; Android 9)', 'bot', null],
  ['curl', 'curl/8.5.0', 'bot', null],
  ['a card drawn by Facebook', 'facebookexternalhit/1.1', 'preview', null],
])('%s', (_, userAgent, kind, app) => {
  expect(recogniseAgent({ method: 'GET', userAgent, purpose: null })).toEqual({ kind, app });
});

test('a prefetch by WeChat is a preview, not a person', () => {
  expect(recogniseAgent({ method: 'GET', userAgent: `${iphone} MicroMessenger/8.0.50`, purpose: 'prefetch' })).toEqual({
    kind: 'preview',
    app: 'wechat',
  });
  expect(recogniseAgent({ method: 'HEAD', userAgent: iphone, purpose: null }).kind).toBe('preview');
});
