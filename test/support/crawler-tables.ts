// The tables of MediaCrawler on its seven platforms, with invented rows, in the columns of both dialects.

/** Values by column; a column that is not named is empty. */
type Values = Readonly<Record<string, string>>;

export interface CrawlerTable {
  readonly columns: readonly string[];
  readonly rows: readonly Values[];
}

export interface CrawlerPlatform {
  readonly name: string;
  readonly contents: CrawlerTable;
  readonly comments: CrawlerTable;
  /** Kuaishou writes none. */
  readonly creators: CrawlerTable | null;
}

const table = (columns: string, ...rows: Values[]): CrawlerTable => ({ columns: columns.split(','), rows });
const seen = '1779300000000';
const ms = '1779176368000';
const seconds = '1779176368';
const said = { content: '好看😍，求链接', nickname: '路人', last_modify_ts: seen };

export const crawlerPlatforms: readonly CrawlerPlatform[] = [
  {
    name: 'xhs',
    contents: table(
      'note_id,type,title,desc,video_url,time,last_update_time,user_id,nickname,avatar,liked_count,collected_count,comment_count,share_count,ip_location,image_list,tag_list,last_modify_ts,note_url,source_keyword,xsec_token',
      {
        ...{ note_id: '64f0000000000000000000a1', type: 'normal', title: '三天两夜', desc: '第一天\n"老城"', time: ms },
        ...{ user_id: '5f0000000000000000000001', nickname: '橄榄树', liked_count: '2.3万', collected_count: '88' },
        ...{ comment_count: '41', share_count: '9', tag_list: '旅行,意大利', last_modify_ts: seen },
      },
    ),
    comments: table(
      'comment_id,create_time,ip_location,note_id,content,user_id,nickname,avatar,sub_comment_count,pictures,parent_comment_id,last_modify_ts,like_count',
      {
        ...said,
        comment_id: 'c1',
        create_time: ms,
        note_id: '64f0000000000000000000a1',
        user_id: 'a1',
        like_count: '3',
      },
    ),
    creators: table(
      'user_id,nickname,gender,avatar,desc,ip_location,follows,fans,interaction,tag_list,last_modify_ts',
      {
        ...{ user_id: '5f0000000000000000000001', nickname: '橄榄树', desc: '住在锡耶纳', ip_location: '浙江' },
        ...{ follows: '120', fans: '2.3万', interaction: '10万+', last_modify_ts: seen },
      },
    ),
  },
  {
    name: 'douyin',
    contents: table(
      'aweme_id,aweme_type,title,desc,create_time,user_id,sec_uid,short_user_id,user_unique_id,user_signature,nickname,avatar,liked_count,collected_count,comment_count,share_count,ip_location,last_modify_ts,aweme_url,cover_url,video_download_url,music_download_url,note_download_url,source_keyword',
      {
        ...{
          aweme_id: '7300000000000000123',
          title: '面',
          create_time: seconds,
          user_id: '99887766',
          nickname: '面包',
        },
        ...{ sec_uid: 'MS4wLjABAAAAx', user_unique_id: 'mianbao', liked_count: '12000', collected_count: '88' },
        ...{ comment_count: '41', share_count: '9', last_modify_ts: seen },
      },
    ),
    comments: table(
      'comment_id,create_time,ip_location,aweme_id,content,user_id,sec_uid,short_user_id,user_unique_id,user_signature,nickname,avatar,sub_comment_count,like_count,last_modify_ts,parent_comment_id,pictures',
      {
        ...{ ...said, comment_id: '7300000000000000999', create_time: seconds, aweme_id: '7300000000000000123' },
        ...{ user_id: '5', like_count: '3', parent_comment_id: '0' },
      },
    ),
    creators: table(
      'user_id,nickname,gender,avatar,desc,ip_location,follows,fans,interaction,videos_count,last_modify_ts',
      {
        user_id: 'MS4wLjABAAAAx',
        nickname: '面包',
        follows: '12',
        fans: '23000',
        videos_count: '40',
        last_modify_ts: seen,
      },
    ),
  },
  {
    name: 'kuaishou',
    contents: table(
      'video_id,video_type,title,desc,create_time,user_id,nickname,avatar,liked_count,viewd_count,last_modify_ts,video_url,video_cover_url,video_play_url,source_keyword',
      {
        ...{ video_id: '3xkuaishou1', title: '赶海', create_time: ms, user_id: '3xowner', nickname: '老王' },
        ...{ liked_count: '300', viewd_count: '98000', last_modify_ts: seen },
      },
    ),
    comments: table(
      'comment_id,create_time,video_id,content,user_id,nickname,avatar,sub_comment_count,last_modify_ts',
      { ...said, comment_id: '881', create_time: ms, video_id: '3xkuaishou1', user_id: '7' },
    ),
    creators: null,
  },
  {
    name: 'bili',
    contents: table(
      'video_id,video_type,title,desc,create_time,user_id,nickname,avatar,liked_count,disliked_count,video_play_count,video_favorite_count,video_share_count,video_coin_count,video_danmaku,video_comment,last_modify_ts,video_url,video_cover_url,source_keyword',
      {
        ...{
          video_id: '113000000000001',
          title: '相机评测',
          create_time: seconds,
          user_id: '400100',
          nickname: '老镜头',
        },
        ...{ liked_count: '300', video_play_count: '98000', video_favorite_count: '88', video_share_count: '9' },
        ...{ video_comment: '41', last_modify_ts: seen },
      },
    ),
    comments: table(
      'comment_id,parent_comment_id,create_time,video_id,content,user_id,nickname,sex,sign,avatar,sub_comment_count,like_count,last_modify_ts',
      {
        ...{ ...said, comment_id: '9001', parent_comment_id: '0', create_time: seconds, video_id: '113000000000001' },
        ...{ user_id: '31', like_count: '3' },
      },
    ),
    creators: table('user_id,nickname,sex,sign,avatar,last_modify_ts,total_fans,total_liked,user_rank,is_official', {
      user_id: '400100',
      nickname: '老镜头',
      sign: '只测镜头',
      total_fans: '23000',
      total_liked: '9',
      last_modify_ts: seen,
    }),
  },
  {
    name: 'weibo',
    contents: table(
      'note_id,content,create_time,create_date_time,liked_count,comments_count,shared_count,last_modify_ts,note_url,ip_location,user_id,nickname,gender,profile_url,avatar,source_keyword',
      {
        // Eight hours too much, as many versions of the tool wrote it: the written date is the right one.
        ...{ note_id: '5012345678901234', content: '今日穿搭', create_time: '1779205168' },
        ...{
          create_date_time: '2026-05-19 15:39:28+08:00',
          liked_count: '300',
          comments_count: '41',
          shared_count: '9',
        },
        ...{ user_id: '1669879400', nickname: '小野', last_modify_ts: seen },
      },
    ),
    comments: table(
      'comment_id,create_time,create_date_time,note_id,content,sub_comment_count,comment_like_count,last_modify_ts,ip_location,parent_comment_id,user_id,nickname,gender,profile_url,avatar',
      {
        ...{ ...said, comment_id: '501', create_time: '1779205168', create_date_time: '2026-05-19 15:39:28+08:00' },
        ...{ note_id: '5012345678901234', comment_like_count: '3', user_id: '6' },
      },
    ),
    creators: table('user_id,nickname,gender,avatar,desc,ip_location,follows,fans,tag_list,last_modify_ts', {
      user_id: '1669879400',
      nickname: '小野',
      follows: '120',
      fans: '2.3万',
      last_modify_ts: seen,
    }),
  },
  {
    name: 'tieba',
    contents: table(
      'note_id,title,desc,note_url,publish_time,user_link,user_nickname,user_avatar,tieba_name,tieba_link,total_replay_num,total_replay_page,ip_location,source_keyword,last_modify_ts',
      {
        ...{ note_id: '8800000001', title: '求推荐咖啡机', publish_time: '2026-05-19 15:39', user_nickname: '豆子' },
        ...{ user_link: 'https://tieba.baidu.com/home/main?id=tb.1.abc123.x-Y_z&fr=pb', tieba_name: '咖啡吧' },
        ...{ total_replay_num: '41', last_modify_ts: seen },
      },
    ),
    comments: table(
      'comment_id,parent_comment_id,content,user_link,user_nickname,user_avatar,publish_time,ip_location,sub_comment_count,note_id,note_url,tieba_id,tieba_name,tieba_link,last_modify_ts',
      {
        ...{
          ...said,
          comment_id: '1501',
          publish_time: '2026-05-19 15:39',
          note_id: '8800000001',
          tieba_name: '咖啡吧',
        },
        ...{ user_link: 'https://tieba.baidu.com/home/main?id=tb.1.other' },
      },
    ),
    creators: table(
      'user_id,user_name,nickname,gender,avatar,ip_location,follows,fans,registration_duration,last_modify_ts',
      {
        user_id: 'tb.1.abc123.x-Y_z',
        user_name: 'douzi',
        nickname: '豆子',
        follows: '2',
        fans: '23000',
        last_modify_ts: seen,
      },
    ),
  },
  {
    name: 'zhihu',
    contents: table(
      'content_id,content_type,content_text,content_url,question_id,title,desc,created_time,updated_time,voteup_count,comment_count,source_keyword,user_id,user_link,user_nickname,user_avatar,user_url_token,last_modify_ts',
      {
        ...{ content_id: '3300000001', content_type: 'answer', content_text: '先说结论', title: '怎么选橄榄油？' },
        ...{ created_time: seconds, voteup_count: '300', comment_count: '41', user_id: 'abcdef0123456789' },
        ...{ user_nickname: '油研所', user_url_token: 'you-yan-suo', last_modify_ts: seen },
      },
    ),
    comments: table(
      'comment_id,parent_comment_id,content,publish_time,ip_location,sub_comment_count,like_count,dislike_count,content_id,content_type,user_id,user_link,user_nickname,user_avatar,last_modify_ts',
      {
        ...{
          ...said,
          comment_id: '1101',
          publish_time: seconds,
          like_count: '3',
          content_id: '3300000001',
          user_id: 'ff',
        },
      },
    ),
    creators: table(
      'user_id,user_link,user_nickname,user_avatar,url_token,gender,ip_location,follows,fans,anwser_count,video_count,question_count,article_count,column_count,get_voteup_count,last_modify_ts',
      {
        ...{ user_id: 'abcdef0123456789', user_nickname: '油研所', url_token: 'you-yan-suo', follows: '12' },
        ...{ user_link: 'https://www.zhihu.com/people/you-yan-suo', fans: '23000', get_voteup_count: '9' },
        last_modify_ts: seen,
      },
    ),
  },
];

const gone = new Set(
  `user_id sec_uid short_user_id user_unique_id user_signature avatar ip_location gender sex sign profile_url user_link
   user_avatar user_url_token url_token`.split(/\s+/),
);

/** The table as the tool writes it since 2026-07-01: nothing that names a person, but a hash of the id. */
export function inNewDialect({ columns, rows }: CrawlerTable, hashOf: (values: Values) => string): CrawlerTable {
  const kept = columns.filter((column) => !gone.has(column));
  const at = kept.findIndex((column) => column === 'nickname' || column === 'user_nickname');
  return {
    columns: kept.toSpliced(at, 0, 'creator_hash'),
    rows: rows.map((values) => {
      const masked = (name: string | undefined) => (name ? `${name[0]}*` : '');
      const { nickname, user_nickname } = values;
      return {
        ...values,
        creator_hash: hashOf(values),
        nickname: masked(nickname),
        user_nickname: masked(user_nickname),
      };
    }),
  };
}

/** Header and cells. */
export function rowsOf({ columns, rows }: CrawlerTable): string[][] {
  return [[...columns], ...rows.map((values) => columns.map((column) => values[column] ?? ''))];
}

/** Objects as the tool writes them to JSON. */
export function objectsOf({ columns, rows }: CrawlerTable): Values[] {
  return rows.map((values) => Object.fromEntries(columns.map((column) => [column, values[column] ?? ''])));
}
