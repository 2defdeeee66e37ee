/** What one types to add a project; the territory is the caller's. */
export function aProjectForm(changes: object): Record<string, string> {
  return { title: 'Progetto inventato', cup: '', startsOn: '01/01/2026', endsOn: '31/12/2027', ...changes };
}
