/** Occupations of the demonstration, as the administrator imports them: unit groups of ISCO-08 (ILO, 2012) by their code, with
 *  labels of the demonstration's own in both languages. A real installation imports a whole classification. */
export const OCCUPATIONS = {
  scheme: 'ISCO-08',
  source: 'isco-08-dimostrazione.csv',
  terms: [
    ['4321', 'Addetti al magazzino', 'Stock clerks'],
    ['9412', 'Aiutanti di cucina', 'Kitchen helpers'],
    [
      '9112',
      'Addetti alle pulizie di uffici e alberghi',
      'Cleaners and helpers in offices, hotels and other establishments',
    ],
    ['4415', 'Addetti all’archiviazione di documenti', 'Filing and copying clerks'],
    ['4411', 'Addetti alle biblioteche', 'Library clerks'],
    ['7531', 'Sarti e riparatori di abiti', 'Tailors, dressmakers, furriers and hatters'],
    ['6113', 'Giardinieri e vivaisti', 'Gardeners, horticultural and nursery growers'],
    ['9214', 'Manovali del verde', 'Garden and horticultural labourers'],
    ['5164', 'Addetti alla cura degli animali', 'Pet groomers and animal care workers'],
    ['7522', 'Falegnami e mobilieri', 'Cabinet-makers and related workers'],
    ['7512', 'Panettieri e pasticcieri', 'Bakers, pastry-cooks and confectionery makers'],
    ['8219', 'Addetti al montaggio', 'Assemblers not elsewhere classified'],
    ['9334', 'Addetti al rifornimento degli scaffali', 'Shelf fillers'],
    ['8157', 'Addetti alle macchine di lavanderia', 'Laundry machine operators'],
    ['4226', 'Addetti alla portineria e all’accoglienza', 'Receptionists (general)'],
    ['5131', 'Camerieri', 'Waiters'],
    ['9333', 'Addetti al carico e allo scarico', 'Freight handlers'],
    ['4132', 'Addetti all’inserimento dei dati', 'Data entry clerks'],
    ['7533', 'Addetti al cucito e al ricamo', 'Sewing, embroidery and related workers'],
    ['9321', 'Confezionatori a mano', 'Hand packers'],
  ],
} as const;

/** The term that is chosen for a code, as the form would give it; null for none. */
export function termOf(code: string | null): { scheme: string; code: string; label: string } | null {
  const found = OCCUPATIONS.terms.find(([known]) => known === code);
  return found === undefined ? null : { scheme: OCCUPATIONS.scheme, code: found[0], label: found[1] };
}
