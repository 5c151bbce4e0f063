// An amount in capital numerals, as Chinese contracts and cheques write it (中国人民银行《正确填写票据和结算凭证的基本规定》).
const digits = '零壹贰叁肆伍陆柒捌玖';
const places = ['', '拾', '佰', '仟'];
const myriads = ['', '万', '亿', '兆'];

/** Four digits, `1002` → 壹仟零贰; nothing for 0. */
function group(number: number): string {
  let text = '';
  let isGap = false;
  for (const place of [3, 2, 1, 0]) {
    const digit = Math.floor(number / 10 ** place) % 10;
    if (digit === 0) isGap = text !== '';
    else {
      text += `${isGap ? '零' : ''}${digits[digit]}${places[place]}`;
      isGap = false;
    }
  }
  return text;
}

function wholeText(whole: number): string {
  let text = '';
  let isGap = false;
  for (const [place, myriad] of [...myriads.entries()].reverse()) {
    const number = Math.floor(whole / 10_000 ** place) % 10_000;
    if (number === 0) isGap = text !== '';
    else {
      text += `${text !== '' && (isGap || number < 1_000) ? '零' : ''}${group(number)}${myriad}`;
      isGap = false;
    }
  }
  return text;
}

/** 分 in words: `300000` → 叁仟元整, `100250` → 壹仟零贰元伍角, `7` → 柒分. */
export function capitalAmount(fen: number): string {
  const [whole, jiao, cent] = [Math.floor(fen / 100), Math.floor(fen / 10) % 10, fen % 10];
  const yuan = whole === 0 ? '' : `${wholeText(whole)}元`;
  if (jiao === 0 && cent === 0) return `${yuan === '' ? '零元' : yuan}整`;
  const gap = jiao === 0 && yuan !== '' ? '零' : '';
  return `${yuan}${jiao === 0 ? gap : `${digits[jiao]}角`}${cent === 0 ? '' : `${digits[cent]}分`}`;
}
