import type { Notice, Project } from '../types.ts';

/** What a document of a project says of its money: one line each, and whether the emblem of the Union stands beside. */
export type CoFunding = { readonly emblem: boolean; readonly wording: readonly string[] };

type Lang = 'it' | 'en';
type Period = '2014-2020' | '2021-2027';

/** The words of the two regulations, which no programme and no translator may change. A region has a name here and no
 *  logo: that one is the region's to give. */
const statements: Readonly<Record<Period, Record<Lang, readonly string[]>>> = {
  '2014-2020': {
    it: ['Unione europea – Fondo sociale europeo', 'Regione Toscana'],
    en: ['European Union – European Social Fund', 'Regione Toscana'],
  },
  '2021-2027': {
    it: ['Cofinanziato dall’Unione europea'],
    en: ['Co-funded by the European Union'],
  },
};

/** How a project's documents name the funder, read from the project's programme and, where that says nothing, from the
 *  notice's fund: the European Social Fund with its period («POR FSE 2014-2020, Asse B», «PR FSE+ 2021-2027»). Any other
 *  text stands for itself, without the emblem: whose money it is, is not guessed.
 *  @param lang of the document
 *  @returns null where neither says anything
 *  @law Reg. (UE) 1303/2013 allegato XII, 2.2; Reg. (UE) 2021/1060 artt. 47 and 50, allegato IX */
export function coFundingOf(
  project: Pick<Project, 'programme'>,
  notice: Pick<Notice, 'fund'> | undefined,
  lang: Lang = 'it',
): CoFunding | null {
  const texts = [project.programme, notice?.fund ?? null].flatMap((text) => text?.trim() || []);
  const period = texts.map(periodOf).find((found) => found !== undefined);
  if (period !== undefined) return { emblem: true, wording: statements[period][lang] };
  return texts[0] === undefined ? null : { emblem: false, wording: [texts[0]] };
}

/** The period whose rules hold, where a text names the fund: without a number of years FSE+, which began in 2021, says
 *  it by itself, FSE does not. */
function periodOf(text: string): Period | undefined {
  if (!/\b(?:FSE|ESF)\b|fondo sociale europeo/iu.test(text)) return undefined;
  if (/2014\s*[-–/]\s*(?:20)?20\b/u.test(text)) return '2014-2020';
  const isLater = /2021\s*[-–/]\s*(?:20)?27\b|\b(?:FSE|ESF)\s*\+|fondo sociale europeo (?:plus|\+)/iu.test(
    text,
  );
  return isLater ? '2021-2027' : undefined;
}
