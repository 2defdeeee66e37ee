/** Points as people read them: out of a hundred, one decimal. @param points 0 to 1,000,000 */
export function shownPoints(points: number, language: 'it' | 'en'): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    Math.round(points / 1_000) / 10,
  );
}
