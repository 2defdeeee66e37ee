/** Why a sentence cannot stand in what a company reads. */
export type Marking = 'names-health' | 'names-service' | 'names-identity';

/** Names of illnesses, diagnoses, cures and medicines, by their stems. Everyday words that sound alike go through: «cura
 *  dei particolari», «ricovero attrezzi», «batterie al litio», «dipendenti», «pulire con alcol». The list is the house's
 *  own and errs on the side of asking for other words; it is a help to who writes, not what keeps the secret: that is the
 *  type of the sheet. */
const health: readonly RegExp[] = [
  /\b(?:neuro|pseudo|anti)?psic(?!a\b)|\bpsych|\bschizo|\bbipolar|\bborderline\b|\bautis(?:m|t)|\basperger|\badhd\b|\bdsa\b|\btrisomi|\bsindrom/,
  /\bdepress|\bmaniacal|\bparanoi|\ballucina|\bdelir[aio]|\bossessiv|\bcompulsiv|\bnevro(?:s|t)|\bisteri(?:a|c)|\bpanico\b|\bansi(?:a|e|os[aioe])\b/,
  /\bsuicid|\bautolesion|\banoress|\bbulimi|\bdisturb[oi] (?:\w+ )?(?:d[aei]l?\w*[ '](?:l')?)?(?:person|ansi|umor|spettr|apprend|attenz|sonno|linguag|panic|comport|condott|aliment|uso|mental|cognit|bipol|specific|ossess|post)/,
  /\bepiless|\bepilett|\bconvulsi|\bictus\b|\bischemi|\bparkinson|\balzheimer|\bdemenz|\bscleros|\bdistrofi|\bparaples|\btetraples|\bemipares|\bcerebroles/,
  /\btumor[ei]\b|\bcancro\b|\boncolog|\bchemioterap|\bdiabet|\binsulin|\bepatit|\bcirros|\bhiv\b|\baids\b|\bhcv\b|\bsieropositiv|\bdialisi\b|\btrapiant/,
  /\britard[oi] mental|\b(?:deficit|handicap|ritardo) (?:cognit|intellet|psic|mental)|\bhandicap|\bdisabilit|\binvalid(?:it|[oaie]\b)|\bl(?:egge|\.)? ?n?\.? ?(?:104|68)\b|\b104\/(?:19)?92\b|\b68\/(?:19)?99\b/,
  /\bmalat(?:t|[oaie]\b)|\bpatolog|\bdiagnosi\b|\bdiagnosticat|\bcertificat\w* medic|\bcartella clinica|\bicd\b|\bf\d\d(?:\.\d)?\b/,
  /\bmedic(?!o competente\b)(?:[oaie]\b|h[ei]\b|in|az)|\bmedicat|\bfarmac(?:[oi]\b|olog)|\bpillol|\bpastigli|\bterap(?!eutico del lavoro)|\bin cura\b|\bcurante\b|\bguari(?:t|re|gion)|\bricadut/,
  /\bneurolettic|\bantidepress|\bansiolitic|\bsedativ|\bsonnifer|\bbenzodiazepin|\b(?<!batteri[ae] al )litio\b|\bmetadon|\bbuprenorfin|\bsubox|\bvalium\b|\btavor\b|\bxanax\b|\bprozac\b|\bzoloft\b/,
  /\bclozapin|\bolanzapin|\bzyprexa|\bquetiapin|\baripiprazol|\babilify|\bserenase|\baloperidol|\bhaldol|\brisperd|\bdepakin|\bvalproat|\blamictal|\btegretol|\bkeppra|\bsertralin|\bparoxetin|\bcitalopram|\bescitalopram|\blexotan|\blorazepam|\bdiazepam|\britalin/,
  /\btossic(?:odip|oman|o-dip)|\balcol(?:ist|ism|izz|olog|dip)|\betilis|\b(?:abuso|abusa|problem\w+|dipend\w+|storia) (?:di|con l'|da|d')\s?(?:alcol|sostanz|drog)|\bdipendenz[ae] (?:da|patolog)|\bdrog(?:a|he|at\w+)\b|\beroina\b|\bcocain|\bcannabis\b|\bastinenza\b|\bdisintossic|\baddict/,
  /\bcrisi (?:di|del|epil|conv|acut|psic|nerv|respir)|\besaurimento nervos|\bspettro autist|\billness|\bdisease/,
];

/** Names of services, offices and places that say by themselves what somebody is followed for. */
const services: readonly RegExp[] = [
  /\bs\.?e\.?r\.?\s?[dt]\b|\bc\.?s\.?m\b|\bd\.?s\.?m\b|\bs\.?p\.?d\.?c\b|\bu\.?v\.?m\.?d?\b|\bnpia?\b|\bnoa\b|\bsmia\b|\bt\.?s\.?o\b|\buepe\b/,
  /\bsalute mentale|\bigiene mentale|\bcentr[oi] diurn|\bcas[ae] famiglia|\bgrupp[oi] appartament|\bcomunit\w+ (?:terap|di recupero|alloggio|psic)|\bservizi\w* (?:social|sanitar|psic|per le dipend|dipend)|\bper le dipendenze\b/,
  /\b(?:a?usl|asl)\b|\ba\.u?\.?s\.l\b|\baziend\w+ (?:sanitari|usl)|\bospedal|\bpoliclinic|\bclinica\b|\bambulator|\bday hospital|\bpronto soccorso|\bricover(?!o (?:attrezz|mezzi|animal|degli attrezz|dei mezzi|degli animal))|\bconsultori/,
  /\bassistent\w* social|\bcase manager\b|\bamministrator\w* di sostegno|\bgiudice tutelare|\btutore legale|\bpazient\w+ (?:del|della|di|in)\b|\b(?:un|una|il|la|come) paziente\b(?! (?:che sa|spieg))|\butente (?:del|della|di|in)\b/,
  /\bcarcer|\bdetenut|\bdetenzion|\bprobation\b|\breddito di (?:citt|inclus)|\bassegno di inclusione|\bneurolog|\blogoped|\bfisioter|\bpsicoter/,
];

const identity: readonly RegExp[] = [
  /\b[a-z]{6}\d{2}[a-z]\d{2}[a-z]\d{3}[a-z]\b/,
  /[\w.+-]+@[\w-]+\.\w/,
  /(?:\d[ ./-]?){8,}/,
  /\bnat[oa] (?:a|il|nel)\b/,
];

/** What in a sentence says more of her than a company may read, or nothing: an illness, a cure, a medicine, a service that
 *  marks, a number by which she is known. Case, accents and kinds of apostrophe do not matter.
 *  @param text one sentence, as typed */
export function markingOf(text: string): Marking | null {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ´`]/gu, "'")
    .replace(/\s+/gu, ' ')
    .toLowerCase();
  // A service's name may hold the name of an illness: then it is the service that is told.
  if (services.some((word) => word.test(plain))) return 'names-service';
  if (health.some((word) => word.test(plain))) return 'names-health';
  return identity.some((word) => word.test(plain)) ? 'names-identity' : null;
}
