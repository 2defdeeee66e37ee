import './ui/islands/main.ts';
import { showSimilarPeople } from './stages/people/islands/similar.ts';

// The one script of every page: the design system's comforts, then those of a stage, each silent where its form is not.
showSimilarPeople(document);

// What one page alone needs is fetched by that page; the policy of the page lets a trusted script bring another.
const more = document.querySelector<HTMLElement>('[data-script]')?.dataset['script'];
if (more) void import(more);
