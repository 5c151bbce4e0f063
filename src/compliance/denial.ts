// What denies a term that follows at once: "不能治疗", "不是药妆", "没有美白". A denial of something else that stands in between
// ("不含激素，能治湿疹", "好吃不贵还减肥") denies nothing, so the words between are few and known.

/** Denies what one does or can. Only words that pass the denial on may stand between: 不要错过顶级 denies no 顶级. */
const modal =
  '(?<!不得|不能|不会|不可)(?:不能|不会|不可能|不可|无法|不得|不具有?|不具备|不宣称|不承诺|不保证|不敢|不追求|谈不上|称不上|算不上|说不上|不算|不等于|未必是?|不一定是?|不一定能?|从不|别指望|别信|别想|不用来|不作为|不要|请勿|切勿|勿|禁止|严禁|拒绝|杜绝|警惕|反对|不提倡|不说|没说|不存在|不信)(?:用来|用于|用作|够|说是?|讲|叫|称为?|算是?|保证|承诺|宣称|声称|起到|达到|具有|有|是|当作?|作为|实现|带来|任何|什么|它|真的|直接|完全|彻底){0,2}';
/** Denies a thing: what is denied follows at once. */
const nominal =
  '(?:不是|并非|不属于|没有|没|无|不含|不添加|未获得?|非)(?:什么|任何|一点|半点|明显的?|用来|为了|说|真的|所谓的?|全网|全国|世界|普通|最)?';
const denial = new RegExp(`(?:${modal}|${nominal}|所谓的?|假冒的?)$`, 'u');
const longest = 14;

/** Whether what stands directly before a place of a close form denies what begins there. */
export function isDenied(text: string, start: number): boolean {
  return denial.test(text.slice(Math.max(0, start - longest), start));
}
