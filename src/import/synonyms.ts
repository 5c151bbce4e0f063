// The headers under which people and tools write each field, in English, Italian and Chinese, without spaces and signs.
import type { AudienceField, CommentField, KolField, PostField } from './contract.ts';

export const kolSynonyms: Readonly<Record<KolField, string>> = {
  uid: `id uid userid accountid authorid kolid channelid creatorid idaccount idutente 用户id 达人id 博主id 账号id 作者id 星图id secuid uidplatform`,
  handle: `username userhandle handle screenname uniqueid useruniqueid accounthandle nomeutente profiloig 小红书号 抖音号 抖音id 快手号 微博名
    b站号 红书号 redid 账号名 账号 用户名 视频号 公众号`,
  name: `nickname displayname fullname kolname kol influencer creator artist nome nomekol nominativo 昵称 达人昵称 博主昵称 博主名称 达人名称 抖音昵称
    账号名称 账号昵称 达人 博主 姓名 名字 名称 作者昵称 红人昵称 红人`,
  hashedId: ``,
  ownerHash: `creatorhash`,
  url: `url link profileurl profilelink profile linkprofilo profilo homepage accountlink 主页链接 小红书主页 小红书链接 主页 链接 达人主页 账号链接
    星图主页链接 星图链接 抖音主页 抖音链接 主页地址 用户主页url 作者链接 微博主页 蒲公英主页 蒲公英链接 达人链接 博主主页`,
  bio: `bio biography signature description about intro biografia descrizione 简介 个人简介 签名 介绍 账号简介`,
  avatarUrl: `avatar avatarhd avatarlarge avatarlink avatarthumb profilepic profilepicurl profilepicture profilepictureurl profileimage profileimageurl
    fotoprofilo immagineprofilo 头像 头像url 头像链接 头像地址 高清头像 达人头像 博主头像 用户头像`,
  verifiedText: `verifiedreason verifiedinfo verificationinfo verification verifica testoverifica 认证 认证信息 认证说明 认证内容 认证标识 认证名称 认证身份 微博认证 达人认证
    加v认证`,
  followers: `followers follower followerscount followercount followersnum fans fanscount fansnum subscribers subscriberscount subscribercount numfollower
    nfollower numerofollower followertotali iscritti 粉丝 粉丝数 粉丝量 粉丝数量 总粉丝数 总粉丝量 粉丝总数 粉丝数据 关注者 订阅数`,
  following: `following followees followeescount followingcount followscount follows friendscount seguiti numseguiti 关注 关注数 关注数量`,
  postsTotal: `posts postscount postcount notenumber numberofposts totalposts totalvideos videoscount mediacount statusescount notescount numeropost npost
    post 笔记数 笔记数量 作品数 作品数量 总作品数 微博数 发文数 视频数`,
  likesTotal: `totallikes likestotal likesreceived hearts heartcount totalemipiace 获赞 获赞数 获赞数量 总点赞量 获赞与收藏 赞藏 赞藏数 赞藏总数 赞藏量
    作品被赞和收藏数量 点赞总数`,
  topics: `topics topic category categories niche niches vertical industry tema temi categoria categorie settore argomento commercecategory contentcategory contenttags featuretags
    达人类型 内容标签 内容类型 内容主题 标签 领域 垂类 类目 博主类目 账号类型 分类 类型 达人分类 内容特征标签 行业 category1 category2 category3`,
  category: `kolcategory kolkind categoriakol 达人类别 达人身份 kol类型 kol类别 身份 账号属性`,
  agency: `agency mcn agenzia mcnagency management 机构 所属机构 博主机构 mcn机构 经纪公司`,
  gender: `gender sex sesso genere 性别 达人性别 博主性别`,
  region: `region location city province country countrycode paese regione citta città provincia 地区 所在地区 所在地 城市 省份 ip属地 地域 ip归属地 国家`,
  observed: `date observedon observed seenon day data datarilevamento scrapedat collectedat crawldate snapshotdate 日期 采集时间 采集日期 统计日期 更新时间 数据日期`,
  platform: `platform piattaforma network channel socialnetwork social 平台 所属平台 媒体平台 渠道`,
  priceImage: `priceimage imageprice pictureprice pricepost postprice price cost rate fee prezzopost prezzo costopost costo compenso pricephoto quote
    图文报价 图文报备价 图文报备裸价 图文笔记一口价 图文价格 图文一口价 图文 报价 价格 平台报价 刊例价 实时报价图文 一口价 合作报价 单条报价`,
  priceVideo: `pricevideo videoprice prezzovideo 视频报价 视频报备价 视频笔记一口价 视频价格 视频一口价 60s视频报价 60s以上视频报价 实时报价视频`,
  priceShortVideo: `priceshortvideo shortvideoprice pricereel reelprice prezzoreel 短视频报价 120s视频报价 2160s视频报价`,
  priceArticle: `pricearticle articleprice prezzoarticolo 文章报价 头条报价 公众号报价`,
  priceStory: `pricestory storyprice prezzostoria prezzostory 快拍报价`,
  priceLive: `pricelive liveprice livestreamprice prezzolive prezzodiretta 直播报价`,
  pitFee: `pitfee slotfee 坑位费 直播坑位费 坑位价`,
  commission: `commission commissionrate commissione provvigione 佣金 佣金比例 佣金率 佣金点`,
  // Headers of shares hold a gender or a band of ages: audience-items.ts reads them.
  audienceFemale: ``,
  audienceMale: ``,
  audienceAge: ``,
};

export const postSynonyms: Readonly<Record<PostField, string>> = {
  postId: `postid noteid awemeid videoid mediaid itemid contentid shortcode idpost 作品id 笔记id 视频id 微博id 帖子id 文章id 内容id`,
  uid: `ownerid userid authorid accountid uid kolid 用户id 作者id 达人id 博主id 账号id secuid`,
  hashedId: ``,
  handle: `ownerusername ownerhandle username author owner handle account screenname nomeutente autore 小红书号 抖音号 账号`,
  ownerHash: `creatorhash`,
  name: `nickname authorname ownername nome nomeautore 昵称 作者昵称 账号昵称 达人昵称 博主昵称 作者`,
  avatarUrl: `avatar useravatar authoravatar avatarurl 头像 头像url 作者头像 头像链接`,
  at: `takenat createdat publishedat publishtime postedat createtime createdtime date time timestamp data dataora datapubblicazione pubblicato
    发布时间 发布日期 发表日期 发表时间 日期 上传时间 首次发布时间 时间 完整日期`,
  title: `title titolo 标题 笔记标题 作品标题 内容标题 视频标题 作品名称`,
  text: `caption text desc description content body testo didascalia descrizione 正文 内容 描述 作品描述 文案 笔记内容 微博正文`,
  format: `type posttype mediatype format contenttype formato tipo 类型 笔记类型 作品类型 体裁 形式`,
  original: `original isoriginal originale 是否原创 原创 是否为原创微博`,
  sponsored: `isad ad sponsored issponsored ispaid paidpartnership sponsorizzato adv 是否商单 是否广告 是否合作 商业笔记`,
  sponsor: `sponsorusernames sponsor sponsors brand brands partner sponsorizzatoda 合作品牌 品牌 报备品牌`,
  tags: `tags tag hashtags hashtag taglist etichette 标签 话题 作品标签 作品话题`,
  url: `url link posturl noteurl permalink linkpost 链接 笔记链接 作品链接 笔记url 视频链接`,
  views: `views viewcount videoviews plays playcount videoplaycount reads impressionviews visualizzazioni 播放量 播放数 播放数量 阅读量 观看量 阅读数 浏览量 播放 阅读`,
  likes: `likes likecount likedcount likescount diggcount attitudescount upvotes mipiace 点赞 点赞数 点赞量 点赞数量 赞 喜欢`,
  comments: `comments commentcount commentscount ncomments commenti numcommenti 评论 评论数 评论量 评论数量`,
  shares: `shares sharecount sharescount repostscount reposts retweets condivisioni 分享 分享数 分享量 分享数量 转发 转发数 转发量`,
  saves: `saves savecount collects collectcount collectedcount favorites favoritecount bookmarks salvataggi 收藏 收藏数 收藏量 收藏数量`,
  wows: `wow wows lookcount 在看 在看数 在看量`,
  observed: `observedat seenat scrapedat collectedat lastmodifyts crawltime datarilevamento 采集时间 更新时间 抓取时间`,
  platform: `platform piattaforma network 平台`,
};

export const commentSynonyms: Readonly<Record<CommentField, string>> = {
  commentId: `commentid cid idcommento 评论id id`,
  postId: `postid noteid awemeid videoid mediaid weiboid contentid idpost post 笔记id 作品id 视频id 微博id 帖子id`,
  author: `commenter commenterid commentator userid authorid uid author user username utente autore 用户id 评论者 评论者id 用户 评论用户`,
  authorHash: `creatorhash`,
  at: `createdat createtime time date timestamp commenttime postedat data dataora 评论时间 时间 发布时间 上传时间 日期`,
  text: `text content comment body message testo commento 评论内容 内容 正文 评论`,
  replyTo: `parentcommentid parentid replyto replyid inreplyto rispostaa 父评论id 回复id 回复对象 上级评论id`,
  likes: `likes likecount likescount likedcount mipiace 点赞 点赞数 点赞量 点赞数量 赞`,
  byKol: `bykol isauthor isowner byauthor 是否作者 作者回复`,
  region: `region iplocation ipaddress location 地区 ip属地 ip归属地 ip地址 属地`,
  observed: `observedat seenat scrapedat lastmodifyts 采集时间`,
  platform: `platform piattaforma network 平台`,
};

export const audienceSynonyms: Readonly<Record<AudienceField, string>> = {
  uid: kolSynonyms.uid,
  hashedId: ``,
  handle: kolSynonyms.handle,
  ownerHash: kolSynonyms.ownerHash,
  name: kolSynonyms.name,
  url: kolSynonyms.url,
  dimension: `dimension dimensione dim attribute 维度 画像维度 粉丝画像维度 类型 类别 属性 画像类型 分布类型 指标`,
  audienceItem: `item items option segment bucket voce fascia segmento key 选项 名称 分布项 项目 细分 区间 画像标签 标签值`,
  audienceShare: `share percent percentage pct ratio proportion value quota percentuale 占比 比例 百分比 粉丝占比 用户占比 份额 比率 占比百分比`,
  observed: kolSynonyms.observed,
  platform: kolSynonyms.platform,
};
