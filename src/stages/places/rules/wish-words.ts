// Words that companies write, as regular expressions of lower-case words without accents.

/** What comes before what is wanted. */
export const only =
  'purche(?: sia| non sia)?|che sia|a patto che|solo|soltanto|solamente|esclusivamente|unicamente|preferibilmente|possibilmente|meglio(?: se| un| una)?|preferi(?:amo|sco|bile|to|ta|ti|te)|preferenza (?:per|a)|cerc(?:o|hiamo|asi)|vogliamo|vorrei|vorremmo|ci serve|ci servirebbe|ci servono|ci vuole|ci vorrebbe|cercherei|serve|servono|richiest[oaie]|gradit[oaie]|only|just|preferably|we want|we need|looking for|must be|should be|ideally';
/** What comes before what is not wanted. */
export const no =
  'no|niente|nessun[oa]?|vietat[oaie](?: il| l| la)?|che non sia|non vogliamo|non voglio|non assumiamo|non cerchiamo|non mandat\\w+|non inviat\\w+|nobody|no one|non prendiamo|non accettiamo|non accetto|non vorremmo|non vorrei|mai|tranne|eccetto|esclus[oaie]|evitare|evitiamo|escludere|astenersi|senza|not|never|without|except|we do not want|we don t want|avoid';
/** What may stand between: articles, «persone», «casi». */
export const article =
  '(?: (?:un|uno|una|il|lo|la|i|gli|le|di|dei|degli|delle|con|with|che hanno|chi ha|a|an|the|any|per|for|se|if|che sia|sia|persona|persone|gente|person|people|lavorator[ei]|lavoratrici|candidat[oaie]|casi|cases?)){0,4}';
/** What comes after what is not wanted. */
export const refusing =
  'no|esclus[oaie]|astenersi|non ammess[oaie]|non adatt[oaie]|vietat[oaie]|excluded|not wanted|not allowed|need not apply';
/** What comes after what is wanted. */
export const liking = 'prefer\\w+|gradit[oaie]|meglio|soltanto|solo|solamente|only|wanted';

/** Men and women, as companies call them. */
export const sex =
  'uomo|uomini|donna|donne|maschi|maschio|maschile|femmina|femmine|femminile|ragazzo|ragazzi|ragazza|ragazze|signora|signore|signorina|man|men|woman|women|males?|females?|girls?|boys?|lad(?:y|ies)';
/** Old people, as in «niente anziani»; guests who are old are the task itself. */
export const old = 'anziani|anziane|vecchi|vecchie|pensionati|old people|elderly people|pensioners';
/** Young people; not young plants, nor «under 30 kg». */
export const young =
  'giovan(?:e|i|issim[oaie])(?! (?:piant|alber|vit|oliv))|young(?:er)?(?! (?:plant|tree|vine|wine|animal))|under \\d\\d(?! ?(?:kg|chil|min|grad|eur|km|m |met|pez|deg|lit|hour|ore))';
/** Where people come from. */
export const folk =
  'italian[aei]|italian people|italians|stranier[oaie]|foreigners?|immigrat[oi]|immigrants?|migranti|extracomunitari[oae]?|african[oaie]|romen[oaie]|rumen[oaie]|albanes[ei]|marocchin[oaie]|cinesi|nigerian[oaie]|senegalesi|pakistan[oaie]|peruvian[oaie]|arab[oaie]|arabs|rom|sinti|zingar[oaie]|gypsies|dell est';
/** What people believe, and whom they love. */
export const faith =
  'musulman[oaie]|islamic[oaihe]+|muslims?|cattolic[oaihe]+|catholics?|cristian[aie]|christians?|ebre[oaie]|ebraic[oaihe]+|jews?|testimoni di geova|ramadan|velo(?! (?:di|d))|hijab|burqa|headscar(?:f|ves)|sindacalist[aie]|iscritt[oaie] al sindacato|union members?|comunist[aie]|gay|omosessual[ei]|lesbic[ah]e?|trans|homosexuals?|lesbians?';
/** Disabilities and illnesses, in kind words and unkind ones. */
export const ill =
  'psichiatric\\w+|psichic[oaihe]+|psicotic[oaihe]+|schizofreni\\w+|depress[oaie]|depressione|depressed|disturbat[oaie]|ritardat[oaie]|ritardo mentale|mental[ei]|autistic[oaihe]*|autismo|autism|epilettic[oaihe]+|epilessia|epileptics?|epilepsy|tossic[oi]|tossicodipendent[ei]|drogat[oi]|addicts?|alcolist[aie]|alcolizzat[oaie]|alcoholics?|invalid[oaie]|disabil[ei]|disabled|handicappat[oaie]|handicap|handicapped|sordomut[oaie]|sord[oaie]|deaf|ciec[oa]|ciechi|cieche|blind people|ipovedent[ei]|malati|malat[oae] di mente|mentally ill|psychiatric|schizophreni\\w+|sieropositiv[oaie]|hiv|sindrome di down|down syndrome|down(?! (?:time|jacket|stairs|pay))|oligofrenic[oi]|borderline|psicofarmaci|psycho\\w* drugs|serd|csm|salute mentale|mental health';
/** Up to four words between. */
export const near = '(?: [a-z]+){0,4}';
