import './ui/islands/main.ts';
import { showSimilarPeople } from './stages/people/islands/similar.ts';

// The one script of every page: the design system's comforts, then those of a stage, each silent where its form is not.
showSimilarPeople(document);
