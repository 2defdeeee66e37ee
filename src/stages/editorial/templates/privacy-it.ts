import type { Written } from './written.ts';

/** The privacy notice in Italian. */
export const privacyIt: Written = {
  title: 'Informativa sulla privacy',
  lead: 'Chi usa i dati, per che cosa, per quanto tempo, e che cosa puoi chiedere.',
  body: `
## Chi risponde dei dati

Gli enti del partenariato di ogni progetto sono contitolari del registro comune (GDPR, art. 26). Il contenuto essenziale del loro accordo si può chiedere a: [ufficio che dà il contenuto dell’accordo tra contitolari].

- Titolare per questo sito: [nome e contatti dell’ente titolare].
- Responsabile della protezione dei dati: [nome e contatti del responsabile della protezione dei dati].

Comuni e Azienda sanitaria restano titolari dei propri fascicoli sociali e sanitari. La Regione è titolare dei dati che il Fondo sociale europeo le chiede.

## Se leggi questo sito

Le pagine pubbliche non usano cookie, non profilano e non chiedono chi sei. Il tuo indirizzo di rete serve al collegamento; per fermare gli abusi ne resta, per un giorno, soltanto un’impronta che non si può rovesciare.

Se dici quanto è chiara una pagina non ti chiediamo il nome. Quello che scrivi lo legge chi cura il sito, e si cancella dopo dodici mesi. Non scrivere dati tuoi o di altri.

## Se offri un posto

Usiamo nome, telefono, e-mail e quello che scrivi per parlare con te di quel posto. Base: il compito di interesse pubblico del progetto (GDPR, art. 6, par. 1, lett. e). Li legge chi parla con le aziende nel tuo territorio. L’offerta si cancella dodici mesi dopo la risposta. Se l’azienda entra fra quelle del progetto, i suoi contatti restano nella sua scheda.

## Se fai domanda o ti segue un progetto

**Per che cosa.** Per sapere se il progetto è per te, per il tuo piano, per gli stage, per pagare l’indennità e per rendere conto a chi finanzia.

**Su quale base.** Compiti di interesse pubblico e obblighi di legge (GDPR, art. 6, par. 1, lett. c ed e). Per i dati sulla salute: GDPR, art. 9, par. 2, lett. b, g e h, e D.Lgs 196/2003, art. 2-sexies, comma 2, lett. m, s, t, u, aa, bb e dd. Partecipare non dipende da un consenso ai dati.

**Quando serve il tuo consenso.** Per fotografie, video, libri e incontri pubblici, e per dire qualcosa di te a un’azienda. Ogni consenso è a parte, si può togliere quando vuoi, e dire di no non cambia niente nel percorso.

**Da dove vengono.** Da te, da chi ti rappresenta, dal servizio che ti segue.

**Chi li vede.** Ognuno vede solo quello che serve al suo compito, e ogni lettura resta scritta. L’azienda riceve nome, giorni, ore, compiti e accorgimenti: mai la diagnosi. Chi è seguito da un SerD ha diritto all’anonimato (DPR 309/1990, art. 120). Non si pubblicano nomi, né numeri così piccoli da far riconoscere qualcuno.

**Nessuna macchina decide.** Il programma può proporre un abbinamento e dire perché. Decide sempre una persona, che ne scrive il motivo (GDPR, art. 22).

## Per quanto tempo

- Una domanda cominciata e non inviata: 30 giorni dall’ultima volta che l’hai salvata.
- Documenti di spesa di un progetto del Fondo sociale europeo: per il 2021-2027 cinque anni dal 31 dicembre dell’anno dell’ultimo pagamento (Reg. UE 2021/1060, art. 82); per il 2014-2020 come dice il Reg. UE 1303/2013, art. 140.
- Documenti sulle indennità e sulle tasse: [anni, secondo la legge fiscale].
- Fascicolo del percorso: [tempo del massimario di ciascun ente].

## Che cosa puoi chiedere

Puoi chiedere di vedere i tuoi dati, in parole semplici, di correggerli, di limitarne l’uso e di opporti. La cancellazione ha i limiti dei tempi scritti sopra. Scrivi a [e-mail per l’esercizio dei diritti]. Puoi anche rivolgerti al Garante per la protezione dei dati personali.`,
};
