import type { SpokenLanguage } from '../../../src/stages/people/types.ts';

/** Names of one origin. `birthplaces` by name, as the catalogue of comuni and states has them; a name said twice is
 *  twice as likely. `bornHere`: of a hundred born in 1990 or later, how many were born in the zone. */
export type Origin = {
  readonly weight: number;
  readonly language: SpokenLanguage;
  readonly birthplaces: readonly string[] | 'here';
  readonly bornHere: number;
  readonly families: readonly string[];
  readonly women: readonly string[];
  readonly men: readonly string[];
};

const words = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** Birthplaces of who was born in the zone, by territory; former comuni only for who was born before they ended. */
export const birthplacesHere: Readonly<
  Record<string, { readonly always: readonly string[]; readonly before1994: readonly string[] }>
> = {
  'sud-est': {
    always: words(
      'Firenze, Firenze, Firenze, Firenze, Bagno a Ripoli, Bagno a Ripoli, Borgo San Lorenzo, Montevarchi, Empoli, Siena, Prato, Arezzo',
    ),
    before1994: words('Figline Valdarno, San Giovanni Valdarno, Firenze, Pontassieve'),
  },
  apuane: {
    always: words('Massa, Massa, Massa, Carrara, Carrara, Pietrasanta, La Spezia, Pisa'),
    before1994: words('Pontremoli, Sarzana, Viareggio, Massa'),
  },
};

/** Given names of Italians born up to 1989, and later. */
export const italianGivenNames = {
  women: {
    older: words(
      'Patrizia, Antonella, Daniela, Sabrina, Barbara, Cristina, Lucia, Rossella, Simona, Monica, Laura, Grazia, Manuela, Ornella, Tiziana, Elisabetta, Donatella, Silvia, Paola, Loredana, Maria Grazia, Anna Maria, Carla, Nadia, Stefania',
    ),
    younger: words(
      'Giulia, Martina, Sara, Alessia, Chiara, Elisa, Camilla, Viola, Irene, Matilde, Ginevra, Noemi, Gaia, Sofia, Asia, Bianca, Rebecca, Margherita, Benedetta, Arianna, Serena, Ilaria, Eleonora, Debora, Jessica',
    ),
  },
  men: {
    older: words(
      'Massimo, Stefano, Maurizio, Fabrizio, Roberto, Claudio, Alessandro, Paolo, Marco, Andrea, Gianni, Luciano, Riccardo, Franco, Sauro, Piero, Giancarlo, Vittorio, Daniele, Simone, Luca, Alessio, Michele, Antonio, Iacopo',
    ),
    younger: words(
      'Lorenzo, Niccolò, Tommaso, Matteo, Francesco, Leonardo, Duccio, Edoardo, Gabriele, Samuele, Diego, Cosimo, Lapo, Giovanni, Federico, Pietro, Filippo, Christian, Emanuele, Jacopo, Mirko, Davide, Manuel, Alberto, Mattia',
    ),
  },
} as const;

/** Surnames of the two zones. */
export const localFamilies: Readonly<Record<string, readonly string[]>> = {
  'sud-est': words(
    "Bianchi, Rossi, Fantechi, Bencini, Pratesi, Cappelli, Innocenti, Degl'Innocenti, Nencini, Bartolini, Bini, Ciani, Mugnai, Sarti, Tanini, Papini, Fabbri, Poli, Brogi, Casini, Galli, Tozzi, Manetti, Becattini, Secci, Ulivi, Gori, Martini, Cecchi, Braschi, Pinzauti, Morandi, Raspini, Torrini, Piani, Sani, Giuntini, Masi, Grazzini, Del Bravo, Zecchi, Parigi, Lombardi, Caldini, Somigli, Ermini, Romoli, Nocentini, Focardi, Vannini, Bonciani, Dei, Maffei, Taddei, Scarpelli, Tinti, Landi, Fossati, Checcucci, Baroncini, Pierattini, Ricci, Conti, Lotti, Falciani, Bucciarelli, Lisi, Dini",
  ),
  apuane: words(
    "Bertolini, Ricci, Tonarelli, Giannini, Bigini, Della Tommasina, Vatteroni, Menconi, Lazzerini, Cattani, Pucciarelli, Bertoneri, Marchini, Fruzzetti, Guidi, Mannini, Baldini, Musetti, Dell'Amico, Vanelli, Cucurnia, Biagioni, Ambrosini, Lorenzani, Borghini, Pianini, Corsi, Nicoli, Grassi, Mazzucchelli, Tarabella, Frediani, Angeloni, Ravenna, Balloni, Bedini",
  ),
};

/** Families of further away and their given names; weights in a hundred, the rest being local. */
export const origins: readonly Origin[] = [
  { weight: 66, language: 'it', birthplaces: 'here', bornHere: 100, families: [], women: [], men: [] },
  {
    weight: 11,
    language: 'it',
    birthplaces: words(
      'Napoli, Salerno, Palermo, Catania, Crotone, Cosenza, Foggia, Potenza, Reggio di Calabria, Bari, Cagliari, Lecce',
    ),
    bornHere: 55,
    families: words(
      "Esposito, Russo, Greco, Caruso, De Luca, D'Angelo, Lo Presti, Marino, Ferrara, Sorrentino, Amato, Pugliese, Calabrò, La Rosa, Messina, Gentile, Coppola, De Santis, Piras, Serra, Mancuso, Barone",
    ),
    women: words(
      'Carmela, Rosaria, Concetta, Giuseppina, Assunta, Angela, Teresa, Annalisa, Mariangela, Valentina, Federica, Rosanna',
    ),
    men: words(
      'Salvatore, Gennaro, Pasquale, Vincenzo, Carmine, Giuseppe, Domenico, Rosario, Antonio, Raffaele, Nicola, Gaetano',
    ),
  },
  {
    weight: 6,
    language: 'sq',
    birthplaces: ['Albania'],
    bornHere: 35,
    families: words('Hoxha, Shehu, Prifti, Gjoka, Leka, Marku, Dervishi, Kola, Cela, Bardhi, Ndreca, Zefi'),
    women: words('Elona, Mimoza, Arta, Valbona, Klea, Anisa, Erjona, Drita'),
    men: words('Arben, Ilir, Gentian, Klajdi, Erion, Dritan, Fatmir, Altin'),
  },
  {
    weight: 5,
    language: 'ro',
    birthplaces: ['Romania', 'Romania', 'Romania', 'Moldova'],
    bornHere: 20,
    families: words('Popescu, Ionescu, Munteanu, Rusu, Ciobanu, Lungu, Moraru, Dumitru, Stan, Balan'),
    women: words('Mihaela, Cristina Elena, Ana Maria, Daniela, Ioana, Alina, Gabriela, Roxana'),
    men: words('Ionut, Florin, Marius, Andrei, Cosmin, Vasile, Adrian, Radu'),
  },
  {
    weight: 3.5,
    language: 'ar',
    birthplaces: ['Marocco', 'Marocco', 'Marocco', 'Tunisia'],
    bornHere: 30,
    families: words('El Amrani, Benali, Bouzid, El Idrissi, Haddad, Mansouri, Ouali, Ziani, Rachidi, Saidi'),
    women: words('Fatima, Khadija, Amina, Nadia, Samira, Hanane, Imane, Salma'),
    men: words('Youssef, Hamid, Rachid, Omar, Karim, Said, Bilal, Mehdi'),
  },
  {
    weight: 2.5,
    language: 'zh',
    birthplaces: ['Cina'],
    bornHere: 40,
    families: words('Chen, Hu, Wang, Zheng, Lin, Zhou, Xu'),
    women: words('Xiaoli, Meiling, Yanyan, Lili, Jing'),
    men: words('Wei, Jian, Haoran, Xiaodong, Jun'),
  },
  {
    weight: 2.5,
    language: 'es',
    birthplaces: ['Perù', 'Perù', 'Ecuador', 'Repubblica Dominicana'],
    bornHere: 25,
    families: words(
      'Quispe Flores, Rojas Medina, Vargas, Huaman Torres, Castillo, Mendoza Ruiz, Salazar, Paredes',
    ),
    women: words('Rosa María, Milagros, Yesenia, Carmen, Lucero, Maribel'),
    men: words('Luis Alberto, Jorge, César, Wilmer, Juan Carlos, Miguel Ángel'),
  },
  {
    weight: 1.5,
    language: 'fr',
    birthplaces: ['Senegal', 'Senegal', "Costa d'Avorio"],
    bornHere: 20,
    families: words('Ndiaye, Diop, Fall, Sow, Koné, Traoré, Ba'),
    women: words('Aminata, Fatou, Awa, Mariama, Aïcha'),
    men: words('Mamadou, Ibrahima, Cheikh, Moussa, Abdoulaye'),
  },
  {
    weight: 1,
    language: 'uk',
    birthplaces: ['Ucraina'],
    bornHere: 5,
    families: words('Kovalenko, Shevchuk, Bondarenko, Melnyk, Tkachenko'),
    women: words('Oksana, Halyna, Iryna, Svitlana, Natalia'),
    men: words('Andriy, Oleh, Taras, Bohdan'),
  },
  {
    weight: 0.7,
    language: 'en',
    birthplaces: ['Filippine'],
    bornHere: 25,
    families: words('Reyes, Santos, Cruz, Dela Cruz, Bautista'),
    women: words('Grace, Marites, Joy, Maricel'),
    men: words('Jerome, Michael, Rommel, Paolo'),
  },
  {
    weight: 0.3,
    language: 'other',
    birthplaces: ['Sri Lanka'],
    bornHere: 25,
    families: words('Fernando, Perera, Silva, Fonseka'),
    women: words('Nirmala, Dilani, Kumari'),
    men: words('Ruwan, Nuwan, Roshan'),
  },
];

/** Streets: names that many places have; the house numbers are drawn. */
export const streets: readonly string[] = words(
  'Via delle Ginestre, Via del Mulino, Via dei Tigli, Piazza della Fonte, Via della Fornace, Via del Poggio, Via delle Querce, Viale dei Cipressi, Via della Pieve, Via del Borgo, Via delle Rose, Via dei Frantoi, Via del Ponte, Via della Stazione, Via delle Vigne, Via dei Noci, Via del Lavatoio, Via degli Olmi, Via della Torre, Via di Mezzo',
);
