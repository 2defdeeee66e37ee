import { editorialAssetWords } from './words/assets.ts';
import { editorialEditWords } from './words/edit.ts';
import { editorialListWords } from './words/list.ts';
import { editorialProblemWords } from './words/problems.ts';
import { editorialPublishWords } from './words/publish.ts';

/** Every sentence of the editors' office; those of the public pages themselves are in `words/public-page.ts`. */
export const editorialWords = {
  ...editorialProblemWords,
  ...editorialListWords,
  ...editorialEditWords,
  ...editorialPublishWords,
  ...editorialAssetWords,
} as const;

/** Key of a sentence of this stage. */
export type EditorialWord = keyof typeof editorialWords;
