import { useWords } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { companyPaperWords } from '../words/company-paper.ts';

type Props = {
  readonly address: string;
  readonly pin: string;
  /** of the company, as the operator typed it; '' where she did not */
  readonly email: string;
  readonly mail: { readonly subject: string; readonly text: string };
};

/** The link and the number just made, shown now and never again, and the mail that brings the link. */
export function CompanyPaperMade({ address, pin, email, mail }: Props) {
  const word = useWords(companyPaperWords);
  const query = `subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(mail.text)}`;
  return (
    <section aria-labelledby="paper-made">
      <h2 id="paper-made">{word('made')}</h2>
      <Notice kind="success">{word('madeText')}</Notice>
      <p>{word('address')}</p>
      <p>
        <code>{address}</code>
      </p>
      <p>{word('number')}</p>
      <p>
        <strong>{pin}</strong>
      </p>
      <p>{word('mailText')}</p>
      <p>
        <a class="btn btn-secondary" href={`mailto:${encodeURIComponent(email)}?${query}`}>
          {word('mail')}
        </a>
      </p>
    </section>
  );
}
