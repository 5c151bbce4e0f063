// Words that praise and words that blame, in Chinese, English and Italian, for sentences that name a brand. Own list, kept
// small: what is not in it says nothing.
const list = (text: string) => text.split(/\s*,\s*/);

export const praise = list(
  '好吃,好用,好看,喜欢,推荐,满意,不错,很好,真好,太好,好评,值得,超值,惊喜,完美,优秀,漂亮,舒服,方便,新鲜,正品,划算,实惠,赞,棒,棒棒,爱了,回购,安利,种草,香,甜,美味,贴心,给力,精致,细腻,便宜,快,清晰,流畅,温馨,热情,周到,干净,安静,实用,好闻,柔顺,合适,合身,顺滑,开心,高兴,感谢,信赖,放心,必入,无限回购,强烈推荐,爱不释手,物美价廉,物有所值,性价比高,性价比,一流,感动,经典,精彩,受益匪浅,有趣,幽默,深刻,好书,耐用,省电,保湿,滋润,清爽,好喝,奶香,浓郁,口感好,味道好,服务好,love,loved,lovely,great,good,amazing,perfect,best,favorite,favourite,delicious,beautiful,excellent,wonderful,recommend,awesome,nice,yummy,happy,obsessed,fantastic,enjoy,comfortable,worth,tasty,thank,thanks,incredible,adore,gorgeous,buono,buona,buonissimo,buonissima,ottimo,ottima,adoro,amo,bello,bella,bellissimo,perfetto,perfetta,consiglio,fantastico,delizioso,squisito,preferito,preferita,eccellente,meraviglioso,grazie,felice,comodo,stupendo,super',
);

export const blame = list(
  '难吃,难用,难看,难闻,难喝,失望,太差,很差,差评,差劲,垃圾,后悔,假货,假的,坏了,坏,烂,烂了,退货,退款,退换,不值,不满,不爽,问题,故障,死机,卡顿,卡,慢,太慢,发热,烫,噪音,异味,掉色,起球,褪色,过敏,刺激,油腻,上当,骗人,骗子,欺骗,忽悠,坑,坑人,投诉,可惜,遗憾,无语,郁闷,恶心,气愤,生气,糟糕,糟,破,破损,漏,脏,旧,翻新,二手,贵,太贵,酸,苦,涩,烂果,腐烂,变质,过期,避雷,踩雷,拔草,劝退,不行,不推荐,敷衍,冷淡,态度差,粗糙,瑕疵,缺陷,毛病,麻烦,失败,无聊,枯燥,浪费,浪费钱,白买,缩水,掉毛,头屑,头痒,痒,没用,鸡肋,黑屏,花屏,反应慢,不灵,摔,投诉,hate,hated,bad,worst,terrible,awful,disappointed,disappointing,horrible,poor,broken,waste,ugly,gross,disgusting,fake,scam,overpriced,annoying,boring,refund,useless,regret,avoid,pessimo,pessima,brutto,brutta,odio,deluso,delusa,deludente,orribile,schifo,terribile,scadente,rotto,caro,inutile,peggio,peggiore,truffa,noioso,evitare,sconsiglio',
);

/** Words that turn the next word of praise or blame into its contrary. */
export const denials = list(
  '不,没,没有,不是,不太,不怎么,不够,不会,并不,并非,毫不,无,未,别,从不,谈不上,算不上,称不上,not,no,never,cannot,don,doesn,didn,isn,wasn,hardly,without,non,mai,nessun,senza,niente,poco',
);
