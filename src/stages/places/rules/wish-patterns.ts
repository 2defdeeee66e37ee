import type { WishKind } from '../types.ts';

/** Words in lower case without accents, apostrophes as blanks. A pattern sees one clause at a time. */
type Pattern = readonly [WishKind, RegExp];

const only =
  'solo|soltanto|solamente|esclusivamente|unicamente|preferibilmente|possibilmente|meglio(?: se| un| una)?|preferi(?:amo|sco|bile|to|ta|ti|te)|preferenza (?:per|a)|cerc(?:o|hiamo|asi)|vogliamo|vorrei|vorremmo|ci serve|ci vuole|serve|servono|richiest[oaie]|gradit[oaie]|only|just|preferably|we want|we need|looking for|must be|should be|ideally';
const no =
  'no|niente|nessun[oa]?|non vogliamo|non voglio|non prendiamo|non accettiamo|non accetto|non vorremmo|non vorrei|mai|tranne|eccetto|esclus[oaie]|evitare|evitiamo|escludere|astenersi|senza|not|never|without|except|we do not want|we don t want|avoid';
const article =
  '(?: (?:un|uno|una|il|lo|la|i|gli|le|di|dei|degli|delle|a|an|the|any|per|for|se|if|che sia|sia|persona|persone|gente|person|people|lavorator[ei]|lavoratrici|candidat[oaie]|casi|cases?)){0,3}';
const refusing =
  'no|esclus[oaie]|astenersi|non ammess[oaie]|non adatt[oaie]|vietat[oaie]|excluded|not wanted|not allowed|need not apply';
const liking = 'prefer\\w+|gradit[oaie]|meglio|soltanto|solo|solamente|only|wanted';

const sex =
  'uomo|uomini|donna|donne|maschi|maschio|maschile|femmina|femmine|femminile|ragazzo|ragazzi|ragazza|ragazze|signora|signore|signorina|man|men|woman|women|males?|females?|girls?|boys?|lad(?:y|ies)';
const old = 'anziani|anziane|vecchi|vecchie|pensionati|old people|elderly people|pensioners';
const young =
  'giovan(?:e|i|issim[oaie])(?! (?:piant|alber|vit|oliv))|young(?:er)?(?! (?:plant|tree|vine|wine|animal))|under \\d\\d(?! ?(?:kg|chil|min|grad|eur|km|m |met|pez|deg|lit|hour|ore))';
const folk =
  'italian[aei]|italian people|italians|stranier[oaie]|foreigners?|immigrat[oi]|immigrants?|migranti|extracomunitari[oae]?|african[oaie]|romen[oaie]|rumen[oaie]|albanes[ei]|marocchin[oaie]|cinesi|nigerian[oaie]|senegalesi|pakistan[oaie]|peruvian[oaie]|arab[oaie]|arabs|rom|sinti|zingar[oaie]|gypsies';
const faith =
  'musulman[oaie]|islamic[oaihe]+|muslims?|cattolic[oaihe]+|catholics?|cristian[aie]|christians?|ebre[oaie]|ebraic[oaihe]+|jews?|testimoni di geova|ramadan|velo(?! (?:di|d))|hijab|burqa|headscar(?:f|ves)|sindacalist[aie]|iscritt[oaie] al sindacato|union members?|comunist[aie]|gay|omosessual[ei]|lesbic[ah]e?|trans|homosexuals?|lesbians?';
const ill =
  'psichiatric\\w+|psichic[oaihe]+|psicotic[oaihe]+|schizofreni\\w+|depress[oaie]|depressione|depressed|disturbat[oaie]|ritardat[oaie]|ritardo mentale|mental[ei]|autistic[oaihe]*|autismo|autism|epilettic[oaihe]+|epilessia|epileptics?|epilepsy|tossic[oi]|tossicodipendent[ei]|drogat[oi]|addicts?|alcolist[aie]|alcolizzat[oaie]|alcoholics?|invalid[oaie]|disabil[ei]|disabled|handicappat[oaie]|handicapped|sordomut[oaie]|sord[oaie]|deaf|ciec[oa]|ciechi|cieche|blind people|ipovedent[ei]|malati|malat[oae] di mente|mentally ill|psychiatric|schizophreni\\w+|sieropositiv[oaie]|hiv|sindrome di down|down syndrome|down(?! (?:time|jacket|stairs|pay))|oligofrenic[oi]|borderline|psicofarmaci|psycho\\w* drugs|serd|csm|salute mentale|mental health';
const near = '(?: [a-z]+){0,4}';

const re = (text: string) => new RegExp(`\\b(?:${text})\\b`);
/** A group after «only» or «no», or before «excluded». */
const wished = (group: string): RegExp => re(`(?:${only}|${no})${article} (?:${group})`);
const put = (group: string): RegExp =>
  re(
    `(?<!(?:da|per|di|reparto|linea|moda|spogliatoio|abbigliamento|scarpe|taglio) )(?:${group})(?: (?:${liking})|(?: [a-z]+)? (?:${refusing}))$`,
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
      `(?:${no}|solo|soltanto|preferibilmente|meglio|only|preferably)${near} disabil\\w+(?: [a-z]+)? (?:fisic\\w+|motori\\w*|liev\\w+|legger\\w+|intellettiv\\w+|psic\\w+|mental\\w*|sensorial\\w+|grav\\w+|physical|mild)`,
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
  ['sex', wished(sex)],
  ['sex', put(sex)],
  [
    'sex',
    re(
      '(?:lavoro|posto|mansione|mestiere|compito|adatt[oaie]|ideale|job|work|role|suitable|fit)(?: solo| only)? (?:da|per|a|ad|for)(?: un| una| a)? (?:uomo|uomini|donna|donne|maschi|ragazz[oaie]|men|man|women|woman|girls?|boys?)',
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
  ['family', re('(?:che )?(?:non (?:abbia|ha|deve avere)|without|no) (?:figli|children|famiglia|family)')],
  ['age', re(`(?:${only}|${no}|be)${article} (?:${young})`)],
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
      '(?:no older than|not older than|non piu vecchi[oae] di|aged|over|under|dai|tra i|fra i|between) (?:1[4-9]|[2-7]\\d) (?:e i|ai|a|and|to|or) ?(?:1[4-9]|[2-7]\\d)(?: anni(?! di| fa)| years?(?! of| ago))',
    ),
  ],
  [
    'age',
    re(
      '(?:1[4-9]|[2-7]\\d) a (?:1[4-9]|[2-7]\\d) (?:anni(?! di| fa)|years?(?! of| ago))|(?:over|under) (?:[2-7]0|[2-7]5)(?: only)?$|(?:no older than|not older than) \\d\\d',
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
  [
    'looks',
    re(
      '(?:no|niente|non|not)(?: (?:persone|gente|people|in))? (?:obes[oaie]|grass[oaie](?= |$)|sovrappeso|overweight(?: people)?|brutt[oaie])$|(?:person[ae]|ragazz[oaie]|uomo|donna) (?:magr[aeio]|alt[aeio]|snell[aeio])|statura (?:minima|alta|almeno)|taglia (?:massima|max)',
    ),
  ],
];
