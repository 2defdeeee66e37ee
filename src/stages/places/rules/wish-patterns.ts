import type { WishKind } from '../types.ts';
import {
  article,
  faith,
  folk,
  ill,
  liking,
  near,
  no,
  old,
  only,
  refusing,
  sex,
  young,
} from './wish-words.ts';

/** Words in lower case without accents, apostrophes as blanks. A pattern sees one clause at a time. */
type Pattern = readonly [WishKind, RegExp];

const re = (text: string) => new RegExp(`\\b(?:${text})\\b`);
/** Not of goods: «prodotti solo italiani». */
const GOODS =
  '(?<!(?:prodott[io]|vin[io]|formagg[io]|piatt[io]|merc[ei]|march[ie]o?|ingredient[ei]|libr[io]|tessut[io]|materiali|products|wines|goods) )';
/** Not of the people one works for: «aiutare i ragazzi dai 14 ai 17 anni». */
const SERVED =
  '(?<!(?:aiut|accompagn|assist|seguir|insegn|gioc|accogli|intratten|help|teach|look)\\w*(?: [a-z]+){0,4} )';
/** A group after «only» or «no», or before «excluded». */
const wished = (group: string): RegExp => re(`${GOODS}(?:${only}|${no})${article} (?:${group})`);
const put = (group: string): RegExp =>
  re(
    `(?<!(?:da|per|di|reparto|linea|moda|spogliatoio|abbigliamento|scarpe|taglio) )(?:${group})(?: (?:sarebbe|sarebbero|e|sono|would be))?(?: (?:${liking})|(?: [a-z]+)? (?:${refusing}))$`,
  );

/** What is looked for, in this order. Lists of words that companies write, Italian and English; where a word has an honest
 *  use at work (a man's suit, a wheelchair lift, wine of an age) the pattern asks for the words about it. */
export const wishPatterns: readonly Pattern[] = [
  ['disability', re(`(?:${only}|${no}|non)${article} (?:${ill})`)],
  [
    'disability',
    re(
      `(?:${no}|che non abbia(?:no)?|non (?:deve|devono|puo) avere|must not have)${near} (?:disturb[oi]|problem[ai]|malatti[ae]|diagnosi|fragilita|disorders?|illness(?:es)?|problems?) (?:psic\\w+|psych\\w+|mental\\w*|nervos\\w+|di testa|di salute)`,
    ),
  ],
  [
    'disability',
    re(
      `(?:${no})${near} (?:psichiatric\\w+|psichic[oaihe]+|mental[ei]|schizofreni\\w+|epiless\\w+|epilettic\\w+|psicofarmac\\w+|tossicodipenden\\w+|mental illness|mentally ill|psychiatric\\w*|salute mentale|serd|csm)`,
    ),
  ],
  [
    'disability',
    re(
      `(?:${no}|solo|soltanto|preferi\\w+|meglio|only|preferably)${near} disabil\\w+(?: [a-z]+)? (?:fisic\\w+|motori\\w*|liev\\w+|legger\\w+|intellettiv\\w+|psic\\w+|mental\\w*|sensorial\\w+|grav\\w+|physical|mild)`,
    ),
  ],
  [
    'disability',
    re(
      '(?:solo|only|non|no|not)(?: [a-z]+){0,2} (?:(?:mild|physical|mental|severe) disabilit(?:y|ies)|(?:physically|mentally) (?:disabled|ill))',
    ),
  ],
  [
    'disability',
    re(
      'disabil\\w+ (?:ma )?(?:non|poco|not)(?: troppo| molto| too)? (?:grav\\w+|psic\\w+|mental\\w*|severe)',
    ),
  ],
  ['disability', re(`(?:${ill})(?: (?:${liking})|(?: [a-z]+)? (?:${refusing}|no grazie))$`)],
  [
    'disability',
    re(
      'invalidita (?:max|massim\\w+|minim\\w+|sotto|sopra|almeno|oltre|inferiore|superiore|fino|non)(?: [a-z]+){0,3} \\d+',
    ),
  ],
  [
    'disability',
    re(
      `(?:${only}|${no}|sia|essere|mentalmente|mentally) (?:normodotat\\w+|mentalmente|mentally|sano di mente|sana di mente|stable|sane)`,
    ),
  ],
  [
    'disability',
    re(
      'persone? normal[ei]|normal (?:people|person)|normodotat[oaie]|sana (?:e robusta )?costituzione|san[oaie] di mente|(?:stabil[ei]|equilibrat[oaie]) mentalmente|mentalmente (?:stabil[ei]|equilibrat[oaie]|san[oaie])|mentally (?:stable|sane|fit)',
    ),
  ],
  [
    'disability',
    re(
      '(?:person[ae]|candidat[oaie]|ragazz[oaie]|lavorator[ei]|people|person)(?: [a-z]+){0,2} (?:san[oaie]|in buona salute|in good health|healthy)',
    ),
  ],
  [
    'disability',
    re(
      'non (?:prend|assum)\\w+(?: [a-z]+){0,2} (?:farmaci|medicine|terapi[ae]|psicofarmaci)|(?:not|no one|nobody) (?:on|taking) medication|not take medication',
    ),
  ],
  [
    'disability',
    re(
      '(?:no|niente|nessuno|non vogliamo)(?: [a-z]+){0,2} (?:carrozzin[ae]|sedia a rotelle|wheelchairs?)(?! (?:elev|lift|elettric))',
    ),
  ],
  [
    'disability',
    re(
      `(?:no|niente|nessun|non vogliamo|no gente) (?:matt[oaie]|pazz[oaie]|squilibrat[oaie]|crazy people|crazies|bipolar[ei]|gente strana|persone strane|weird people)`,
    ),
  ],
  [
    'disability',
    re(
      `non (?:idone\\w+|adatt\\w+|indicat\\w+|compatibil\\w+)(?: [a-z]+){0,6} (?:${ill}|disagi[oa]|disturb[oi] psic\\w+)|not suitable(?: [a-z]+){0,5} (?:${ill}|mental illness)`,
    ),
  ],
  [
    'disability',
    re(
      `(?:mild|physical|mental|severe) disabilit(?:y|ies) (?:only|preferred)|healthy (?:people|person|workers?|candidates?)|no (?:people|person|one|body) with (?:[a-z]+ )?(?:mental|psychiatric|disabilit\\w+|autism|epilepsy)`,
    ),
  ],
  [
    'disability',
    re(
      'non (?:sia|deve essere|stia) (?:in|su|sulla|con) (?:una )?(?:carrozzina|sedia a rotelle)|non si (?:ammali|assenti)|non sia malat[oa]|mai malat[oa]|senza assenze per malattia|senza problemi di salute',
    ),
  ],
  [
    'disability',
    re(
      `(?:${no}) casi (?:gravi|difficili|umani)|problem[ia] di testa|(?:sia|purche|essere)(?: [a-z]+){0,3} san[oaie]$|history of mental illness`,
    ),
  ],
  ['disability', re(`non (?:deve|devono|puo|sia)(?: essere)? (?:${ill})`)],
  ['sex', wished(sex)],
  ['sex', put(sex)],
  [
    'sex',
    re(
      '(?:figura|figure|personale|person[ae]|candidat[oaie]) (?:maschil[ei]|femminil[ei])|(?:solo|preferably|only) (?:male|female)$',
    ),
  ],
  [
    'sex',
    re(
      '(?:lavoro|posto|mansione|mestiere|compito|adatt[oaie]|ideale|job|work|role|suitable|fit)(?: solo| only)? (?:da|per|a|ad|alle|agli|ai|all|for)(?: un| una| a)? (?:uomo|uomini|donna|donne|maschi|ragazz[oaie]|men|man|women|woman|girls?|boys?)',
    ),
  ],
  [
    'sex',
    re(
      '(?:di )?sesso (?:maschile|femminile|m|f|maschio|femmina|uomo|donna)|(?:male|female) (?:only|preferred|candidate|worker|applicant)s?|(?:uomo|uomini|ragazz[oi]|donna|donne|maschio) (?:forte|robust[oaie]|giovan[ei]|strong|fort[ei])',
    ),
  ],
  [
    'family',
    re(
      `(?:${only}|${no}|non|be)${article} (?:incint[ae]|gravidanz[ae]|pregnant(?: women)?|nubil[ei]|celib[ei]|sposat[oaie]|married|single people|single women|unmarried|mamme|madri|mothers|figli(?: piccoli)?|bambini piccoli|small children|young children|kids|carichi (?:di famiglia|familiari)|family ties|maternita|maternity|legge 104|la 104|104)`,
    ),
  ],
  [
    'family',
    re(
      '(?:che )?(?:non (?:abbia|ha|deve avere|faccia|fa|voglia|aspetti)|without|no|senza|niente) (?:figli|children|famiglia|family|bambini a carico)|(?:senza|no|niente) (?:impegni|carichi|legami|obblighi) (?:di famiglia|familiari)',
    ),
  ],
  [
    'age',
    re(
      `(?:posto|lavoro|job|place) (?:e )?(?:per|da|for) (?:un |una |a )?(?:${young})|(?:max|massimo|sotto i|under|${only}|${no}) (?:vent|trent|quarant|cinquant|sessant)enn[ei]|non oltre i [2-7]\\d$|over [2-7]\\d no(?: grazie)?$`,
    ),
  ],
  ['family', re(`eta da maternita|(?:${no})${article}(?: con)?(?: la)? (?:legge )?104`)],
  ['age', re(`(?:${only}|${no}|be)${article} (?:${young})`)],
  [
    'age',
    re(
      `${SERVED}(?:age|eta|aged)(?: between)? (?:1[4-9]|[2-7]\\d) (?:and|to|a|e) (?:1[4-9]|[2-7]\\d)(?! (?:month|mesi|week|settiman))`,
    ),
  ],
  [
    'age',
    re(`(?:${no.replace('|senza', '')}) (?:persone |troppo |gente )?(?:${old}|over \\d\\d|ultra\\w+enni)`),
  ],
  [
    'age',
    re(
      'person[ae] giovan[ei]|(?:young|younger) (?:person|people|man|men|woman|women|candidate|worker)s?|giovane e dinamic[oa]$|neolaureat[oaie] (?:max|under)|(?:non|not) (?:troppo|too) (?:vecchi[oae]|anzian[oaie]|giovan[ei]|old|young)',
    ),
  ],
  [
    'age',
    re(
      '(?:max|massimo|al massimo|meno di|sotto i|sotto ai|under|entro i|fino a|fino ai|non oltre i?|non piu di|minimo|at most|up to|maximum|less than|no older than|not older than|not over|no more than) (?:1[4-9]|[2-7]\\d)(?: anni| years?)(?! (?:di |d |of |dall|old building|garanz|contrat|warrant))',
    ),
  ],
  [
    'age',
    re(
      `${SERVED}(?:no older than|not older than|non piu vecchi[oae] di|aged|over|under|dai|tra i|fra i|between) (?:1[4-9]|[2-7]\\d) (?:e i|ai|a|and|to|or) ?(?:1[4-9]|[2-7]\\d)(?: anni(?! di| fa)| years?(?! of| ago))`,
    ),
  ],
  [
    'age',
    re(
      `${SERVED}(?:1[4-9]|[2-7]\\d) a (?:1[4-9]|[2-7]\\d) (?:anni(?! di| fa)|years?(?! of| ago))|(?:over|under) (?:[2-7]0|[2-7]5)(?: only)?$|(?:no older than|not older than) \\d\\d`,
    ),
  ],
  [
    'age',
    re(
      '(?:limit[ei]|requisito) (?:di|d) eta|age limit|eta (?:massima|minima|max|min|compresa|inferiore|superiore|non superiore|giovanile|ideale|preferi\\w+|tra|fra|sotto|under|\\d\\d)|(?:maximum|max|minimum|ideal) age',
    ),
  ],
  ['origin', wished(folk)],
  ['origin', put(folk)],
  ['origin', re(`^(?:person[ae]|personale|gente|candidat[oaie]) (?:${folk})`)],
  ['origin', re('(?:nat[oaie] in|born in) ital(?:ia|y)|(?:white|black) (?:people|men|women|workers?)')],
  ['origin', re(`^(?:non|not) (?:${folk})$|senza accento(?: stranier[oaie])?`)],
  [
    'origin',
    re(
      '(?<!(?:insegnant[ei]|docent[ei]|colleg\\w+|clienti|teachers?|customers?) )(?:madrelingua|madre lingua|mother tongue|native speakers?|native (?:italian|english))',
    ),
  ],
  [
    'origin',
    re(
      '(?:nazionalita|cittadinanza|passaporto|nationality|citizenship|passport) (?:italian[ao]?|europe[ao]n?|comunitari[ao]|ue|eu)|(?:italian|eu|european) (?:nationals?|citizens?|nationality|citizenship|passport)|cittadin[oaie] (?:italian[oaie]|europe[oaie]|ue|comunitar\\w+)',
    ),
  ],
  [
    'origin',
    re(
      `(?:${only}|non|person[ae]|candidat[oaie]|lavorator[ei]|ragazz[oaie]|people|workers?) (?:di|of) (?:origine|origini|razza|pelle|colore|italian origin|colour|color|foreign origin)`,
    ),
  ],
  [
    'origin',
    re(
      '(?:cercasi|cerchiamo|preferibilmente|meglio|deve essere|must be|preferably) (?:un )?(?:italiano|italian)(?! (?:parlat|scritt|fluent|buon|base|level|at|b1|b2|a2))|razza (?:bianca|nera)|(?:no|niente) (?:neri|negri|blacks|black people)',
    ),
  ],
  ['belief', wished(faith)],
  ['belief', put(faith)],
  ['belief', re(`(?:${no}|che non)${near} (?:ramadan|hijab|burqa|(?<!a )velo(?! d[ie]))`)],
  ['belief', re('^(?:cattolic[oa]|cristian[oa]|musulman[oa]|ebre[oa])$')],
  [
    'belief',
    re(
      `(?:di |of )(?:religione|fede|religion|faith) (?:${faith})|(?:non|not) (?:iscritt[oaie]|sindacalizzat[oaie])(?: (?:a|al|ad) .{0,12})?|(?:catholic|christian|muslim) (?:people |workers? )?only`,
    ),
  ],
  [
    'looks',
    re(
      '(?:bella|buona|ottima|gradevole) presenza(?! (?:di|d))|bell aspetto|aspetto (?:gradevole|piacevole|attraente)|di bella? (?:vista|aspetto)|avvenent[ei]|good looking|nice looking|attractive (?:person|people|appearance|girl|woman)|pleasant (?:appearance|looks)',
    ),
  ],
  ['looks', re('(?:ragazz[oa]|donna|uomo|girl|woman|man) (?:carin[oa]|bell[oa]|attraente|pretty|handsome)')],
  [
    'looks',
    re(
      '(?:no|niente|non|not)(?: (?:persone|gente|people|in))? (?:obes[oaie]|grass[oaie](?= |$)|sovrappeso|overweight(?: people)?|brutt[oaie])$|(?:person[ae]|ragazz[oaie]|uomo|donna) (?:magr[aeio]|alt[aeio]|snell[aeio])|statura (?:minima|alta|almeno)|taglia (?:massima|max)',
    ),
  ],
];
