import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import { companyPaperWords } from '../words/company-paper.ts';

/** A mail as it looks: plain text. */
export type CompanyPaperMail = { readonly subject: string; readonly text: string };

/** The mail that brings a company the link: nobody is named in it, no project, no body, nor what it is about. The number
 *  that opens it goes by telephone.
 *  @param link full address of the page
 *  @param lastDay on which it opens */
export function companyPaperMail(link: string, lastDay: CalendarDay): CompanyPaperMail {
  const word = (key: keyof typeof companyPaperWords) => companyPaperWords[key].it;
  return {
    subject: word('mail.subject'),
    text: [
      word('mail.greeting'),
      word('mail.link'),
      link,
      word('mail.number'),
      word('mail.until').replace('{day}', formatDay(lastDay, 'it')),
    ].join('\n\n'),
  };
}
