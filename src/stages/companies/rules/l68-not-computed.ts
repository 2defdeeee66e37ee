import type { CompanyKind } from '../types.ts';
import type { Figure } from './l68-figure.ts';

/** What the calculation leaves out, by name. */
export type NotComputedCode =
  | 'publicBody'
  | 'nonProfit'
  | 'onHiring'
  | 'suspensionShare'
  | 'highPremium'
  | 'becameDisabled'
  | 'severalProvinces'
  | 'specialLists';

/** Kind of employer, as far as it changes the calculation. */
export type EmployerNature = 'private' | 'public' | 'non-profit';

const natures = {
  'for-profit': 'private',
  'social-co-operative-a': 'non-profit',
  'social-co-operative-b': 'non-profit',
  'other-third-sector': 'non-profit',
  'public-body': 'public',
  farm: 'private',
  craft: 'private',
  professional: 'private',
} as const satisfies Record<CompanyKind, EmployerNature>;

/** How the calculation sees an employer of that kind.
 *  @law L. 68/1999, art. 3, c. 3; art. 7, c. 2 */
export function natureOf(kind: CompanyKind): EmployerNature {
  return natures[kind];
}

const always = [
  'suspensionShare',
  'highPremium',
  'becameDisabled',
  'severalProvinces',
  'specialLists',
] as const;

const sources: Readonly<Record<NotComputedCode, string>> = {
  publicBody: 'L. 68/1999, art. 7, c. 2, e art. 15, c. 3',
  nonProfit: 'L. 68/1999, art. 3, c. 3',
  onHiring: 'L. 68/1999, art. 3, c. 2, fino al 31/12/2017',
  suspensionShare: 'L. 68/1999, art. 3, c. 5; DPR 333/2000, art. 4',
  highPremium: 'L. 68/1999, art. 5, c. 3-bis',
  becameDisabled: 'L. 68/1999, art. 4, c. 3-bis e 4',
  severalProvinces: 'L. 68/1999, art. 5, c. 8 e seguenti',
  specialLists: 'L. 68/1999, art. 3, c. 7; L. 113/1985',
};

/** What somebody who checks the sheet must look at elsewhere.
 *  @param onHiring whether the quota depends on a new hiring, as it did until 2017 from 15 to 35 people
 *  @law L. 68/1999, art. 3, 4, 5 and 15, as each line names it */
export function notComputed(nature: EmployerNature, onHiring: boolean): readonly Figure<NotComputedCode>[] {
  const codes: NotComputedCode[] = [
    ...(nature === 'public' ? (['publicBody'] as const) : []),
    ...(nature === 'non-profit' ? (['nonProfit'] as const) : []),
    ...(onHiring ? (['onHiring'] as const) : []),
    ...always,
  ];
  return codes.map((code) => ({
    code,
    value: null,
    law: { source: sources[code], sure: 'verify', since: null },
  }));
}
