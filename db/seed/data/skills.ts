/** Skills of the demonstration, as the administrator imports them: a list of the demonstration's own, with labels in both
 *  languages. A real installation imports a public classification. Code: unit group of ISCO-08 of the work they are learnt
 *  in, then `a` what is shown, `b` what is begun, `c` how one goes about it. */
export const SKILLS = {
  scheme: 'Competenze-dimostrazione',
  source: 'competenze-dimostrazione.csv',
  terms: [
    ['4321-a', 'Tenere un inventario', 'Keep an inventory'],
    ['4321-b', 'Usare il lettore di codici a barre', 'Use the bar-code reader'],
    ['4321-c', 'Portare a termine una lista', 'Work through a list'],
    ['9412-a', 'Preparare verdure per cento porzioni', 'Prepare vegetables for a hundred portions'],
    ['9412-b', 'Preparare un primo piatto', 'Cook a first course'],
    ['9412-c', 'Seguire le regole di igiene', 'Follow the rules of hygiene'],
    ['9112-a', 'Usare i prodotti giusti per ogni superficie', 'Choose the right product for each surface'],
    ['9112-b', 'Guidare la lavapavimenti', 'Drive the floor scrubber'],
    ['9112-c', 'Arrivare in orario', 'Be on time'],
    ['4415-a', 'Scansionare e nominare i documenti', 'Scan and name documents'],
    ['4415-b', 'Usare un programma di protocollo', 'Use a filing program'],
    ['4415-c', 'Essere precisi', 'Be precise'],
    ['4411-a', 'Riordinare per collocazione', 'Shelve by call number'],
    ['4411-b', 'Registrare un prestito', 'Register a loan'],
    ['4411-c', 'Spiegare una cosa con calma', 'Explain calmly'],
    ['7531-a', 'Cucire a macchina', 'Sew by machine'],
    ['7531-b', 'Prendere le misure a un cliente', 'Take a customer’s measures'],
    ['7531-c', 'Avere pazienza', 'Be patient'],
    ['6113-a', 'Potare le rose', 'Prune roses'],
    ['6113-b', 'Usare il decespugliatore', 'Use the brush cutter'],
    ['6113-c', 'Mostrare un lavoro a chi comincia', 'Show the work to a beginner'],
    ['9214-a', 'Tenere in ordine gli attrezzi', 'Keep tools in order'],
    ['9214-b', 'Guidare il trattorino', 'Drive the ride-on mower'],
    ['9214-c', 'Lavorare in squadra', 'Work in a team'],
    ['5164-a', 'Avvicinare un animale che ha paura', 'Approach a frightened animal'],
    ['5164-b', 'Lavare e tosare un cane piccolo', 'Wash and clip a small dog'],
    ['5164-c', 'Accorgersi di quello che cambia', 'Notice what changes'],
    ['7522-a', 'Carteggiare e finire', 'Sand and finish'],
    ['7522-b', 'Leggere un disegno con le misure', 'Read a measured drawing'],
    ['7522-c', 'Rispettare le regole di sicurezza', 'Keep to the rules of safety'],
    ['7512-a', 'Pesare e formare il pane', 'Weigh and shape bread'],
    ['7512-b', 'Preparare un impasto dalla ricetta', 'Make a dough from the recipe'],
    ['7512-c', 'Reggere gli orari', 'Keep to the hours'],
    ['8219-a', 'Montare seguendo figure', 'Assemble from pictures'],
    ['8219-b', 'Controllare il lavoro degli altri', 'Check others’ work'],
    ['8219-c', 'Restare attenti', 'Stay attentive'],
    ['9334-a', 'Rifornire e controllare le scadenze', 'Fill shelves and check dates'],
    ['9334-b', 'Fare un ordine', 'Place an order'],
    ['9334-c', 'Essere gentile con chi chiede', 'Be kind to who asks'],
    ['8157-a', 'Stirare bene', 'Iron well'],
    ['8157-b', 'Usare la macchina industriale', 'Use the industrial machine'],
    ['8157-c', 'Prendersi cura', 'Take care'],
    ['4226-a', 'Tenere un registro degli ingressi', 'Keep a register of visitors'],
    ['4226-b', 'Usare la posta elettronica di un ufficio', 'Use an office’s e-mail'],
    ['4226-c', 'Restare calmi quando si alza la voce', 'Stay calm when voices rise'],
    ['base-1', 'Leggere un orario', 'Read a timetable'],
    ['base-2', 'Contare e annotare', 'Count and note down'],
    ['base-3', 'Scrivere un messaggio chiaro', 'Write a clear message'],
    ['base-4', 'Usare il telefono per la mappa', 'Use the telephone as a map'],
  ],
} as const;

/** Code of a skill of the list. */
export type SkillCode = (typeof SKILLS.terms)[number][0];

/** The term that is chosen for a code. @throws RangeError for a code that the list does not have */
export function skillOf(code: string): { scheme: string; code: string; label: string } {
  const found = SKILLS.terms.find(([known]) => known === code);
  if (found === undefined) throw new RangeError(`no skill ${code}`);
  return { scheme: SKILLS.scheme, code: found[0], label: found[1] };
}
