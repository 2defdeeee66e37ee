import { useWords } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { organisationWords } from '../words.ts';

/** The link of an invitation, shown once, to be handed over in person. */
export function InvitationLink({ url }: { url: string }) {
  const word = useWords(organisationWords);
  return (
    <Notice kind="warning" title={word('invitationTitle')}>
      <p>{word('invitationText')}</p>
      <p>
        <a href={url}>{url}</a>
      </p>
    </Notice>
  );
}
