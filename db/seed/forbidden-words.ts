/** What no text of the demonstration says: what somebody has, what she takes, what she is called in an office. */
export const FORBIDDEN =
  /diagnos|pazient|\butent|\butenza|schizofren|depress|psicos|psicot|psichiatr|bipolar|sindrom|autis|\bdown\b|ritardo|handicap|disturb|malatti|malat[oaie]\b|patologi|farmac|terapi|invalid|disabil|tossico|dipendenz|\balcol|soffre|affett[oa] da|ricover|\bTSO\b|serd|ser\.t|salute mentale|borderline|\bansi[ao]|crisi|normodotat/i;
