// Italy: who must be enrolled, and how an advertisement says what it is.
import type { Rule } from '../rule.ts';
import { agcom, alcoholIt, digitalChart, facts, isClass, it } from './laws.ts';

/** Wordings that say it in Italian (AGCOM and the Digital Chart of the IAP). */
const italian = [
  '(?<![\\p{L}\\p{N}])#?(?:pubblicita|contenuto pubblicitario|annuncio pubblicitario|messaggio pubblicitario|inserzione pubblicitaria|comunicazione commerciale)(?![\\p{L}\\p{N}])',
  '(?<![\\p{L}\\p{N}])(?:#?sponsorizzato(?: da)?|#?sponsorizzatoda|post sponsorizzato|contenuto sponsorizzato|promosso da|#promossoda)(?![\\p{L}\\p{N}])',
  '(?<![\\p{L}\\p{N}])(?:in collaborazione con|#incollaborazionecon|partnership retribuita|partnership pubblicizzata)(?![\\p{L}\\p{N}])',
  '(?<![\\p{L}\\p{N}])(?:prodotto (?:fornito|inviato|offerto|regalato) da|prodotti (?:forniti|inviati) da|#prodottofornitoda|#prodottoinviatoda|#omaggio|omaggio di|invito da|#invitoda|#fornitoda)(?![\\p{L}\\p{N}])',
];
/** Minimal formats on which the sources disagree. */
const foreign = [
  '(?<![\\p{L}\\p{N}])#?(?:adv|ad|advertising|advertisement|sponsored|sponsoredby|sponsored by|gifted|giftedby|supplied|suppliedby|paid partnership|collaborazione con|collaborazione|partnership)(?![\\p{L}\\p{N}])',
];
/** "Non è pubblicità" declares nothing. */
const denied = [
  '(?<![\\p{L}])(?:non (?:e|si tratta di|sono|c e|c’e)|nessuna?|senza|mica|no)(?: \\p{L}+){0,2} #?(?:pubblicita\\p{L}*|adv|ad|advertising|contenuto|post|messaggio|sponsor\\p{L}*|collaborazione)(?: (?:pubblicitari\\p{L}+|sponsorizzat\\p{L}+))?',
];
const aiDenied = [
  '(?:non (?:e |sono )?|senza |nessun[ao]? |zero )(?:\\p{L}+ ){0,2}(?:generat\\p{L}|modificat\\p{L}|alterat\\p{L}|ritoccat\\p{L}|filtr\\p{L}|ia|ai|intelligenza)[^.!?\\n]{0,30}',
];
const aiWords =
  '(?:generat|creat|modificat|alterat|realizzat|ritoccat|elaborat)[oaie] (?:\\p{L}+ ){0,3}(?:ia|ai|intelligenza artificiale|filtr)|(?:filtro|filtri|con ia|con ai|#ai|#ia|intelligenza artificiale)|foto ritoccat|immagin\\p{L}+ (?:ritoccat|modificat)';
/** What a feed shows before "altro": the usual length of a caption. */
const visible = 125;
/** The Digital Chart wants the label among the first three hashtags. */
const hashtagsBefore = 2;

const isRelevant = {
  any: [
    { fact: 'followers', atLeast: 500_000 },
    { fact: 'monthlyViews', atLeast: 1_000_000 },
  ],
} as const;

export const italyRules: readonly Rule[] = [
  it({
    id: 'it_label_missing',
    codes: ['I3', 'I4'],
    source: digitalChart('artt. 2–4; AGCOM 197/25/CONS'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'agcom',
    find: { kind: 'label', field: 'text', finds: 'absent', anyOf: [...italian, ...foreign], except: denied },
    exemptions: ['label_elsewhere_it', 'not_promotional'],
  }),
  it({
    id: 'it_label_late',
    codes: ['I4'],
    source: digitalChart('artt. 2–4: riconoscibile subito, senza azioni dell’utente'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'agcom',
    find: {
      kind: 'label',
      field: 'text',
      finds: 'late',
      anyOf: [...italian, ...foreign],
      except: denied,
      within: visible,
      hashtagsBefore,
    },
    exemptions: ['label_elsewhere_it'],
  }),
  it({
    id: 'it_label_foreign',
    codes: ['I3'],
    source: agcom('codice di condotta; accordo quadro AGCOM–IAP 269/25/CONS'),
    severity: 'ask',
    kind: 'asked',
    fine: 'agcom',
    find: { kind: 'label', field: 'text', finds: 'absent', anyOf: italian, except: denied, given: foreign },
    exemptions: ['minimal_format', 'label_elsewhere_it'],
  }),
  it({
    id: 'it_agcom_list',
    codes: ['I1'],
    source: agcom('art. 2: almeno 500.000 follower o 1.000.000 di visualizzazioni medie mensili'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'agcom',
    validFrom: '2025-07-23',
    when: isRelevant,
    find: {
      kind: 'label',
      field: 'bio',
      finds: 'absent',
      anyOf: ['elenco agcom'],
      except: ['non (?:\\p{L}+ ){0,3}elenco agcom|fuori dall.{0,2}elenco agcom'],
    },
    exemptions: ['not_yet_listed'],
  }),
  it({
    id: 'it_ai_altered',
    codes: ['I6'],
    source: agcom('codice di condotta: filtri e alterazioni'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'agcom',
    validFrom: '2025-07-23',
    when: { fact: 'ai', in: ['altered', 'generated'] },
    find: { kind: 'label', field: 'text', finds: 'absent', anyOf: [aiWords], except: aiDenied },
    exemptions: ['ai_label_elsewhere'],
  }),
  it({
    id: 'it_alcohol_minors',
    source: alcoholIt('art. 13'),
    severity: 'must_fix',
    kind: 'checked',
    fine: null,
    validFrom: '2001-05-03',
    when: { all: [isClass('alcohol'), { fact: 'isMinorAudience', in: [true] }] },
    find: facts,
  }),
];
