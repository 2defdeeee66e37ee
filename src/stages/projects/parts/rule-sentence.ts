import { type Language, say } from '../../../ui/language.ts';
import { formatMoney } from '../../../values/money.ts';
import { type NoticeRules, placementKinds, requirements } from '../types.ts';
import { type RuleWord, ruleWords } from './rule-words.ts';

/** What a sentence is about, as `rules/topics.ts` lists it. */
type Topic = { readonly about: string; readonly of: string };
type Values = Readonly<Record<string, string | number>>;
type Word = (key: RuleWord, values?: Values) => string;

/** The heading of one thing a rule set speaks of: «Durata: tirocinio di inclusione sociale». */
export function topicTitle({ about, of }: Topic, lang: Language): string {
  const title = say(ruleWords, `about.${about}` as RuleWord, lang);
  const requirement = requirements.find((r) => r === of);
  const placement = placementKinds.find((kind) => kind === of);
  if (of === '') return title;
  const what =
    requirement !== undefined
      ? say(ruleWords, `requirement.${requirement}`, lang)
      : placement === undefined
        ? of
        : say(ruleWords, `placement.${placement}`, lang);
  return `${title}: ${what}`;
}

/** What a rule set says of one thing, in a plain sentence.
 *  @returns null where it leaves it open */
export function ruleSentence(rules: NoticeRules, topic: Topic, lang: Language): string | null {
  const word: Word = (key, values) => say(ruleWords, key, lang, values);
  const said =
    ofPeople(rules.eligibility, topic, word) ??
    ofMoney(rules, topic, lang, word) ??
    ofPath(rules, topic, word);
  return said && said.charAt(0).toUpperCase() + said.slice(1);
}

function ofPeople(e: NoticeRules['eligibility'], { about, of }: Topic, word: Word): string | null {
  switch (about) {
    case 'recipients':
      return word(e.mentalHealth ? 'l68Or' : 'l68Only', { l68: word(`l68.${e.l68}`) });
    case 'both-kinds':
      return word(e.bothKindsRequired ? 'bothNeeded' : 'bothFree');
    case 'age':
      return ageSentence(e.minAge, e.maxAge, word);
    case 'residence':
      return `${word(`residence.${e.residence}`)}.`;
    case 'in-charge': {
      const what = word(`in-charge.${e.inCharge}`);
      return e.inChargeDays === null ? `${what}.` : word('inChargeWithin', { what, days: e.inChargeDays });
    }
    case 'not-employed':
      return `${word(`not-employed.${e.notEmployed.mode}`)}.`;
    case 'exclusions':
      if (e.exclusions.length === 0) return word('noExclusion');
      return word('excluded', { list: e.exclusions.map((code) => word(`exclusion.${code}`)).join('; ') });
    case 'decide-within':
      return e.decideWithinDays === null ? null : word('withinDays', { days: e.decideWithinDays });
    case 'expiry-warning':
      return word('warnBefore', { days: e.expiryWarningDays });
    case 'evidence': {
      const asked = Object.entries(e.evidence).find(([requirement]) => requirement === of)?.[1];
      if (asked === undefined) return null;
      const list = asked.kinds.map((kind) => word(`paper.${kind}`)).join('; ');
      return asked.maxAgeMonths === null
        ? word('papers', { list })
        : word('papersNotOlder', { list, months: asked.maxAgeMonths });
    }
    default:
      return null;
  }
}

function ageSentence(min: number | null, max: number | null, word: Word): string | null {
  if (min !== null && max !== null) return word('ageFromTo', { min, max });
  if (min !== null) return word('ageFrom', { min });
  return max === null ? null : word('ageTo', { max });
}

function ofMoney(rules: NoticeRules, { about, of }: Topic, lang: Language, word: Word): string | null {
  const a = rules.allowance;
  const sum = (key: RuleWord, cents: number | null) =>
    cents === null ? null : word(key, { amount: formatMoney(cents, lang) });
  switch (about) {
    case 'allowance-kind':
      return a.kind && `${word(`allowance.${a.kind}`)}.`;
    case 'allowance-max':
      return sum('upTo', a.maxMonthlyCents);
    case 'allowance-min':
      return sum('atLeast', a.minMonthlyCents);
    case 'allowance-hourly':
      return sum('each', a.hourlyCents);
    case 'allowance-hours':
      return a.maxMonthlyHours === null ? null : word('hours', { hours: a.maxMonthlyHours });
    case 'allowance-counts':
      if (a.countsTrainingAndLabs === null) return null;
      return word(a.countsTrainingAndLabs ? 'countsAll' : 'countsPlacement');
    case 'allowance-bands':
      if (a.bands.length === 0) return null;
      return `${a.bands.map((b) => word('band', { from: b.fromHours, amount: formatMoney(b.cents, lang) })).join('; ')}.`;
    case 'income': {
      const limit = rules.incomeLimits.find((l) => String(l.year) === of);
      if (limit === undefined) return null;
      const text = word('incomeOf', {
        dependent: formatMoney(limit.dependentCents, lang),
        selfEmployed: formatMoney(limit.selfEmployedCents, lang),
        source: limit.source,
      });
      return limit.sure === 'verify' ? `${text} ${word('toVerify')}` : text;
    }
    default:
      return null;
  }
}

function ofPath(rules: NoticeRules, { about, of }: Topic, word: Word): string | null {
  const hours = (count: number | null) => (count === null ? null : word('hours', { hours: count }));
  switch (about) {
    case 'selection':
      return rules.selection && `${word(`selection.${rules.selection}`)}.`;
    case 'balance-order':
      return rules.balance.order && `${word(`order.${rules.balance.order}`)}.`;
    case 'balance-hours':
      return hours(rules.balance.balanceHours);
    case 'plan-hours':
      return hours(rules.balance.planHours);
    case 'duration':
      return durationSentence(rules, of, word);
    case 'documents': {
      const lines = rules.documents.filter((d) => d.placementKind === of).map((d) => documentLine(d, word));
      return lines.length === 0 ? null : `${lines.join('; ')}.`;
    }
    case 'indicators':
      return rules.indicators.length === 0
        ? null
        : `${rules.indicators.map((i) => `${i.code} (${i.source})`).join('; ')}.`;
    case 'cost-model':
      return rules.costModel && `${word(`cost.${rules.costModel}`)}.`;
    default:
      return null;
  }
}

function durationSentence(rules: NoticeRules, of: string, word: Word): string | null {
  const d = Object.entries(rules.durations).find(([kind]) => kind === of)?.[1];
  if (d === undefined) return null;
  const said = [
    d.maxMonths === null ? [] : [word('maxMonths', { months: d.maxMonths })],
    d.extensionMonths === null ? [] : [word('extension', { months: d.extensionMonths })],
    d.illnessSuspendsFromDays === null ? [] : [word('illness', { days: d.illnessSuspendsFromDays })],
    d.closureSuspendsFromDays === null ? [] : [word('closure', { days: d.closureSuspendsFromDays })],
  ].flat();
  return said.length === 0 ? null : `${said.join('; ')}.`;
}

function documentLine(d: NoticeRules['documents'][number], word: Word): string {
  return word('documentLine', {
    document: word(`document.${d.code}`),
    gate: d.days === null ? word(`gate.${d.gate}`) : word('gateByDay', { days: d.days }),
    who: word(`who.${d.who}`),
  });
}
