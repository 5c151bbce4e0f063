// Who follows a link: a person, a bot, or a preview that an app fetches before showing the link.
import { isbotMatch } from 'isbot';

export type ClickKind = 'person' | 'bot' | 'preview';

export interface Agent {
  readonly kind: ClickKind;
  /** The app in whose browser the link was opened; null for a plain browser. */
  readonly app: string | null;
}

/** What a request says of itself. Header values as they arrived; missing ones are null. */
export interface Asking {
  readonly method: string;
  readonly userAgent: string | null;
  /** `Sec-Purpose`, `Purpose` or `X-Purpose`. */
  readonly purpose: string | null;
}

/** Tokens of in-app browsers (integrations E). They are looked for before any bot list, which takes some of them for bots. */
const apps: readonly (readonly [string, RegExp])[] = [
  ['wechat', /MicroMessenger\/|wxwork\/|MiniProgramEnv/i],
  ['weibo', /Weibo \(|__weibo__/i],
  ['douyin', /aweme[_/ ]|AppName\/aweme/i],
  ['toutiao', /NewsArticle\//i],
  ['alipay', /AlipayClient\//i],
  ['dingtalk', /DingTalk\//i],
  ['qq', /\bQQ\//i],
  ['bilibili', /BiliApp|bili-universal/i],
  ['xiaohongshu', /xhsminiweb|discover\/|xiaohongshu/i],
  ['taobao', /AliApp\(TB/i],
  ['kuaishou', /Kwai\/|Kuaishou/i],
];

/** Apps that fetch a page to draw a card of it. */
const previews =
  /facebookexternalhit|Twitterbot|Slackbot|TelegramBot|WhatsApp|LinkedInBot|Discordbot|SkypeUriPreview|Bytespider|WeChatShareExtension|vkShare/i;
/** Programs that name themselves plainly and stand in no list of crawlers. */
const programs = /^(Dalvik\/|curl\/|Wget\/|okhttp\/|python-|Go-http-client|Java\/|node)/i;

/** Tells people from machines by what they say. Nothing is thrown away: bots and previews are kept beside people. */
export function recogniseAgent({ method, userAgent, purpose }: Asking): Agent {
  const agent = userAgent?.trim() ?? '';
  const app = apps.find(([, token]) => token.test(agent))?.[0] ?? null;
  if (purpose !== null && /prefetch|preview|prerender/i.test(purpose)) return { kind: 'preview', app };
  if (method === 'HEAD' || previews.test(agent)) return { kind: 'preview', app };
  if (app !== null) return { kind: 'person', app };
  if (agent === '' || programs.test(agent) || isbotMatch(agent) !== null) return { kind: 'bot', app: null };
  return { kind: 'person', app: null };
}
