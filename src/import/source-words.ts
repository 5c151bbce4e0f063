// The name of a recognised source for people: `mediacrawler:xhs:comments` → MediaCrawler · 小红书 · comments.
import type { Platform } from '../base/id.ts';
import { platformTerms } from '../base/terms.ts';
import type { Language, Phrase } from '../base/words.ts';

const tools: Readonly<Record<string, Phrase>> = {
  table: { it: 'tabella', en: 'table', zh: '表格' },
  office: { it: 'back-office del KOL', en: 'the KOL’s back office', zh: '达人后台导出' },
  xingtu: { it: 'Xingtu (星图)', en: 'Xingtu (星图)', zh: '巨量星图' },
  channels: { it: 'WeChat Channels', en: 'WeChat Channels', zh: '视频号' },
  kolosseo: { it: 'file di Kolosseo', en: 'Kolosseo’s own file', zh: 'Kolosseo 文件' },
};
const toolNames: Readonly<Record<string, string>> = {
  mediacrawler: 'MediaCrawler',
  'weibo-crawler': 'weibo-crawler',
  weibospider: 'weiboSpider',
  douk: 'DouK-Downloader',
  'xhs-downloader': 'XHS-Downloader',
  'spider-xhs': 'Spider_XHS',
  'douyin-open': 'Douyin Open',
};
const crawlerPlatforms: Readonly<Record<string, Platform>> = { xhs: 'xiaohongshu', bili: 'bilibili' };
const kinds: Readonly<Record<string, Phrase>> = {
  kols: { it: 'elenco di KOL', en: 'list of KOLs', zh: '达人名单' },
  users: { it: 'elenco di KOL', en: 'list of KOLs', zh: '达人名单' },
  creators: { it: 'elenco di KOL', en: 'list of KOLs', zh: '达人名单' },
  posts: { it: 'post', en: 'posts', zh: '作品' },
  contents: { it: 'post', en: 'posts', zh: '作品' },
  works: { it: 'post', en: 'posts', zh: '作品' },
  notes: { it: 'post', en: 'posts', zh: '作品' },
  dynamics: { it: 'dinamiche', en: 'dynamics', zh: '动态' },
  audience: { it: 'quote del pubblico', en: 'shares of audiences', zh: '粉丝画像' },
  fans: { it: 'quote del pubblico', en: 'shares of audiences', zh: '粉丝画像' },
  comments: { it: 'commenti', en: 'comments', zh: '评论' },
};

function tellPart(part: string, language: Language): string {
  const platform = crawlerPlatforms[part] ?? (part in platformTerms ? (part as Platform) : null);
  if (platform !== null) return platformTerms[platform][language];
  return (tools[part] ?? kinds[part])?.[language] ?? toolNames[part] ?? part;
}

/** The source in words of one language; parts that nobody named stay as they are. */
export function tellSource(source: string, language: Language): string {
  return source
    .split(':')
    .map((part) => tellPart(part, language))
    .join(' · ');
}
