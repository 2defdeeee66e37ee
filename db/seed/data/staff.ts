import type { Role } from '../../../src/policy/vocabulary.ts';

/** An invented colleague. `body` and `service` are keys of the territories; `body` null: the whole installation.
 *  `enters`: name, role and what she shows, where it is worth saying at the start. */
export type StaffData = {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly body: string | null;
  readonly service?: string;
  readonly enters?: string;
};

const at = (
  name: string,
  role: Role,
  body: string | null,
  more: { service?: string; enters?: string } = {},
): StaffData => ({
  email: `${name.toLowerCase().replaceAll(' ', '.').replaceAll("'", '')}@prova.example`,
  name,
  role,
  body,
  ...more,
});

/** Everybody is invented; the bodies are real, their staff here is not. */
export const administrator = at('Viola Bandinelli', 'installation-admin', null, {
  enters: 'Viola Bandinelli, che amministra l’installazione: territori, enti, utenze',
});

/** Who keeps the accounts and the inner services of the two health bodies. */
export const bodyAdministrators: readonly StaffData[] = [
  at('Ugo Martelloni', 'organisation-admin', 'usl-centro'),
  at('Renzo Tonelli', 'organisation-admin', 'usl-nordovest'),
];

/** Everybody else. The social worker of Reggello follows nobody: she is the colleague who is refused. */
export const colleagues: readonly StaffData[] = [
  at('Donatella Guerri', 'head-of-service', 'bagno', {
    enters: 'Donatella Guerri, responsabile del servizio sociale di Bagno a Ripoli: assegna, sostituisce',
  }),
  at('Irene Baldacci', 'social-worker', 'bagno', {
    enters: 'Irene Baldacci, assistente sociale di Bagno a Ripoli: segue le persone e le segnala',
  }),
  at('Marco Poggesi', 'social-worker', 'bagno'),
  at('Gloria Masini', 'access-desk', 'bagno'),
  at('Tommaso Vettori', 'coordinator', 'bagno', {
    enters: 'Tommaso Vettori, coordinamento di A.T.T.I.V.I.: riceve le segnalazioni e risponde',
  }),
  at('Lucia Ermini', 'social-worker', 'pontassieve'),
  at('Federico Nannoni', 'social-worker', 'figline'),
  at('Paola Benucci', 'social-worker', 'reggello', {
    enters:
      'Paola Benucci, assistente sociale di Reggello: non segue nessuna di queste persone e non le vede',
  }),
  at('Giorgio Lastrucci', 'head-of-service', 'usl-centro', { service: 'sma' }),
  at('Elena Mannucci', 'clinician', 'usl-centro', {
    service: 'sma',
    enters:
      'Elena Mannucci, operatrice sanitaria dell’Azienda USL: segnala senza che si veda da quale servizio',
  }),
  at('Andrea Fossi', 'serd-operator', 'usl-centro', { service: 'serd' }),
  at('Caterina Maestrini', 'social-worker', 'usl-centro', { service: 'disabilita' }),
  at('Beatrice Landucci', 'orientation-worker', 'formazione', {
    enters: 'Beatrice Landucci, orientatrice, e Samuele Corti, tutor: vedono solo chi è stato loro affidato',
  }),
  at('Samuele Corti', 'job-coach', 'coop21'),
  at('Manuela Bertelli', 'coordinator', 'usl-nordovest'),
  at('Francesca Giannetti', 'social-worker', 'massa'),
  at('Nadia Bertoneri', 'access-desk', 'massa'),
  at('Davide Menchini', 'clinician', 'usl-nordovest', { service: 'sma-apuane' }),
  // Who walks on with those who are admitted.
  at('Martina Cioni', 'orientation-worker', 'formazione'),
  at('Leonardo Sani', 'orientation-worker', 'arca'),
  at('Chiara Bencini', 'job-coach', 'divittorio'),
  at('Giada Nencini', 'psychologist', 'cat', {
    enters:
      'Giada Nencini, psicologa: compila l’ICF e siede nella commissione, senza aprire certificati né lettere',
  }),
  at('Stefano Bruschi', 'psychologist', 'usl-centro', { service: 'disabilita' }),
  at('Silvia Naldini', 'commission-member', 'collocamento'),
  at('Ilaria Dazzi', 'social-worker', 'carrara'),
  at('Simona Lazzerini', 'orientation-worker', 'massa'),
  at('Matteo Bertagnini', 'job-coach', 'autoaiuto'),
  at('Anna Vatteroni', 'psychologist', 'anffas'),
  at('Paolo Biagi', 'psychologist', 'usl-nordovest', { service: 'sma-apuane' }),
  // Who speaks with companies for the body that leads each project.
  at('Rachele Innocenti', 'scout', 'bagno', {
    enters:
      'Rachele Innocenti, ricerca aziende di A.T.T.I.V.I.: aziende, posti e abbinamenti, senza il nome di nessuno',
  }),
  at('Tiziano Bordigoni', 'scout', 'usl-nordovest'),
  // Who writes the public pages of each territory.
  at('Ginevra Salvadori', 'site-editor', 'bagno', {
    enters:
      'Ginevra Salvadori, redazione del sito: scrive le pagine, legge che cosa ne dicono, pubblica i risultati',
  }),
  at('Duccio Ridolfi', 'site-editor', 'usl-nordovest'),
];

/** Colleagues who may be given a seat in commissions and équipes beside what they are. */
export const alsoSeated: readonly string[] = [
  'giada.nencini@prova.example',
  'federico.nannoni@prova.example',
  'lucia.ermini@prova.example',
  'beatrice.landucci@prova.example',
  'tommaso.vettori@prova.example',
  'manuela.bertelli@prova.example',
  'francesca.giannetti@prova.example',
  'ilaria.dazzi@prova.example',
  'anna.vatteroni@prova.example',
];

/** Who enters people, and how many of a hundred each. */
export const workers: readonly {
  readonly email: string;
  readonly territory: string;
  readonly weight: number;
}[] = [
  { email: 'irene.baldacci@prova.example', territory: 'sud-est', weight: 20 },
  { email: 'marco.poggesi@prova.example', territory: 'sud-est', weight: 8 },
  { email: 'lucia.ermini@prova.example', territory: 'sud-est', weight: 12 },
  { email: 'federico.nannoni@prova.example', territory: 'sud-est', weight: 10 },
  { email: 'elena.mannucci@prova.example', territory: 'sud-est', weight: 14 },
  { email: 'andrea.fossi@prova.example', territory: 'sud-est', weight: 7 },
  { email: 'caterina.maestrini@prova.example', territory: 'sud-est', weight: 9 },
  { email: 'francesca.giannetti@prova.example', territory: 'apuane', weight: 11 },
  { email: 'davide.menchini@prova.example', territory: 'apuane', weight: 9 },
  // Only those whose story names her.
  { email: 'ilaria.dazzi@prova.example', territory: 'apuane', weight: 0 },
];
