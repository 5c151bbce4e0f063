// Words that speak of a topic, in Chinese, English and Italian: where the topic model begins before it has read a post.
// Own list, kept small; what an archive's own posts teach weighs more where there are enough of them.
import type { Topic } from '../base/id.ts';

const list = (text: string) => text.split(/\s*,\s*/);

/** No list for `other`, which has no words of its own. */
export const topicLexicon: Readonly<Record<Exclude<Topic, 'other'>, readonly string[]>> = {
  travel: list(
    '旅行,旅游,旅途,攻略,景点,酒店,机票,度假,自驾,民宿,海岛,出国,签证,行程,打卡,风景,古镇,徒步,露营,travel,trip,journey,hotel,flight,beach,island,vacation,holiday,explore,wanderlust,adventure,sunset,mountain,landscape,backpacking,airport,viaggio,viaggiare,vacanza,spiaggia,isola,montagna,albergo,volo,tramonto,travelgram,travelphotography',
  ),
  fashion: list(
    '穿搭,时尚,搭配,连衣裙,外套,衣服,裙子,裤子,鞋子,包包,毛衣,衬衫,大衣,潮流,秀场,设计师,尺码,显瘦,ootd,fashion,outfit,style,dress,shoes,jacket,jeans,skirt,streetwear,wear,wardrobe,lookbook,heels,bag,moda,vestito,scarpe,borsa,giacca,gonna,abito,sfilata,fashionblogger,streetstyle,ootdfashion',
  ),
  beauty: list(
    '美妆,护肤,口红,粉底,眼影,面膜,精华,防晒,化妆,妆容,彩妆,底妆,腮红,睫毛膏,卸妆,保湿,美白,肤质,痘痘,试色,香水,美甲,makeup,skincare,lipstick,foundation,eyeshadow,mascara,serum,beauty,cosmetics,lashes,glow,palette,blush,highlighter,concealer,brows,nails,perfume,mua,trucco,rossetto,pelle,crema,bellezza,profumo,unghie,makeupartist,makeuptutorial',
  ),
  animals: list(
    '猫咪,狗狗,宠物,萌宠,猫粮,狗粮,喵星人,汪星人,铲屎官,小猫,小狗,金毛,柯基,布偶,猫,狗,兔子,仓鼠,遛狗,dog,puppy,cat,kitten,pet,pup,paws,doggo,dogsofinstagram,catsofinstagram,animal,bunny,horse,cane,cani,gatto,gatti,cucciolo,animali,dogstagram,corgi,bulldog,retriever',
  ),
  home: list(
    '家居,收纳,清洁,家务,厨房用品,床品,洗衣,打扫,好物,生活用品,整理,拖地,扫地,纸巾,home,homemade,cleaning,organize,laundry,tidy,storage,household,cozy,homelife,casa,pulizie,ordine,bucato,biancheria,stoviglie',
  ),
  family: list(
    '宝宝,育儿,母婴,妈妈,孩子,亲子,辅食,奶粉,纸尿裤,孕期,怀孕,宝妈,儿童,早教,绘本,幼儿园,带娃,family,mom,mum,mama,baby,kids,toddler,pregnancy,motherhood,daughter,son,dad,parenting,pregnant,newborn,children,husband,momlife,famiglia,mamma,bambino,bambini,figlio,figlia,gravidanza,papà,neonato,motherhood,kidsofinstagram,momblogger',
  ),
  food: list(
    '美食,食谱,好吃,餐厅,早餐,午餐,晚餐,甜品,蛋糕,火锅,烘焙,料理,食材,零食,面包,下厨,做饭,菜谱,小吃,奶茶,咖啡,果酱,水果,探店,food,recipe,delicious,breakfast,dinner,lunch,yummy,cake,chocolate,restaurant,cooking,baking,vegan,salad,cheese,tasty,foodie,dessert,pasta,pizza,sauce,coffee,brunch,chicken,cibo,ricetta,buono,pranzo,cena,colazione,cucina,dolce,torta,formaggio,ristorante,foodporn,foodblogger,glutenfree,homecooking',
  ),
  sport: list(
    '足球,篮球,比赛,球队,赛季,冠军,网球,羽毛球,乒乓球,跑步,马拉松,骑行,滑雪,游泳,体育,奥运,football,soccer,basketball,match,team,season,tennis,race,marathon,cycling,ski,surf,swimming,champion,goal,league,calcio,partita,squadra,gara,ciclismo,tennis,nuoto,sci,campionato',
  ),
  technology: list(
    '手机,数码,电脑,测评,开箱,芯片,系统,相机,耳机,平板,屏幕,电池,科技,人工智能,软件,处理器,内存,笔记本,续航,性能,配置,显卡,键盘,phone,smartphone,laptop,tech,gadget,review,unboxing,app,software,camera,battery,processor,screen,computer,tablet,tecnologia,telefono,schermo,batteria,computer,cuffie',
  ),
  fitness: list(
    '健身,减脂,增肌,瑜伽,训练,力量,马甲线,塑形,有氧,卡路里,撸铁,腹肌,普拉提,减肥,fitness,workout,gym,training,muscle,squat,yoga,cardio,fit,abs,lifting,protein,bodybuilding,exercise,gains,fitfam,crossfit,pilates,palestra,allenamento,muscoli,addominali,fitnessmotivation,personaltrainer,gymlife',
  ),
  interior: list(
    '家装,装修,软装,沙发,客厅,卧室,家具,灯具,墙面,设计风格,北欧风,户型,地板,窗帘,橱柜,interior,decor,furniture,livingroom,bedroom,sofa,renovation,homedecor,interiordesign,kitchen,wallpaper,cushion,shelf,rug,tiles,arredamento,divano,salotto,mobili,ristrutturazione,parete,lampada,interiors,homestyling,decoration,farmhouse',
  ),
  wine: list(
    '葡萄酒,红酒,白葡萄酒,酒庄,品酒,起泡酒,年份,香槟,侍酒师,单宁,醒酒,酒杯,wine,winery,vineyard,vintage,sommelier,prosecco,champagne,tasting,barolo,chianti,cantina,vino,vigneto,vendemmia,spumante,degustazione,winelover,winetasting,bollicine',
  ),
  health: list(
    '健康,养生,医生,睡眠,营养,中医,体检,维生素,疾病,免疫力,血压,血糖,治疗,药,保健,心理,health,wellness,doctor,sleep,nutrition,vitamin,mental,medicine,healing,therapy,meditation,disease,salute,benessere,medico,sonno,nutrizione,vitamine,farmaco,healthylifestyle,mentalhealth',
  ),
  culture: list(
    '书,读书,阅读,历史,文化,艺术,展览,博物馆,作者,小说,文学,诗,书法,国学,哲学,思想,文章,book,reading,history,culture,art,museum,author,novel,literature,poetry,exhibition,artist,libro,lettura,storia,cultura,arte,museo,autore,romanzo,mostra,bookstagram',
  ),
  entertainment: list(
    '电影,电视剧,综艺,明星,演唱会,音乐,歌曲,追剧,搞笑,段子,娱乐,八卦,舞蹈,演员,导演,歌手,movie,film,series,music,concert,song,comedy,celebrity,actor,singer,dance,album,show,tour,cinema,musica,concerto,canzone,attore,cantante,spettacolo,ballo',
  ),
  games: list(
    '游戏,手游,电竞,王者荣耀,原神,主机,玩家,通关,联盟,皮肤,副本,游戏机,game,gaming,gamer,playstation,xbox,nintendo,esports,stream,fortnite,videogame,giochi,videogioco,giocatore,console',
  ),
  finance: list(
    '理财,基金,股票,投资,经济,财经,保险,银行,股市,财务,收入,贷款,利率,finance,investment,stocks,money,bank,economy,trading,crypto,insurance,market,finanza,investimento,borsa,banca,economia,risparmio,mercato',
  ),
  cars: list(
    '汽车,新能源,试驾,车型,发动机,油耗,轿车,提车,车主,驾驶,电动车,轮胎,car,cars,driving,engine,horsepower,bmw,mercedes,audi,porsche,ferrari,tesla,suv,auto,automobile,motore,guida,macchina,carsofinstagram,supercar',
  ),
  photography: list(
    '摄影,拍照,镜头,构图,光圈,胶片,修图,人像,摄影师,快门,单反,photography,photographer,lens,photoshoot,portrait,canon,nikon,sony,lightroom,exposure,fotografia,fotografo,obiettivo,scatto,ritratto,photooftheday',
  ),
};
