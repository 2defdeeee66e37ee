/** Remembers, for the audit, whose data a request opened and of which class. Lives as long as the request. */
export class ReadLedger {
  readonly #opened = new Map<string, Set<string>>();

  /** Notes that data of this class, of this person, was opened for the reader. */
  note(personId: string, dataClass: string): void {
    const classes = this.#opened.get(personId) ?? new Set();
    classes.add(dataClass);
    this.#opened.set(personId, classes);
  }

  /** Ids of the people whose data was opened, sorted. */
  personIds(): string[] {
    return [...this.#opened.keys()].sort();
  }

  /** Classes of data that were opened, sorted. */
  dataClasses(): string[] {
    return [...new Set([...this.#opened.values()].flatMap((c) => [...c]))].sort();
  }
}
