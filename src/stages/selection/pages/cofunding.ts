/** The line that the funder asks for on every document of a project. */
export function cofundingOf(): string {
  return 'Cofinanziato dall’Unione europea';
}
