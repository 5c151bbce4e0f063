// Comments that fit under any post: stock phrases in Chinese, English and Italian, as normalised by comment-text.ts.
// Our own list of everyday phrases; the archive's own repeated texts can be added when there is an archive.

const chinese = `好看 好美 真好 太美了 美 太好看了 好漂亮 漂亮 真美 真漂亮 好看好看 太漂亮了 绝了 绝绝子 求链接 链接 求 蹲 蹲一个 蹲蹲
已关注 关注了 互关 互粉 互关吗 互赞 回关 秒回 沙发 第一 抢沙发 前排 打卡 路过 签到 支持 支持支持 加油 厉害 太厉害了 牛 牛啊 不错 真不错 很好
种草了 种草 被种草了 学到了 收藏了 收藏 马克 码住 爱了 爱了爱了 喜欢 好喜欢 太喜欢了 超喜欢 羡慕 哇 哇塞 哈哈 哈哈哈 赞 点赞 必须赞
顶 顶一下 谢谢分享 感谢分享 分享 同款 想要 好想要 多少钱 怎么买 在哪买 哪里买 私信 已私信 滴滴 来了 我来了 姐姐好美 姐妹 宝贝 宝子 早 早安 晚安 收到 好的 对 是的 嗯 可以 棒
太棒了 好棒 棒棒哒 优秀 真香 牛批 给力 好可爱 可爱 太可爱了 好吃 看起来好好吃 好帅 帅 美女 女神 男神 好物 推荐 不错哦 期待 日常打卡 每日打卡 又美了 氛围感 高级 好高级`;

const english = `nice|so nice|very nice|beautiful|so beautiful|gorgeous|stunning|amazing|awesome|wow|love|love it|love this|i love this|i love it|love you|cute|so cute|cool|so cool|great|great post|great pic|great shot|nice pic|nice shot|nice post|perfect|lovely|so pretty|pretty|follow me|follow back|follow for follow|f4f|l4l|check my page|dm me|dm|first|goals|yes|yum|yummy|fire|queen|king|babe|thanks|thank you|congrats|congratulations|good|good job|well done|super|wonderful|fantastic|incredible|adorable|omg|haha|lol|same|so good|looks great|looking good|obsessed|need this|i need this|want|happy birthday`;

const italian = `bella|bello|bellissima|bellissimo|stupenda|stupendo|che bella|che bello|che meraviglia|meraviglia|meravigliosa|meraviglioso|brava|bravo|bravissima|bravissimo|complimenti|wow|adoro|lo adoro|la adoro|top|super|carina|carino|fantastica|fantastico|splendida|splendido|buongiorno|buonanotte|grazie|grande|ciao|seguimi|ti seguo|ricambio|ricambi|buona giornata|bella foto|bel post|mi piace|perfetta|perfetto|amore|tanti auguri|auguri`;

export const stockPhrases: ReadonlySet<string> = new Set([
  ...chinese.split(/\s+/),
  ...english.split('|'),
  ...italian.split('|'),
]);
