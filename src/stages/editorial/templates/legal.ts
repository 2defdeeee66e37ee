import type { InBoth } from './written.ts';

/** Whose site this is and on what terms. The licence stands in the words that the Comuni site model prescribes (criterion
 *  C.SI.3.4), letter by letter: its validator compares them. On what is not published: D.Lgs 33/2013, art. 26 c. 4; D.Lgs 196/2003,
 *  art. 2-septies c. 8. */
export const legal: InBoth = {
  it: {
    title: 'Note legali',
    lead: 'Di chi è questo sito, come si possono usare testi e dati, che cosa qui non si pubblica.',
    body: `
## Di chi è il sito

Il sito è di [nome dell’ente titolare], [indirizzo dell’ente titolare]. Le pagine di ogni progetto sono a cura dell’ufficio che vi è scritto.

## Licenza dei contenuti

In applicazione del principio open by default ai sensi dell’articolo 52 del decreto legislativo 7 marzo 2005, n. 82 (CAD) e salvo dove diversamente specificato (compresi i contenuti incorporati di terzi), i dati, i documenti e le informazioni pubblicati sul sito sono rilasciati con licenza CC-BY 4.0. Gli utenti sono quindi liberi di condividere (riprodurre, distribuire, comunicare al pubblico, esporre in pubblico), rappresentare, eseguire e recitare questo materiale con qualsiasi mezzo e formato e modificare (trasformare il materiale e utilizzarlo per opere derivate) per qualsiasi fine, anche commerciale con il solo onere di attribuzione, senza apporre restrizioni aggiuntive.

## Fotografie e dati aperti

Le fotografie portano il nome di chi le ha fatte e non si possono usare altrove: chi vi compare ha detto di sì per questo sito soltanto. I dati aperti hanno una licenza loro, scritta nella pagina dei [risultati](/risultati).

## Programma

Il sito è fatto con Accompagna, software libero con licenza EUPL 1.2.

## Che cosa non si pubblica

Non si pubblicano nomi né altri dati di chi riceve un beneficio economico, quando da essi si può capire la sua salute o un disagio economico e sociale (D.Lgs 33/2013, art. 26, comma 4). I dati sulla salute non si diffondono (D.Lgs 196/2003, art. 2-septies, comma 8). Per questo graduatorie ed elenchi portano soltanto numeri di protocollo, e i risultati soltanto somme.

## Collegamenti

I collegamenti ad altri siti sono scelti con cura. Di quei siti rispondono i loro titolari.

## Se trovi un errore

Scrivi a [e-mail della redazione]. In fondo a ogni pagina puoi anche dire quanto è chiara: qualcuno legge.`,
  },
  en: {
    title: 'Legal notes',
    lead: 'Whose site this is, how texts and data may be used, what is not published here.',
    body: `
## Whose site it is

The site belongs to [name of the body that owns the site], [address of the body that owns the site]. The pages of each project are in the care of the office that they name.

## Licence of the content

Public data are open by default (art. 52 of D.Lgs 82/2005, the CAD). Unless something else is said, and but for content of others, what is published on this site may be used under the licence CC-BY 4.0: share it, perform it, change it, for any purpose, also a commercial one. You only have to say whose it is, and may not add restrictions.

## Photographs and open data

Photographs bear the name of whoever took them and may not be used elsewhere: those who appear in them said yes to this site alone. Open data have a licence of their own, which stands on the page of the [results](/en/risultati).

## Software

The site is made with Accompagna, free software under the EUPL 1.2 licence.

## What is not published

Names and other data of those who receive an economic benefit are not published where one could learn from them about their health or about economic and social hardship (D.Lgs 33/2013, art. 26, par. 4). Health data are not disseminated (D.Lgs 196/2003, art. 2-septies, par. 8). That is why rankings and lists bear protocol numbers alone, and results sums alone.

## Links

Links to other sites are chosen with care. For those sites their owners answer.

## If you find a mistake

Write to [e-mail of the editors]. At the foot of each page you can also say how clear it is: somebody reads.`,
  },
};
