// Reads who or what a link of a platform points at, without visiting it.
import type { Platform } from '../base/id.ts';

/** A profile by the platform's own id or by its handle, whichever the link carries. */
export interface ProfileLink {
  readonly platform: Platform;
  readonly uid: string | null;
  readonly handle: string | null;
}

const byUid: readonly (readonly [RegExp, Platform])[] = [
  [/xiaohongshu\.com\/user\/profile\/([0-9a-f]{24})/i, 'xiaohongshu'],
  [/pgy\.xiaohongshu\.com\/.*blogger-detail\/([0-9a-f]{24})/i, 'xiaohongshu'],
  [/douyin\.com\/(?:share\/)?user\/([\w-]{10,})/i, 'douyin'],
  [/space\.bilibili\.com\/(\d+)/i, 'bilibili'],
  [/weibo\.(?:com|cn)\/(?:u|profile)\/(\d+)/i, 'weibo'],
  [/weibo\.(?:com|cn)\/(\d{9,11})(?:[/?#]|$)/i, 'weibo'],
  [/kuaishou\.com\/(?:profile|fw\/user)\/([\w-]+)/i, 'kuaishou'],
  [/youtube\.com\/channel\/(UC[\w-]{20,})/i, 'youtube'],
  [/tieba\.baidu\.com\/home\/main\/?\?(?:\S*&)?(?:id|portrait)=([\w.~-]+)/i, 'tieba'],
];
const byHandle: readonly (readonly [RegExp, Platform])[] = [
  [/instagram\.com\/([\w.]+)/i, 'instagram'],
  [/tiktok\.com\/@([\w.]+)/i, 'tiktok'],
  [/youtube\.com\/(?:@|c\/|user\/)([\w.-]+)/i, 'youtube'],
  [/twitch\.tv\/(\w+)/i, 'twitch'],
  [/vk\.com\/([\w.]+)/i, 'vkontakte'],
  [/facebook\.com\/([\w.]+)/i, 'facebook'],
  // The name in the address; the platform's own id is another one.
  [/zhihu\.com\/(?:people|org)\/([\w-]+)/i, 'zhihu'],
];
const posts: readonly (readonly [RegExp, Platform])[] = [
  [/xiaohongshu\.com\/(?:explore|discovery\/item)\/([0-9a-f]{24})/i, 'xiaohongshu'],
  [/douyin\.com\/(?:video|note)\/(\d{15,20})/i, 'douyin'],
  [/douyin\.com\/.*[?&]modal_id=(\d{15,20})/i, 'douyin'],
  [/weibo\.(?:com|cn)\/(?:detail|status)\/(\w+)/i, 'weibo'],
  [/bilibili\.com\/video\/(BV\w{10}|av\d+)/i, 'bilibili'],
  [/tiktok\.com\/@[\w.]+\/video\/(\d{15,20})/i, 'tiktok'],
  [/tieba\.baidu\.com\/p\/(\d+)/i, 'tieba'],
  [/zhihu\.com\/(?:question\/\d+\/answer|p|zvideo)\/(\d+)/i, 'zhihu'],
];

/** Whom a profile link points at, also inside a shared text; null for short links and everything else. */
export function profileOf(text: string): ProfileLink | null {
  for (const [pattern, platform] of byUid) {
    const uid = pattern.exec(text)?.[1];
    if (uid) return { platform, uid, handle: null };
  }
  for (const [pattern, platform] of byHandle) {
    const handle = pattern.exec(text)?.[1];
    if (handle && !/^(p|reel|reels|explore|watch|stories|results)$/i.test(handle))
      return { platform, uid: null, handle };
  }
  return null;
}

/** The post that a link points at; null when it is no link to a post. */
export function postOf(text: string): { readonly platform: Platform; readonly postId: string } | null {
  for (const [pattern, platform] of posts) {
    const postId = pattern.exec(text)?.[1];
    if (postId) return { platform, postId };
  }
  return null;
}
