import { type Language, say } from '../../ui/language.ts';
import { mailWords } from './mail-words.ts';
import type { MessageKind } from './message-kinds.ts';
import type { SitePath } from './site-path.ts';

/** All that the writer of a mail is told. There is no place here for a name, a service, a project or a text: whoever
 *  adds one opens the way by which such things leave the house. */
export type MailInput = {
  readonly kind: MessageKind;
  readonly language: Language;
  readonly link: SitePath;
};

/** A mail as it looks: plain text, two sentences and the page. */
export type Mail = { readonly subject: string; readonly text: string };

/** Writes a mail.
 *  @param publicUrl address people type, without a path
 *  @returns one subject for all kinds; the text of the kind and the full address of the page */
export function composeMail({ kind, language, link }: MailInput, publicUrl: string): Mail {
  return {
    subject: say(mailWords, 'subject', language),
    text: `${say(mailWords, kind, language)}\n\n${publicUrl}${link}\n`,
  };
}
