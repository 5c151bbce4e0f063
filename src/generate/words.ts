// What the generator says in the terminal.
export const generateWords = {
  usage: {
    it: 'Uso: kolosseo generate [--kols 36] [--seed 25] [--days 90] [--posts 20] [--detail 0–1] [--frauds 0.15] [--out CARTELLA] [--json]\n',
    en: 'Usage: kolosseo generate [--kols 36] [--seed 25] [--days 90] [--posts 20] [--detail 0–1] [--frauds 0.15] [--out FOLDER] [--json]\n',
    zh: '用法：kolosseo generate [--kols 36] [--seed 25] [--days 90] [--posts 20] [--detail 0–1] [--frauds 0.15] [--out 文件夹] [--json]\n',
  },
  written: {
    it: '{kols} KOL inventati, {lines} righe in {file}: dati sintetici, la verità sulle frodi è in truth.csv',
    en: '{kols} invented KOLs, {lines} lines in {file}: synthetic data, the truth about frauds is in truth.csv',
    zh: '已生成 {kols} 位虚构达人，共 {lines} 行，写入 {file}：均为合成数据，作弊真相见 truth.csv',
  },
} as const;
