import './ui/islands/main.ts';
import { tryJointAtOnce } from './stages/matching/islands/joint-live.ts';
import { showSimilarPeople } from './stages/people/islands/similar.ts';

// The one script of every page: the design system's comforts, then those of a stage, each silent where its form is not.
showSimilarPeople(document);
tryJointAtOnce(document);
