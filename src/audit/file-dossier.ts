// The dossier as PDF, to be shown to a boss or to the KOL: the verdict in one sentence, then the evidence.
import { platformTerms } from '../base/terms.ts';
import { type Language, localeOf, type Phrase, say } from '../base/words.ts';
import type { Finding } from './contract.ts';
import type { Appeal } from './contract-appeal.ts';
import type { StandingFamily, StoredAudit } from './contract-view.ts';
import { ageDays, countText, type DossierFacts, dayText, shortHash, verdictText } from './dossier-facts.ts';
import { dossierWords } from './dossier-words.ts';
import { drawCurve, drawDistribution } from './file-dossier-charts.ts';
import {
  closeSheet,
  colors,
  drawSign,
  heading,
  heightOf,
  makeRoom,
  openSheet,
  paragraph,
  printable,
  type Sheet,
  standingColors,
  standingVerdict,
  verdictColors,
} from './file-dossier-page.ts';
import { auditWords } from './missing-words.ts';

const quoted: Readonly<Record<Language, readonly [string, string]>> = {
  it: ['«', '»'],
  en: ['“', '”'],
  zh: ['“', '”'],
};

const colon: Readonly<Record<Language, string>> = { it: ': ', en: ': ', zh: '：' };

const stop: Readonly<Record<Language, string>> = { it: '. ', en: '. ', zh: '。' };

const groups: Readonly<Record<string, Phrase>> = {
  copied_comments: dossierWords.copied,
  repeated_comments: dossierWords.copied,
  generic_comments: dossierWords.generic,
  specific_comments: dossierWords.specific,
};

function whoIs(sheet: Sheet, facts: DossierFacts): void {
  const { language } = sheet;
  const { followers, followersError, observedOn } = facts;
  const count = followers === null ? null : countText(followers, language);
  const error = followersError ? ` ± ${countText(followersError, language)}` : '';
  const about = [
    platformTerms[facts.platform][language],
    facts.handle,
    count === null
      ? dossierWords.followersUnknown[language]
      : say(dossierWords.followers, language, { n: `${count}${error}` }),
    observedOn === null ? null : say(dossierWords.seenOn, language, { day: dayText(observedOn, language) }),
  ];
  paragraph(sheet, dossierWords.title[language], { size: 9, color: colors.muted, gap: 0 });
  paragraph(sheet, facts.name, { size: 18, isBold: true, gap: 0 });
  paragraph(sheet, about.filter((part) => part !== null).join(' · '), { color: colors.muted, gap: 8 });
}

function scoresText({ authenticity, interval, craft, score }: StoredAudit, language: Language): string {
  const parts: string[] = [];
  if (authenticity !== null && interval !== null) {
    const [low, high] = [Math.round(100 * (1 - interval[1])), Math.round(100 * (1 - interval[0]))];
    parts.push(say(dossierWords.authenticity, language, { value: Math.round(authenticity), low, high }));
  }
  if (craft !== null) parts.push(say(dossierWords.craft, language, { value: Math.round(craft) }));
  if (score !== null) parts.push(say(dossierWords.score, language, { value: Math.round(score) }));
  return parts.join(' · ');
}

const correctedText = ({ byName, at }: Appeal, language: Language): string =>
  say(dossierWords.correctedBy, language, { name: byName, at: dayText(at, language) });

const appealText = ({ byName, at, verdict }: Appeal, language: Language): string =>
  say(dossierWords.overruledBy, language, {
    name: byName,
    at: dayText(at, language),
    verdict: verdictText(verdict, language),
  });

function reasonText({ reason }: Appeal, language: Language): string {
  const [open, close] = quoted[language];
  return `${open}${reason}${close}`;
}

/** The verdict in force first: a person's where one overruled it, with the audit's own below. */
function verdictBlock(sheet: Sheet, { audit }: DossierFacts): void {
  const { pdf, left, language } = sheet;
  const { appeal, verdict } = audit;
  const indent = 30;
  makeRoom(sheet, 60);
  if (appeal?.state === 'in_force') {
    drawSign(sheet, appeal.verdict, left + 10, pdf.y + 11, 10, verdictColors[appeal.verdict]);
    const inForce = { size: 13, isBold: true, indent, gap: 1, color: verdictColors[appeal.verdict] };
    paragraph(sheet, verdictText(appeal.verdict, language), inForce);
    paragraph(sheet, correctedText(appeal, language), { size: 10.5, isBold: true, indent, gap: 1 });
    paragraph(sheet, reasonText(appeal, language), { size: 10, indent, gap: 8 });
  }
  drawSign(sheet, verdict, left + 10, pdf.y + 11, 10, verdictColors[verdict]);
  const said = verdictText(verdict, language);
  const prefix = appeal?.state === 'in_force' ? `${dossierWords.auditSays[language]}${colon[language]}${said}` : said;
  paragraph(sheet, prefix, { size: 13, isBold: true, indent, gap: 1, color: verdictColors[verdict] });
  paragraph(sheet, audit.headline[language], { size: 11.5, isBold: true, indent, gap: 2 });
  const scores = scoresText(audit, language);
  if (scores !== '') paragraph(sheet, scores, { indent, color: colors.muted });
}

function tellFinding(sheet: Sheet, found: Finding): void {
  const { language } = sheet;
  const indent = 14;
  const group = groups[found.code];
  const small = { size: 8, color: colors.muted, indent } as const;
  paragraph(sheet, found.text[language], { indent, gap: 1 });
  if (found.examples && found.examples.length > 0) {
    const [open, close] = quoted[language];
    const shown = found.examples.map((one) => `${open}${one}${close}`).join('  ');
    paragraph(sheet, group ? `${group[language]}${colon[language]}${shown}` : shown, { ...small, gap: 1 });
  }
  if (found.tried && found.tried.length > 0) {
    const causes = found.tried.map((one) => one[language]).join(language === 'zh' ? '' : ' ');
    paragraph(sheet, `${dossierWords.tried[language]}${colon[language]}${causes}`, { ...small, gap: 1 });
  }
  sheet.pdf.y += 2;
}

function tellFamily(sheet: Sheet, family: StandingFamily): void {
  const { pdf, left, language } = sheet;
  const first = family.findings[0];
  // The name never stands alone at the foot of a page.
  makeRoom(sheet, 18 + (first === undefined ? 0 : heightOf(sheet, first.text[language], { indent: 14 })));
  drawSign(sheet, standingVerdict[family.standing], left + 5, pdf.y + 7, 4.5, standingColors[family.standing]);
  const name = `${auditWords[family.id][language]} – ${dossierWords[family.standing][language]}`;
  paragraph(sheet, name, { isBold: true, indent: 14, gap: 1, color: standingColors[family.standing] });
  for (const found of family.findings) tellFinding(sheet, found);
}

/** Families with something to tell in order of weight; the quiet ones in one line. */
function evidence(sheet: Sheet, { families }: StoredAudit): void {
  const { language } = sheet;
  if (families.every(({ id, standing }) => id === 'platform' || standing === 'missing')) return;
  const told = families.filter(({ standing, findings }) => standing !== 'missing' && findings.length > 0);
  const accusing = families.filter(
    ({ standing, findings }) => (standing === 'against' || standing === 'unsure') && findings.length === 0,
  );
  const quiet = families.filter(({ standing, findings }) => standing === 'fine' && findings.length === 0);
  if (told.length + accusing.length + quiet.length === 0) return;
  heading(sheet, dossierWords.evidence[language]);
  for (const family of families.filter((one) => told.includes(one) || accusing.includes(one)))
    tellFamily(sheet, family);
  if (quiet.length === 0) return;
  const names = quiet.map(({ id }) => auditWords[id][language]).join(language === 'zh' ? '、' : ', ');
  paragraph(sheet, say(dossierWords.unremarkable, language, { families: names }), { color: colors.good });
}

function bullets(sheet: Sheet, title: string, texts: readonly string[]): void {
  if (texts.length === 0) return;
  heading(sheet, title, 18);
  for (const text of texts) {
    makeRoom(sheet, 14);
    const { pdf, left } = sheet;
    pdf
      .circle(left + 4, pdf.y + 6.5, 1.3)
      .fillColor(colors.muted)
      .fill();
    paragraph(sheet, text, { indent: 14, gap: 2 });
  }
}

function missing(sheet: Sheet, { families, verdict, wouldChange }: StoredAudit): void {
  const { language } = sheet;
  const lacking = families.flatMap(({ id, missingText }) =>
    missingText === null ? [] : [`${auditWords[id][language]}${colon[language]}${missingText[language]}`],
  );
  bullets(sheet, dossierWords.lacking[language], lacking);
  const title = verdict === 'authentic' ? dossierWords.surer : dossierWords.change;
  bullets(
    sheet,
    title[language],
    wouldChange.map((one) => one[language]),
  );
}

const stateText = ({ state, withdrawnBy, withdrawnAt }: Appeal, language: Language): string =>
  state === 'withdrawn'
    ? say(dossierWords.withdrawn, language, { name: withdrawnBy, at: dayText(withdrawnAt ?? '', language) })
    : state === 'in_force'
      ? ''
      : dossierWords[state][language];

/** Appeals that do not count, newest first: both sides stay visible. */
function pastAppeals(sheet: Sheet, { appeals }: DossierFacts): void {
  for (const appeal of appeals.filter(({ state }) => state !== 'in_force').slice(0, 3)) {
    const { language } = sheet;
    const said = `${appealText(appeal, language)}${stop[language]}${reasonText(appeal, language)} ${stateText(appeal, language)}`;
    paragraph(sheet, said, { size: 8, color: colors.muted });
  }
}

function howMade(sheet: Sheet, facts: DossierFacts): void {
  const { language } = sheet;
  const { audit } = facts;
  const { from, to, ...counts } = audit.rests;
  const days = ageDays(audit);
  const at = new Date(audit.at).toLocaleString(localeOf(language), {
    ...{ dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai' },
  });
  const basis =
    audit.basis === null
      ? dossierWords.basisShipped[language]
      : say(dossierWords.basisLearned, language, { id: shortHash(audit.basis) });
  const dates = from !== null && to !== null ? { from: dayText(from, language), to: dayText(to, language) } : null;
  const rests =
    dates === null ? dossierWords.restsNothing[language] : say(dossierWords.rests, language, { ...counts, ...dates });
  const age = days === null ? '' : say(dossierWords.age, language, { days });
  heading(sheet, dossierWords.made[language]);
  pastAppeals(sheet, facts);
  const small = { size: 8, color: colors.muted, gap: 1 } as const;
  paragraph(sheet, `${rests} ${age}`.trim(), small);
  paragraph(sheet, say(dossierWords.byPolicy, language, { at, policy: audit.policy, basis }), small);
  paragraph(sheet, say(dossierWords.evidenceHash, language, { hash: audit.evidenceHash }), small);
  sheet.pdf.y += 3;
  paragraph(sheet, dossierWords.signals[language], { size: 8.5, isBold: true });
}

/** Lays the dossier out on A4 and resolves with the bytes of the PDF. */
export function dossierPdf(facts: DossierFacts, language: Language): Promise<Buffer> {
  const title = `${dossierWords.title[language]} – ${facts.name}`;
  const sheet = openSheet(title, language);
  const { audit, curve } = facts;
  sheet.pdf.font('regular');
  whoIs(sheet, facts);
  verdictBlock(sheet, facts);
  heading(sheet, dossierWords.curve[language]);
  drawCurve(sheet, curve);
  const engagement = audit.families.find(({ norm }) => norm !== undefined);
  if (engagement?.norm !== undefined) {
    heading(sheet, dossierWords.peers[language], 100);
    paragraph(sheet, engagement.norm.text[language], { gap: 1 });
    drawDistribution(sheet, engagement.norm, standingColors[engagement.standing]);
  }
  evidence(sheet, audit);
  missing(sheet, audit);
  howMade(sheet, facts);
  sheet.pdf.font('regular');
  return closeSheet(sheet, printable(sheet, title));
}
