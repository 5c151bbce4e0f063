// What the archive refuses.
import { refuser } from '../base/refusal.ts';

export const archiveErrors = {
  kol_not_found: {
    status: 404,
    title: { it: 'Nessun KOL {id}', en: 'No KOL {id}', zh: '没有达人 {id}' },
    mend: { it: 'Cercalo nell’archivio', en: 'Search the archive for it', zh: '请在达人库中搜索' },
  },
  account_not_found: {
    status: 404,
    title: { it: 'Nessun account {id}', en: 'No account {id}', zh: '没有账号 {id}' },
    mend: { it: 'Cercalo nell’archivio', en: 'Search the archive for it', zh: '请在达人库中搜索' },
  },
  search_not_found: {
    status: 404,
    title: { it: 'Nessuna ricerca salvata {id}', en: 'No saved search {id}', zh: '没有已保存的搜索 {id}' },
    mend: { it: 'Scegline una dell’elenco', en: 'Choose one of the list', zh: '请从列表中选择' },
  },
  kol_already_merged: {
    status: 409,
    title: { it: 'I due KOL sono già uno solo', en: 'The two KOLs are one already', zh: '这两位达人已经合并' },
    mend: { it: 'Apri {kept}', en: 'Open {kept}', zh: '请打开 {kept}' },
  },
  merge_not_found: {
    status: 404,
    title: { it: 'Nessuna unione {id}', en: 'No merge {id}', zh: '没有合并记录 {id}' },
    mend: {
      it: 'Apri la scheda del KOL: elenca le unioni',
      en: 'The KOL’s page lists its merges',
      zh: '请在达人详情页查看合并记录',
    },
  },
  merge_already_undone: {
    status: 409,
    title: { it: 'L’unione è già stata annullata', en: 'The merge was undone already', zh: '该合并已撤销' },
    mend: { it: 'Non c’è altro da fare', en: 'Nothing is left to do', zh: '无需再操作' },
  },
  not_seen: {
    status: 404,
    title: { it: 'Nessun post mostra {brand}', en: 'No post shows {brand}', zh: '没有作品显示与{brand}的合作' },
    mend: {
      it: 'Aggiungi la collaborazione a mano',
      en: 'Add the collaboration by hand',
      zh: '可手动添加合作记录',
    },
  },
  shortlist_not_found: {
    status: 404,
    title: { it: 'Nessuna lista {id}', en: 'No list {id}', zh: '没有清单 {id}' },
    mend: { it: 'Apri Archivio → Liste', en: 'Open Archive → Lists', zh: '请打开“达人库 → 清单”' },
  },
  shortlist_name_taken: {
    status: 409,
    title: { it: 'C’è già una lista «{name}»', en: 'There is a list “{name}” already', zh: '已有名为“{name}”的清单' },
    mend: { it: 'Scegli un altro nome', en: 'Choose another name', zh: '请换一个名称' },
  },
  no_index_for_platform: {
    status: 422,
    title: {
      it: 'Per {platform} non c’è un indice pubblicato',
      en: 'There is no published index for {platform}',
      zh: '{platform} 暂无公开的指数公式',
    },
    mend: {
      it: 'Indici ci sono per WeChat, Weibo, Douyin, Kuaishou, TikTok e Bilibili',
      en: 'There are indices for WeChat, Weibo, Douyin, Kuaishou, TikTok and Bilibili',
      zh: '目前支持微信、微博、抖音、快手、TikTok 和哔哩哔哩',
    },
  },
  nothing_observed: {
    status: 422,
    title: { it: 'Non è stato visto nessun giorno', en: 'No day was observed', zh: '没有任何观测数据' },
    mend: {
      it: 'Importa post o rilevazioni, o indica l’ultimo giorno',
      en: 'Import posts or snapshots, or name the last day',
      zh: '请导入作品或每日快照，或指定截止日期',
    },
  },
} as const;

export const refuse = refuser(archiveErrors);
