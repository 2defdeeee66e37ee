/** Comuni of Tuscany that ended since 2014: codice catastale, ISTAT code, name, province, first day on which it no
 *  longer existed, codice catastale of its successor. People are born in them, and the zone fiorentina sud-est had
 *  Barberino and Tavarnelle until the end of 2018. Codes checked against the Belfiore list; the ISTAT codes are the
 *  places left empty in each province's list. Merged by regional laws of 2013 to 2018. */
export const FORMER_COMUNI = [
  ['D583', '048016', 'Figline Valdarno', 'FI', '2014-01-01', 'M321'],
  ['E296', '048023', "Incisa in Val d'Arno", 'FI', '2014-01-01', 'M321'],
  ['I514', '048042', 'Scarperia', 'FI', '2014-01-01', 'M326'],
  ['I085', '048040', 'San Piero a Sieve', 'FI', '2014-01-01', 'M326'],
  ['A633', '048003', "Barberino Val d'Elsa", 'FI', '2019-01-01', 'M408'],
  ['L067', '048045', 'Tavarnelle Val di Pesa', 'FI', '2019-01-01', 'M408'],
  ['D449', '046012', 'Fabbriche di Vallico', 'LU', '2014-01-01', 'M319'],
  ['L763', '046032', 'Vergemoli', 'LU', '2014-01-01', 'M319'],
  ['E059', '046016', 'Giuncugnano', 'LU', '2015-01-01', 'M347'],
  ['I737', '046029', 'Sillano', 'LU', '2015-01-01', 'M347'],
  ['A012', '047001', 'Abetone', 'PT', '2017-01-01', 'M376'],
  ['D235', '047004', 'Cutigliano', 'PT', '2017-01-01', 'M376'],
  ['G715', '047015', 'Piteglio', 'PT', '2017-01-01', 'M377'],
  ['H980', '047019', 'San Marcello Pistoiese', 'PT', '2017-01-01', 'M377'],
  ['H305', '049015', 'Rio Marina', 'LI', '2018-01-01', 'M391'],
  ['H297', '049016', "Rio nell'Elba", 'LI', '2018-01-01', 'M391'],
  ['A559', '050007', 'Casciana Terme', 'PI', '2014-01-01', 'M327'],
  ['E455', '050017', 'Lari', 'PI', '2014-01-01', 'M327'],
  ['D160', '050013', 'Crespina', 'PI', '2014-01-01', 'M328'],
  ['E688', '050018', 'Lorenzana', 'PI', '2014-01-01', 'M328'],
  ['C112', '051009', 'Castelfranco di Sopra', 'AR', '2014-01-01', 'M322'],
  ['G552', '051029', 'Pian di Scò', 'AR', '2014-01-01', 'M322'],
  ['H008', '051032', 'Pratovecchio', 'AR', '2014-01-01', 'M329'],
  ['I952', '051036', 'Stia', 'AR', '2014-01-01', 'M329'],
  ['E468', '051019', 'Laterina', 'AR', '2018-01-01', 'M392'],
  ['G451', '051028', 'Pergine Valdarno', 'AR', '2018-01-01', 'M392'],
  ['F402', '052014', 'Montalcino', 'SI', '2017-01-01', 'M378'],
  ['H911', '052029', "San Giovanni d'Asso", 'SI', '2017-01-01', 'M378'],
] as const;

/** Comuni that began after the catalogue's date of 1 January 2020: codice catastale, ISTAT code, name, province.
 *  The ones that they replaced stay in the catalogue as they were. */
export const LATER_COMUNI = [
  ['M432', '081025', 'Misiliscemi', 'TP'],
  ['M433', '012144', 'Bardello con Malgesso e Bregano', 'VA'],
  ['M434', '005122', 'Moransengo-Tonengo', 'AT'],
  ['M435', '013256', 'Uggiate con Ronago', 'CO'],
  ['M436', '024128', 'Sovizzo', 'VI'],
  ['M437', '025075', 'Setteville', 'BL'],
  ['M438', '028108', "Santa Caterina d'Este", 'PD'],
] as const;
