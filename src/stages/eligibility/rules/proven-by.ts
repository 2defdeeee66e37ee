import type { EvidenceKind, Requirement } from '../../projects/types.ts';

/** Papers that may prove a requirement, and on what that rests. A notice may ask for fewer, never for others; age is
 *  read in who she is, and being in charge is attested by the service itself.
 *  @law L. 68/1999, artt. 1 and 8; D.Lgs 150/2015, art. 19; DPR 445/2000, artt. 46 and 47 */
export const provenBy: Readonly<Record<Requirement, { kinds: readonly EvidenceKind[]; source: string }>> = {
  'in-charge': {
    kinds: ['in-charge-statement'],
    source: 'Avviso: persone in carico ai servizi socio-assistenziali, sanitari o socio-sanitari',
  },
  l68: {
    kinds: ['disability-report', 'l68-conclusive-report', 'l68-registration'],
    source: 'L. 68/1999, art. 1 (accertamento) e art. 8 (elenchi); DPCM 13/01/2000',
  },
  'mental-health': {
    kinds: ['mental-health-certificate'],
    source: 'Avviso: certificazione per bisogni inerenti la salute mentale secondo le norme vigenti',
  },
  'not-employed': {
    kinds: ['unemployment-status', 'income-declaration'],
    source: 'D.Lgs 150/2015, art. 19; DL 4/2019, art. 4, c. 15-quater',
  },
  age: { kinds: [], source: 'Avviso: età dei destinatari' },
  residence: { kinds: ['residence-certificate'], source: 'Avviso; DPR 445/2000, art. 46' },
  exclusions: { kinds: ['own-declaration'], source: 'Avviso; DPR 445/2000, artt. 46 e 47' },
};
