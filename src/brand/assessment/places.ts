// Where in the app a step is done.
import type { Place } from './advice.ts';
import { say } from './question.ts';

const place = (path: string, it: string, en: string, zh: string): Place => ({ path, text: say(it, en, zh) });

export const places = {
  expert: place(
    '/desk/book',
    'Fissa un appuntamento con l’esperto',
    'Book an appointment with the expert',
    '预约专家咨询',
  ),
  ask: place('/desk/questions/new', 'Scrivi una domanda all’esperto', 'Write a question to the expert', '向专家提问'),
  rights: place('/guide/before', 'Guida: prima di cominciare', 'Guide: before you start', '指南：开始之前'),
  pay: place('/guide/pay', 'Guida: come si paga un KOL', 'Guide: how KOLs are paid', '指南：达人怎么付费'),
  fakes: place('/guide/fakes', 'Guida: riconoscere i falsi', 'Guide: recognising fakes', '指南：识别假粉'),
  contractGuide: place(
    '/guide/contract',
    'Guida: che cosa serve in un contratto',
    'Guide: what a contract needs',
    '指南：合同要点',
  ),
  brands: place(
    '/brands',
    'Marchi: prodotti, concorrenti, brief',
    'Brands: products, competitors, brief',
    '品牌：产品、竞品、投放需求',
  ),
  archive: place('/archive', 'Archivio dei KOL', 'Archive of KOLs', '达人档案库'),
  imports: place('/import', 'Importa i tuoi file', 'Import your files', '导入文件'),
  plans: place('/plans', 'Piani', 'Plans', '投放方案'),
  compliance: place('/compliance', 'Controlla un testo', 'Check a text', '文案合规检查'),
  calendar: place('/calendar', 'Calendario delle stagioni', 'Calendar of seasons', '营销日历'),
  campaigns: place(
    '/campaigns',
    'Campagne: brief, contratto, bozze',
    'Campaigns: brief, contract, drafts',
    '投放项目：brief、合同、审稿',
  ),
  tracking: place('/tracking', 'Link e codici', 'Links and codes', '链接与优惠码'),
  settlement: place('/settlement', 'Conti e provvigioni', 'Settlement and commissions', '结算与佣金'),
} as const;
