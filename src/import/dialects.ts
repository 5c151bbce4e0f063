// The files of MediaCrawler, told apart by their headers: the dialect until 2026-07-01 with ids, the one since then with
// `creator_hash` only. Columns as in shared reference A1; everything not listed is left out.
import { type Dialect, dialect } from './dialect.ts';
import { audienceDialects } from './dialects-audience.ts';
import { officeDialects } from './dialects-office.ts';
import { otherDialects } from './dialects-other.ts';
import { weiboDialects } from './dialects-weibo.ts';

const owner = { user_id: 'uid', creator_hash: 'ownerHash', nickname: 'name', avatar: 'avatarUrl' } as const;
const written = { desc: 'text', title: 'title', last_modify_ts: 'observed', create_time: 'at' } as const;
const comment = {
  comment_id: 'commentId',
  create_time: 'at',
  content: 'text',
  user_id: 'author',
  creator_hash: 'authorHash',
  parent_comment_id: 'replyTo',
  like_count: 'likes',
  ip_location: 'region',
  last_modify_ts: 'observed',
} as const;
const creator = {
  user_id: 'uid',
  nickname: 'name',
  avatar: 'avatarUrl',
  desc: 'bio',
  ip_location: 'region',
  follows: 'following',
  fans: 'followers',
  interaction: 'likesTotal',
  last_modify_ts: 'observed',
} as const;
const counts = {
  liked_count: 'likes',
  collected_count: 'saves',
  comment_count: 'comments',
  share_count: 'shares',
} as const;

const crawled: readonly Dialect[] = [
  dialect('mediacrawler:xhs:contents', 'xiaohongshu', 'posts', 'note_id time liked_count collected_count', {
    ...owner,
    ...counts,
    ...written,
    note_id: 'postId',
    type: 'format',
    time: 'at',
    tag_list: 'tags',
    note_url: 'url',
  }),
  dialect(
    'mediacrawler:xhs:comments',
    'xiaohongshu',
    'comments',
    'comment_id note_id content create_time',
    { ...comment, note_id: 'postId' },
    'create_date_time',
  ),
  dialect(
    'mediacrawler:xhs:creators',
    'xiaohongshu',
    'kols',
    'user_id nickname fans interaction',
    creator,
    'videos_count',
  ),
  dialect('mediacrawler:douyin:contents', 'douyin', 'posts', 'aweme_id liked_count collected_count', {
    ...counts,
    ...written,
    aweme_id: 'postId',
    sec_uid: 'uid',
    user_id: 'hashedId',
    user_unique_id: 'handle',
    creator_hash: 'ownerHash',
    nickname: 'name',
    avatar: 'avatarUrl',
    aweme_url: 'url',
  }),
  dialect('mediacrawler:douyin:comments', 'douyin', 'comments', 'comment_id aweme_id content', {
    ...comment,
    aweme_id: 'postId',
  }),
  dialect('mediacrawler:douyin:creators', 'douyin', 'kols', 'user_id nickname fans videos_count', {
    ...creator,
    videos_count: 'postsTotal',
  }),
  dialect('mediacrawler:kuaishou:contents', 'kuaishou', 'posts', 'video_id viewd_count', {
    ...owner,
    ...written,
    video_id: 'postId',
    liked_count: 'likes',
    viewd_count: 'views',
    video_url: 'url',
  }),
  dialect('mediacrawler:bili:contents', 'bilibili', 'posts', 'video_id video_play_count', {
    ...owner,
    ...written,
    video_id: 'postId',
    liked_count: 'likes',
    video_play_count: 'views',
    video_favorite_count: 'saves',
    video_share_count: 'shares',
    video_comment: 'comments',
    video_url: 'url',
  }),
  dialect('mediacrawler:bili:comments', 'bilibili', 'comments', 'comment_id video_id content parent_comment_id', {
    ...comment,
    video_id: 'postId',
  }),
  dialect(
    'mediacrawler:kuaishou:comments',
    'kuaishou',
    'comments',
    'comment_id video_id content',
    { ...comment, video_id: 'postId' },
    'parent_comment_id',
  ),
  dialect('mediacrawler:bili:creators', 'bilibili', 'kols', 'user_id nickname total_fans', {
    ...creator,
    sign: 'bio',
    total_fans: 'followers',
    total_liked: 'likesTotal',
  }),
  // create_time of Weibo files was 8 hours too large in many versions of the tool: only the written date is read.
  dialect('mediacrawler:weibo:contents', 'weibo', 'posts', 'note_id create_date_time shared_count', {
    ...owner,
    note_id: 'postId',
    content: 'text',
    create_date_time: 'at',
    liked_count: 'likes',
    comments_count: 'comments',
    shared_count: 'shares',
    note_url: 'url',
    last_modify_ts: 'observed',
  }),
  dialect('mediacrawler:weibo:comments', 'weibo', 'comments', 'comment_id note_id content create_date_time', {
    comment_id: 'commentId',
    note_id: 'postId',
    content: 'text',
    user_id: 'author',
    creator_hash: 'authorHash',
    parent_comment_id: 'replyTo',
    create_date_time: 'at',
    comment_like_count: 'likes',
    last_modify_ts: 'observed',
  }),
  dialect(
    'mediacrawler:weibo:creators',
    'weibo',
    'kols',
    'user_id nickname fans follows tag_list',
    creator,
    'interaction videos_count',
  ),
  dialect('mediacrawler:zhihu:contents', 'zhihu', 'posts', 'content_id voteup_count created_time', {
    content_id: 'postId',
    content_type: 'format',
    title: 'title',
    content_text: 'text',
    created_time: 'at',
    voteup_count: 'likes',
    comment_count: 'comments',
    content_url: 'url',
    user_id: 'uid',
    creator_hash: 'ownerHash',
    user_nickname: 'name',
    user_avatar: 'avatarUrl',
    last_modify_ts: 'observed',
  }),
  dialect('mediacrawler:zhihu:comments', 'zhihu', 'comments', 'comment_id content_id content publish_time', {
    comment_id: 'commentId',
    content_id: 'postId',
    publish_time: 'at',
    content: 'text',
    user_id: 'author',
    creator_hash: 'authorHash',
    parent_comment_id: 'replyTo',
    like_count: 'likes',
    last_modify_ts: 'observed',
  }),
  dialect('mediacrawler:zhihu:creators', 'zhihu', 'kols', 'user_nickname follows fans get_voteup_count', {
    user_id: 'uid',
    url_token: 'handle',
    creator_hash: 'ownerHash',
    user_link: 'url',
    user_nickname: 'name',
    user_avatar: 'avatarUrl',
    ip_location: 'region',
    follows: 'following',
    fans: 'followers',
    get_voteup_count: 'likesTotal',
    last_modify_ts: 'observed',
  }),
  // Posts beside videos: text, pictures, things passed on.
  dialect('mediacrawler:bili:dynamics', 'bilibili', 'posts', 'dynamic_id user_name pub_ts total_forwards', {
    dynamic_id: 'postId',
    user_id: 'uid',
    creator_hash: 'ownerHash',
    user_name: 'name',
    text: 'text',
    pub_ts: 'at',
    total_comments: 'comments',
    total_forwards: 'shares',
    total_liked: 'likes',
    last_modify_ts: 'observed',
  }),
  // Nobody's id is certain here: the link to a profile carries one of several.
  dialect('mediacrawler:tieba:contents', 'tieba', 'posts', 'note_id tieba_name total_replay_num', {
    note_id: 'postId',
    title: 'title',
    desc: 'text',
    note_url: 'url',
    publish_time: 'at',
    user_link: 'uid',
    creator_hash: 'ownerHash',
    user_nickname: 'name',
    user_avatar: 'avatarUrl',
    total_replay_num: 'comments',
    last_modify_ts: 'observed',
  }),
  dialect('mediacrawler:tieba:comments', 'tieba', 'comments', 'comment_id note_id tieba_name content', {
    comment_id: 'commentId',
    note_id: 'postId',
    parent_comment_id: 'replyTo',
    content: 'text',
    publish_time: 'at',
    user_link: 'author',
    creator_hash: 'authorHash',
    last_modify_ts: 'observed',
  }),
  dialect('mediacrawler:tieba:creators', 'tieba', 'kols', 'user_id user_name fans registration_duration', {
    user_id: 'uid',
    user_name: 'handle',
    nickname: 'name',
    avatar: 'avatarUrl',
    ip_location: 'region',
    follows: 'following',
    fans: 'followers',
    last_modify_ts: 'observed',
  }),
];

const dialects: readonly Dialect[] = [
  ...crawled,
  ...weiboDialects,
  ...otherDialects,
  ...officeDialects,
  ...audienceDialects,
];

/**
 * Tables that crawlers write and that hold no KOL, post or comment of one: who follows whom, who passed a post on, what a
 * tool notes for itself.
 */
const strangers: readonly (readonly string[])[] = [
  ['up_id', 'fan_id'],
  ['weibo_id', 'ext', 'data'],
  ['weibo_id', 'bid', 'user_avatar_url', 'like_count'],
];

/** Whether these headers are those of a table that is known and not read. */
export function isStranger(headers: readonly string[]): boolean {
  const known = new Set(headers.map((header) => header.trim().toLowerCase()));
  return strangers.some((needs) => needs.every((need) => known.has(need))) && !known.has('root_id');
}

/** The dialect that these headers speak; null when it is none of them. */
export function dialectOf(headers: readonly string[]): Dialect | null {
  const known = new Set(headers.map((header) => header.trim().toLowerCase()));
  return (
    dialects.find(
      (one) => one.needs.every((need) => known.has(need)) && !one.without.some((word) => known.has(word)),
    ) ?? null
  );
}
