import { markingOf } from './marking-words.ts';

/** What stands for the title of a project whose own title would tell a company something of her. */
const plainTitle = 'Progetto per il lavoro';

/** The title of a project as a company may read it: its own, unless that names an illness or a service. */
export function toldTitle(title: string): string {
  return markingOf(title) === null ? title : plainTitle;
}
