// Italy: what a text may claim of food, alcohol, cosmetics, medicines and money. No code of the field’s list; beside it.
import type { Rule } from '../rule.ts';
import {
  cosmeticsEu,
  facts,
  foodInformation,
  healthClaims,
  iapCode,
  isClass,
  it,
  medicinesIt,
  tobaccoIt,
  unfairPractices,
} from './laws.ts';

const denial = [
  '(?:non|mai) (?:vuole |pretende di |puo |serve a |promette di |e )?(?:cura|curare|guarisce|guarire|previene|prevenire|combatte|combattere|elimina|eliminare|dimagr\\p{L}*|rafforza|abbassa|miracol\\p{L}*|terapeutic\\p{L}*|fa dimagrire)(?: \\p{L}+){0,3}',
  'nessun[oa]? (?:effetto |proprieta |potere |azione )(?:terapeutic\\p{L}|curativ\\p{L}|miracolos\\p{L})',
];
const illness =
  '(?:diabete|ipertensione|insonnia|artrite|gastrite|colite|cancro|tumor[ei]|influenza|covid|asma|depressione|anemia|osteoporosi|emicrania|malattie?(?: cardiovascolari)?|infezioni|reumatismi|colesterolo alto)';

const symptom =
  '(?:colesterolo|mal di (?:stomaco|testa|gola|schiena|pancia)|gonfiore|intestino|insonnia|stress|ansia|stanchezza|macchie|rughe|brufoli|acne|occhiaie|irritazion[ei]|dolor[ei]|tosse|raffreddore|pressione|glicemia|prurito|allergi[ae]|forfora|cellulite|smagliature|gambe gonfie)';

export const italyClaimRules: readonly Rule[] = [
  it({
    id: 'it_food_disease',
    source: foodInformation('art. 7, par. 3'),
    severity: 'must_fix',
    kind: 'checked',
    fine: null,
    validFrom: '2014-12-13',
    when: isClass('food', 'drink', 'alcohol', 'health_food', 'infant_food'),
    find: {
      kind: 'words',
      patterns: [
        `(?:cura|curano|guarisce|guariscono|previene|prevengono|combatte|combattono|sconfigge|elimina) (?:l['’ ]?|il |lo |la |i |gli |le )?${illness}`,
        `(?:contro|rimedio (?:per|contro)) (?:l['’ ]?|il |lo |la |i |gli |le )?${illness}`,
        'anti ?tumorale|antitumorali|effetto terapeutico|proprieta (?:curative|terapeutiche)',
      ],
      except: denial,
    },
  }),
  it({
    id: 'it_health_claim',
    source: healthClaims('artt. 10, 12, 13'),
    severity: 'ask',
    kind: 'asked',
    fine: null,
    validFrom: '2007-07-01',
    when: isClass('food', 'drink', 'health_food', 'infant_food'),
    find: {
      kind: 'words',
      patterns: [
        '(?:rafforza|rinforza|stimola|potenzia|aiuta|sostiene) (?:il sistema immunitario|le difese immunitarie|le difese)',
        '(?:effetto )?detox|depurativ[oaie]|disintossicante|brucia ?grassi|sgonfia(?: la pancia)?|accelera il metabolismo|dimagrante|fa dimagrire|aiuta a (?:dimagrire|perdere peso|digerire|depurar\\p{L}+|dormire)|perdere peso|depura\\p{L}*(?: il fegato| l.organismo)?|drenante|drena i liquidi|favorisce la digestione|regolarizza l.intestino|combatte (?:il gonfiore|la stanchezza|la ritenzione)|rinforza le ossa|rafforza (?:il cuore|la memoria)|rimedio naturale|abbassa il colesterolo|riduce il colesterolo|fa bene (?:al cuore|alla salute|al fegato|all intestino)|migliora (?:il sonno|la memoria|la concentrazione|la digestione)|anti ?age|antiossidante|antinfiammatori[oa]',
      ],
      except: denial,
    },
    exemptions: ['authorised_claim', 'denied_or_quoted'],
  }),
  it({
    id: 'it_weight_loss_rate',
    source: healthClaims('art. 12, lett. b)'),
    severity: 'must_fix',
    kind: 'checked',
    fine: null,
    validFrom: '2007-07-01',
    when: isClass('food', 'drink', 'health_food'),
    find: {
      kind: 'words',
      patterns: [
        '(?:perdi|perdere|perso|persi|ho perso|meno|via|dimagrisci|dimagrire di|smaltisci) (?:di )?(?:fino a )?\\d+ ?(?:kg|chili|chilogrammi|taglie|cm) (?:in|entro|ogni) (?:una?|due|tre|quattro|\\d+|la|il)? ?(?:giorn[oi]|settiman[ae]|mes[ei])',
      ],
    },
  }),
  it({
    id: 'it_alcohol_health',
    source: healthClaims('art. 4, par. 3'),
    severity: 'must_fix',
    kind: 'checked',
    fine: null,
    validFrom: '2007-07-01',
    when: isClass('alcohol'),
    find: {
      kind: 'words',
      patterns: [
        'fa bene(?: al cuore| alla salute| alla circolazione| al fegato)?',
        'fa buon sangue',
        'aiuta (?:a dormire|la digestione|a digerire|il cuore|la circolazione)',
        'antiossidant[ei]',
        'toglie lo stress|contro lo stress|scaccia lo stress|rilassa i muscoli|salutare|da energia|ti da energia|previene l invecchiamento|anti ?age',
      ],
      except: ['non (?:fa bene|aiuta|e salutare)[^.!?]{0,20}'],
    },
  }),
  it({
    id: 'it_cosmetic_medical',
    source: cosmeticsEu('art. 20 reg. 1223/2009; allegato reg. 655/2013'),
    severity: 'must_fix',
    kind: 'checked',
    fine: null,
    validFrom: '2013-07-11',
    when: isClass('cosmetics', 'personal_care'),
    find: {
      kind: 'words',
      patterns: [
        "(?:cura|guarisce|elimina|elimina per sempre|tratta|combatte|debella|risolve|cancella|fa sparire|fa scomparire) (?:l['’ ]?|la |il |le |i |gli )?(?:acne|brufol[oi]|rughe|macchie|cicatrici|smagliature|couperose|psoriasi|dermatite|eczema|rosacea|alopecia|calvizie|forfora patologica|cellulite per sempre|micosi|verruche)",
        '(?:effetto|azione|potere) terapeutic[oa]|antibiotic[oa]|come un farmaco|come una medicina|guarisce|cortisone naturale|cicatrizzante|effetto botox permanente|ricresce(?:re)? i capelli|fa ricrescere i capelli|brucia i grassi|scioglie i grassi|elimina la cellulite|ringiovanisce di \\d+ anni|\\d+ anni (?:in meno|di meno|piu giovane)|pelle nuova in \\d+ (?:giorni|notti)|via le rughe|rigenera le cellule|stop (?:acne|rughe|cellulite)|elimina le rughe per sempre|dispositivo medico senza esserlo',
      ],
      except: denial,
    },
  }),
  it({
    id: 'it_medicine_endorsed',
    source: medicinesIt('artt. 115–118 (art. 117, lett. f: persone largamente note al pubblico)'),
    severity: 'must_fix',
    kind: 'checked',
    fine: null,
    validFrom: '2006-07-06',
    when: isClass('medicine'),
    find: facts,
  }),
  it({
    id: 'it_medical_authorisation',
    source: medicinesIt('art. 118; D.M. 23 febbraio 2006 (dispositivi medici)'),
    severity: 'ask',
    kind: 'asked',
    fine: null,
    validFrom: '2006-07-06',
    when: isClass('medical_device', 'medical_service'),
    find: facts,
    exemptions: ['review_number'],
  }),
  it({
    id: 'it_tobacco',
    source: tobaccoIt('art. 3; L. 165/1962'),
    severity: 'must_fix',
    kind: 'checked',
    fine: null,
    validFrom: '2005-01-01',
    when: isClass('tobacco'),
    find: facts,
  }),
  it({
    id: 'it_superlative',
    source: iapCode('artt. 2 e 6 (dimostrazione della verità)'),
    severity: 'ask',
    kind: 'asked',
    fine: null,
    validFrom: '2007-01-01',
    find: {
      kind: 'words',
      patterns: [
        "(?:il|la|i|le|lo|l['’ ]?) ?(?:n[°.]? ?1|numero uno|numero 1|miglior[ei]?|prim[oa]|piu vendut[oaie]|leader) (?:\\p{L}+ ){0,3}(?:in italia|d['’ ]?italia|al mondo|del mondo|in europa|d['’ ]?europa|sul mercato|in assoluto|in cina)",
        "l['’ ]?unic[oa] (?:\\p{L}+ ){0,2}(?:al mondo|in italia|sul mercato|in europa)",
        '(?:leader|numero uno|n[°.]? ?1) (?:di|del) (?:mercato|settore)',
        '(?:numero|n[°.]?) ?(?:uno|1) (?:in italia|al mondo|in europa|sul mercato)|il piu venduto|la piu venduta|i piu venduti|le piu vendute|senza rivali|imbattibile|il prezzo piu basso',
      ],
      except: [
        '(?:premio|premiat[oa]|medaglia|concorso|guida) [^.!?\\n]{0,40}',
        '(?:per me|secondo me|a mio parere|a mio gusto|il mio|la mia|i miei|le mie)[^.!?\\n]{0,40}',
        'non (?:\\p{L}+ ){0,3}(?:miglior\\p{L}*|primo|prima|numero uno|leader)[^.!?\\n]{0,20}',
      ],
    },
    exemptions: ['provable', 'name_or_award', 'denied_or_quoted'],
  }),
  it({
    id: 'it_finance_yield',
    source: unfairPractices('artt. 20–23'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'agcm',
    validFrom: '2007-09-21',
    when: isClass('finance'),
    find: {
      kind: 'words',
      patterns: [
        '(?:guadagn[oi]|rendiment[oi]|profitt[oi]|capitale|interess[ei]) (?:sicur[oi]|garantit[oi]|cert[oi]|assicurat[oi])',
        '(?:senza|zero|nessun)(?: alcun| nessun)? rischi[oi]?',
        'guadagn\\p{L}+ (?:sicur|garantit)\\p{L}+|(?:guadagni|rendi|rendita) (?:senza pensieri|facil[ei])|raddoppi(?:a|are|erai)? (?:il capitale|i soldi|i risparmi)|soldi facili|rendita garantita|non si perde mai',
      ],
      except: [
        '(?:nessun|non [eè]?|non e|non sono|mai) (?:\\p{L}+ ){0,2}(?:guadagno|rendimento|profitto|capitale|garantit\\p{L}+)(?: \\p{L}+){0,2}',
        'non (?:\\p{L}+ ){0,3}(?:senza|zero) rischi\\p{L}*',
        'non esist\\p{L}+ [^.!?\\n]{0,40}',
      ],
    },
  }),
  it({
    id: 'it_body_effect',
    source: unfairPractices('artt. 20–23; reg. (CE) 1924/2006, art. 10; reg. (UE) 655/2013'),
    severity: 'ask',
    kind: 'asked',
    fine: 'agcm',
    validFrom: '2007-09-21',
    when: { not: isClass('medicine', 'medical_device', 'medical_service', 'books', 'education', 'games', 'finance') },
    yieldsTo: ['it_food_disease', 'it_health_claim', 'it_weight_loss_rate', 'it_alcohol_health', 'it_cosmetic_medical'],
    find: {
      kind: 'words',
      patterns: [
        `${symptom} (?:\\p{L}+ ){0,3}(?:sces[oaie]|spari\\p{L}*|passat[oaie]|passa|scompar\\p{L}+|miglior\\p{L}+|diminui\\p{L}+|svani\\p{L}+|andat[oaie] via)`,
        `(?:addio|via|basta|stop|ciao|passare|guarisce|toglie|elimina|dimentica|combatte|riduce|allevia|calma|contro|dimentica) (?:(?:a|al|ai|alle|alla|con|per|il|lo|la|i|gli|le|l’|l') ?){0,2}(?:\\p{L}+ e )?${symptom}`,
        '(?:dormo|dormi|digerisco|digerisci|respiro|vedo) (?:molto )?meglio',
      ],
      except: denial,
    },
    exemptions: ['feeling_only', 'efficacy_evidence', 'denied_or_quoted'],
  }),
];
