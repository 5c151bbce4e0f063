// All pages of the guide in the order in which the index shows them.
import type { GuidePage } from '../guide-page.ts';
import { archivePage } from './archive.ts';
import { auditPage } from './audit.ts';
import { beforePage } from './before.ts';
import { bilibiliPage } from './bilibili.ts';
import { brandPage } from './brand.ts';
import { calendarPage } from './calendar.ts';
import { campaignPage } from './campaign.ts';
import { choosingPage } from './choosing.ts';
import { compliancePage } from './compliance.ts';
import { contractPage } from './contract.ts';
import { douyinPage } from './douyin.ts';
import { facebookPage } from './facebook.ts';
import { fakesPage } from './fakes.ts';
import { glossaryPage } from './glossary.ts';
import { importPage } from './import.ts';
import { instagramPage } from './instagram.ts';
import { kuaishouPage } from './kuaishou.ts';
import { lawPage } from './law.ts';
import { matchPage } from './match.ts';
import { orderPage } from './order.ts';
import { payPage } from './pay.ts';
import { planPage } from './plan.ts';
import { returnsPage } from './returns.ts';
import { settlementPage } from './settlement.ts';
import { startPage } from './start.ts';
import { taobaoLivePage } from './taobao-live.ts';
import { tiktokPage } from './tiktok.ts';
import { trackingPage } from './tracking.ts';
import { vkontaktePage } from './vkontakte.ts';
import { wechatPage } from './wechat.ts';
import { weiboPage } from './weibo.ts';
import { xiaohongshuPage } from './xiaohongshu.ts';
import { yizhiboPage } from './yizhibo.ts';
import { youkuPage } from './youku.ts';
import { youtubePage } from './youtube.ts';
import { zhihuPage } from './zhihu.ts';

export const guidePages: readonly GuidePage[] = [
  startPage,
  orderPage,
  glossaryPage,
  importPage,
  archivePage,
  auditPage,
  brandPage,
  matchPage,
  planPage,
  compliancePage,
  campaignPage,
  trackingPage,
  settlementPage,
  fakesPage,
  choosingPage,
  payPage,
  returnsPage,
  contractPage,
  lawPage,
  beforePage,
  wechatPage,
  weiboPage,
  xiaohongshuPage,
  douyinPage,
  kuaishouPage,
  bilibiliPage,
  yizhiboPage,
  taobaoLivePage,
  youkuPage,
  zhihuPage,
  instagramPage,
  tiktokPage,
  youtubePage,
  facebookPage,
  vkontaktePage,
  calendarPage,
];

/** The page of an id; null where there is none. */
export function findGuidePage(id: string): GuidePage | null {
  return guidePages.find((page) => page.id === id) ?? null;
}
