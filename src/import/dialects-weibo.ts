// The files of weibo-crawler and weiboSpider: CSV of several generations, JSON that holds an account with its posts, and
// weibo-crawler's database. Columns as in shared reference A2.
import { type Dialect, dialect } from './dialect.ts';

const chinese = { 点赞数: 'likes', 评论数: 'comments', 转发数: 'shares' } as const;
const counts = { attitudes_count: 'likes', comments_count: 'comments', reposts_count: 'shares' } as const;
const crawled = { id: 'postId', 正文: 'text', 话题: 'tags', 是否原创: 'original', ...chinese } as const;
const written = { id: 'postId', user_id: 'uid', screen_name: 'name', text: 'text', topics: 'tags', ...counts } as const;

export const weiboDialects: readonly Dialect[] = [
  dialect('weibo-crawler:posts', 'weibo', 'posts', 'bid 正文 完整日期 点赞数', { ...crawled, 完整日期: 'at' }),
  // Before there was a column for the full date: the day, later with its time.
  dialect('weibo-crawler:posts', 'weibo', 'posts', 'id bid 正文 日期 点赞数 转发数', { ...crawled, 日期: 'at' }),
  dialect('weibo-crawler:posts', 'weibo', 'posts', 'id bid user_id text full_created_at attitudes_count', {
    ...written,
    full_created_at: 'at',
  }),
  dialect('weibo-crawler:posts', 'weibo', 'posts', 'id bid user_id text created_at attitudes_count', {
    ...written,
    created_at: 'at',
  }),
  dialect('weibo-crawler:users', 'weibo', 'kols', '用户id 昵称 微博数 粉丝数 主页', {
    用户id: 'uid',
    昵称: 'name',
    所在地: 'region',
    微博数: 'postsTotal',
    粉丝数: 'followers',
    关注数: 'following',
    简介: 'bio',
    高清头像: 'avatarUrl',
    认证信息: 'verifiedText',
    主页: 'url',
  }),
  dialect('weibo-crawler:users', 'weibo', 'kols', 'id screen_name statuses_count followers_count follow_count', {
    id: 'uid',
    screen_name: 'name',
    location: 'region',
    statuses_count: 'postsTotal',
    followers_count: 'followers',
    follow_count: 'following',
    description: 'bio',
    avatar_hd: 'avatarUrl',
    verified_reason: 'verifiedText',
    profile_url: 'url',
  }),
  dialect('weibo-crawler:users', 'weibo', 'kols', 'id nick_name follower_count follow_count main_page_url', {
    id: 'uid',
    nick_name: 'name',
    location: 'region',
    follower_count: 'followers',
    follow_count: 'following',
    bio: 'bio',
    avatar_url: 'avatarUrl',
    main_page_url: 'url',
  }),
  dialect('weibo-crawler:comments', 'weibo', 'comments', 'id weibo_id root_id user_id created_at text', {
    id: 'commentId',
    weibo_id: 'postId',
    root_id: 'replyTo',
    user_id: 'author',
    created_at: 'at',
    text: 'text',
    like_count: 'likes',
  }),
  dialect('weibo-crawler:comments', 'weibo', 'comments', 'id weibo_id created_at user_screen_name text', {
    id: 'commentId',
    weibo_id: 'postId',
    created_at: 'at',
    user_screen_name: 'author',
    text: 'text',
    like_count: 'likes',
  }),
  dialect('weibospider:posts', 'weibo', 'posts', '微博id 微博正文 发布时间 点赞数 转发数 评论数', {
    微博id: 'postId',
    微博正文: 'text',
    发布时间: 'at',
    是否为原创微博: 'original',
    ...chinese,
  }),
  dialect('weibospider:posts', 'weibo', 'posts', 'id user_id content publish_time up_num retweet_num comment_num', {
    id: 'postId',
    user_id: 'uid',
    content: 'text',
    publish_time: 'at',
    original: 'original',
    up_num: 'likes',
    retweet_num: 'shares',
    comment_num: 'comments',
  }),
  dialect('weibospider:users', 'weibo', 'kols', 'id nickname weibo_num following followers', {
    id: 'uid',
    nickname: 'name',
    location: 'region',
    description: 'bio',
    verified_reason: 'verifiedText',
    weibo_num: 'postsTotal',
    following: 'following',
    followers: 'followers',
  }),
];
