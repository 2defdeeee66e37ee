import { describe, expect, it } from 'vitest';
import { accommodationWords } from '../places/words/accommodations.ts';
import { type Marking, markingOf } from './rules/marking-words.ts';

const health = [
  'Ha una schizofrenia',
  'soffre di depressione',
  'Disturbo bipolare',
  'disturbo della personalità',
  'Disturbi dello spettro autistico',
  'è autistica',
  'sindrome di Down',
  'Crisi epilettiche',
  'Epilessia controllata',
  'crisi di panico sul bus',
  'attacchi di ansia',
  'molto ansiosa',
  'Ha avuto un ictus',
  'Prende farmaci al mattino',
  'il farmaco dà sonnolenza',
  'Terapia alle 12',
  'in terapia da anni',
  'Assume il litio',
  'Prende il Tavor',
  'clozapina',
  'antidepressivi',
  'metadone ogni mattina',
  'Ex tossicodipendente',
  'problemi di alcol',
  'alcolista in recupero',
  'dipendenza da sostanze',
  'Diagnosi del 2019',
  'patologia cronica',
  'per la sua malattia',
  'È malata',
  'invalidità del 75%',
  'invalida civile',
  'Legge 104',
  'art. 3 L. 104',
  'disabilità intellettiva',
  'ritardo mentale lieve',
  'Visita medica ogni martedì',
  'DIABETE e insulina',
  'è in cura dal 2015',
  'Il medico dice di riposare',
  'ricaduta a gennaio',
  'Deprèssiva',
  'Sieropositivo',
  'fa la psicoterapia',
  'Psichiatra',
  'F20.0',
  'handicap grave',
] as const;

const services = [
  'Segue il SerD',
  'ser.t di Firenze',
  'va al S.E.R.D.',
  'al CSM il giovedì',
  'Il DSM la segue',
  'ricoverata in SPDC',
  'UF Salute mentale adulti',
  'servizio di igiene mentale',
  'Il centro diurno chiude alle 16',
  'Vive in casa famiglia',
  'comunità terapeutica',
  'L’assistente sociale passa alle 9',
  'servizi sociali del Comune',
  'servizio per le dipendenze',
  'Azienda USL Toscana centro',
  'ASL',
  'Ricovero a marzo',
  'in ospedale ogni mese',
  'ambulatorio',
  'Il suo amministratore di sostegno',
  'è un paziente del centro',
  'dal neurologo',
  'ex detenuto',
  'UEPE',
] as const;

const identity = [
  'BRNDAA90E42D612X',
  'ada.bruni@posta.example',
  'chiamare 055 123 45 67',
  'nata il 2 maggio',
] as const;

const allowed = [
  'Istruzioni scritte, una alla volta',
  'Una pausa ogni 90 minuti',
  'Ha cura dei particolari',
  'Si prende cura delle piante',
  'Serve una persona paziente',
  'Con pazienza impara tutto',
  'Il rumore la disturba',
  'Non disturbare mentre conta',
  'Batterie al litio: le carica un altro',
  'Pulisce i vetri con alcol',
  'Lavora bene con altri dipendenti',
  'Era alle dipendenze di un vivaio',
  'Rimette gli attrezzi nel ricovero attrezzi',
  'Pulisce i sanitari del piano terra',
  'Porta la cassetta del primo soccorso',
  'Visita del medico competente prima dell’inizio',
  'Poca pressione sui tempi',
  'Stampaggio a iniezione: guarda prima',
  'Alza al massimo 5 kg',
  'Si agita se cambiano i turni: dirlo il giorno prima',
  'Chiede due volte la stessa cosa',
  'Meglio un angolo tranquillo',
  'Parla poco, ascolta molto',
  'Preferisce mangiare da sola',
  'Un solo referente, sempre lo stesso',
  'Cuffie permesse',
  'Niente telefono e niente cassa',
  'Testi in grande',
  'Comunicazione in LIS',
  'Bagno accessibile vicino',
  'Seduta per metà del turno',
  'Fa le cose nell’ordine della lista',
  'Arriva con l’autobus delle 8:05',
  'Inizia alle 9 perché prima non c’è l’autobus',
  'Il tutor del progetto viene il primo giorno',
  'Guida un’altra persona',
  'In farmacia sa riordinare gli scaffali',
  'Sa usare il muletto',
  'Una pausa in più quando fa caldo',
  'Se sbaglia preferisce saperlo subito',
  'Meglio due compiti noti che uno nuovo',
  'Il venerdì un riepilogo di ciò che è andato bene',
  'Espansione del magazzino: mostrarle i posti nuovi',
  'Si ferma un minuto e poi riprende',
  'Le piacciono gli animali',
  'Depositare i pacchi a destra',
  'Ha bisogno di spazio attorno',
  'Torna con piacere dove la salutano',
] as const;

describe('the words of a card', () => {
  it.each(health)('refuses what names an illness, a cure or a medicine: «%s»', (text) => {
    // Where the name of a service stands beside it, that is what is told: either way it does not pass.
    expect(['names-health', 'names-service']).toContain(markingOf(text));
  });
  it.each(services)('refuses what names a service that marks: «%s»', (text) => {
    expect(markingOf(text)).toBe('names-service' satisfies Marking);
  });
  it.each(identity)('refuses what says who she is beside her name: «%s»', (text) => {
    expect(markingOf(text)).toBe('names-identity' satisfies Marking);
  });
  it.each(allowed)('lets the words of work pass: «%s»', (text) => {
    expect(markingOf(text)).toBeNull();
  });
  it('lets every accommodation of the catalogue pass, in both languages', () => {
    for (const { it: italian, en } of Object.values(accommodationWords))
      expect([italian, markingOf(italian), markingOf(en)]).toEqual([italian, null, null]);
  });
  it('is tried on at least forty of each', () => {
    expect(health.length).toBeGreaterThanOrEqual(40);
    expect(allowed.length).toBeGreaterThanOrEqual(40);
  });
});
