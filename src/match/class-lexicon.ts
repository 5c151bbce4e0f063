// Words for the things of a product class, in Chinese, English and Italian: by them a post is seen to speak of such things,
// and a brand's word beside one of another class is seen to mean something else. Own list, kept small.
import type { ProductClass } from '../brand/contract.ts';
import { hashWord, termOf } from './text-words.ts';

const list = (text: string) => text.split(/\s*,\s*/);

export const classLexicon: Readonly<Record<ProductClass, readonly string[]>> = {
  food: list(
    '果酱,蜂蜜,零食,饼干,巧克力,面包,奶酪,橄榄油,意面,酱料,坚果,食品,火腿,糖果,麦片,水果,牛奶,酸奶,jam,honey,snack,cookies,chocolate,bread,cheese,olive oil,pasta,sauce,nuts,cereal,ham,fruit,milk,yogurt,marmellata,confettura,miele,biscotti,cioccolato,pane,formaggio,olio,sugo,noci,prosciutto,frutta,latte',
  ),
  drink: list(
    '饮料,果汁,矿泉水,气泡水,茶叶,咖啡豆,咖啡,奶茶,汽水,juice,soda,coffee,tea,water,succo,caffè,tè,bibita,acqua',
  ),
  alcohol: list(
    '葡萄酒,红酒,白酒,啤酒,威士忌,起泡酒,香槟,利口酒,烈酒,wine,beer,whisky,spirits,liqueur,champagne,prosecco,gin,vodka,vino,birra,spumante,liquore,grappa,amaro',
  ),
  health_food: list(
    '保健品,保健食品,营养品,维生素,鱼油,益生菌,胶原蛋白,蛋白粉,软糖维生素,supplement,vitamins,probiotics,collagen,fish oil,integratore,vitamine,probiotici,collagene',
  ),
  infant_food: list('奶粉,婴儿奶粉,辅食,米粉,配方奶,formula,baby food,latte in polvere,pappa,omogeneizzato'),
  special_food: list('特医食品,全营养配方,特殊医学用途,medical nutrition,special medical food,alimento a fini medici'),
  cosmetics: list(
    '面膜,口红,粉底,精华,防晒霜,眼霜,面霜,眼影,腮红,香水,卸妆,爽肤水,乳液,洗面奶,化妆品,护肤品,lipstick,foundation,serum,sunscreen,cream,mascara,perfume,cleanser,moisturizer,toner,rossetto,fondotinta,siero,crema,profumo,maschera viso',
  ),
  personal_care: list(
    '洗发水,沐浴露,牙膏,护发素,香皂,身体乳,剃须刀,护手霜,shampoo,conditioner,toothpaste,soap,body lotion,razor,balsamo,dentifricio,sapone,bagnoschiuma,rasoio',
  ),
  medicine: list(
    '药品,感冒药,止痛药,处方药,中成药,药膏,medicine,drug,painkiller,tablet drug,farmaco,medicinale,antidolorifico',
  ),
  medical_device: list(
    '血压计,血糖仪,制氧机,助听器,医疗器械,隐形眼镜,blood pressure monitor,hearing aid,contact lenses,glucometer,misuratore di pressione,apparecchio acustico,lenti a contatto',
  ),
  medical_service: list(
    '医美,整形,植发,种牙,医院,诊所,体检套餐,surgery,clinic,botox,hair transplant,dental implant,chirurgia,clinica,trapianto',
  ),
  fashion: list(
    '连衣裙,外套,衬衫,毛衣,大衣,裤子,牛仔裤,羽绒服,t恤,内衣,衣服,dress,jacket,shirt,sweater,coat,jeans,trousers,lingerie,vestito,giacca,camicia,maglione,cappotto,pantaloni,intimo',
  ),
  shoes: list('鞋子,运动鞋,高跟鞋,靴子,皮鞋,凉鞋,shoes,sneakers,boots,heels,sandals,scarpe,stivali,sandali,tacchi'),
  accessories: list(
    '包包,手提包,皮带,围巾,帽子,太阳镜,眼镜,钱包,背包,handbag,belt,scarf,hat,sunglasses,wallet,backpack,borsa,cintura,sciarpa,cappello,occhiali,portafoglio,zaino',
  ),
  jewellery: list(
    '项链,戒指,耳环,手链,珠宝,钻石,手表,腕表,necklace,ring,earrings,bracelet,jewelry,diamond,watch,collana,anello,orecchini,bracciale,gioielli,orologio',
  ),
  home: list(
    '床品,毛巾,餐具,锅具,收纳盒,香薰,蜡烛,杯子,bedding,towel,tableware,cookware,candle,mug,lenzuola,asciugamano,stoviglie,pentole,candela,tazza',
  ),
  furniture: list(
    '沙发,床垫,餐桌,椅子,衣柜,书桌,灯具,家具,sofa,mattress,table,chair,wardrobe,desk,lamp,divano,materasso,tavolo,sedia,armadio,scrivania,lampada',
  ),
  appliances: list(
    '咖啡机,空气炸锅,扫地机器人,洗衣机,冰箱,吹风机,热水器,空调,烤箱,coffee machine,air fryer,vacuum,washing machine,fridge,hair dryer,oven,macchina da caffè,friggitrice,aspirapolvere,lavatrice,frigorifero,asciugacapelli,forno',
  ),
  electronics: list(
    '手机,电脑,平板,耳机,相机,笔记本电脑,手机壳,充电器,键盘,音箱,phone,laptop,headphones,earbuds,camera,charger,keyboard,speaker,smartwatch,telefono,cuffie,fotocamera,caricatore,tastiera',
  ),
  sport: list(
    '瑜伽垫,跑鞋,自行车,帐篷,滑雪板,球拍,哑铃,yoga mat,bicycle,tent,snowboard,racket,dumbbell,bicicletta,tenda,racchetta,manubri',
  ),
  toys: list('玩具,积木,盲盒,手办,毛绒玩具,拼图,toy,lego,puzzle,figurine,giocattolo,mattoncini,peluche'),
  baby: list(
    '纸尿裤,婴儿车,奶瓶,安全座椅,儿童餐椅,diapers,stroller,baby bottle,car seat,pannolini,passeggino,biberon,seggiolino',
  ),
  pet: list(
    '猫粮,狗粮,猫砂,宠物用品,猫罐头,狗零食,cat food,dog food,cat litter,pet food,crocchette,lettiera,cibo per cani',
  ),
  travel: list('酒店,机票,民宿,邮轮,旅行社,门票,hotel,flight,cruise,resort,albergo,volo,crociera'),
  cars: list('汽车,轿车,电动车,轮胎,机油,行车记录仪,car,suv,tires,dashcam,automobile,pneumatici'),
  books: list('书,图书,小说,绘本,杂志,book,novel,magazine,libro,romanzo,rivista'),
  education: list('课程,网课,培训班,英语课,辅导班,考研,course,online class,tutoring,corso,lezione,ripetizioni'),
  finance: list(
    '基金,保险,理财产品,信用卡,贷款,股票,fund,insurance,credit card,loan,stocks,fondo,assicurazione,carta di credito,prestito',
  ),
  games: list('手游,游戏机,主机游戏,网游,video game,console,mobile game,videogioco'),
  tobacco: list('香烟,电子烟,雪茄,烟草,cigarette,e-cigarette,vape,cigar,tobacco,sigaretta,sigaro,tabacco'),
  pesticide: list('农药,杀虫剂,除草剂,pesticide,insecticide,herbicide,pesticida,insetticida,diserbante'),
  veterinary: list('兽药,驱虫药,veterinary drug,dewormer,farmaco veterinario,antiparassitario'),
};

/** The words of a class as they stand in a text. */
export function classTerms(
  productClass: ProductClass,
): readonly { readonly words: readonly number[]; readonly term: string }[] {
  return classLexicon[productClass].map((term) => ({ term, words: termOf(term) }));
}

/** Single words of the classes that are not these: beside one of them a word means another thing. */
export function wordsOfOtherClasses(own: readonly string[], ownTerms: readonly string[]): ReadonlySet<number> {
  const words = new Set<number>();
  for (const [name, terms] of Object.entries(classLexicon)) {
    if (own.includes(name)) continue;
    for (const term of terms) {
      const [only, ...more] = termOf(term);
      if (only !== undefined && more.length === 0) words.add(only);
    }
  }
  for (const name of own)
    for (const term of classLexicon[name as ProductClass] ?? []) for (const word of termOf(term)) words.delete(word);
  for (const term of ownTerms) for (const word of termOf(term)) words.delete(word);
  words.delete(hashWord(''));
  return words;
}
