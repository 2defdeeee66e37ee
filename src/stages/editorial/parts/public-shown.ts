import type { MarkedText } from '../../../values/marked-text.ts';
import type { PublishedPage } from '../types.ts';

/** A page as the parts show it: what is published, or would be, with its texts read.
 *  `more` is read with the prefix 'altro-', since both texts stand on one page; `over`: the notice is closed. */
export type ShownPage = {
  readonly page: Pick<PublishedPage, 'kind' | 'slug' | 'lang' | 'content' | 'updatedAt'>;
  readonly body: MarkedText;
  readonly more: MarkedText;
  readonly over: boolean;
};
