import { ButtonLink } from '../../ui/button-link.tsx';
import { say } from '../../ui/language.ts';
import { PlainPage } from '../../ui/plain-page.tsx';
import type { PlainShellProps } from '../../ui/shell-props.ts';
import { errorWords } from './error-words.ts';

type Kind = 'absent' | 'fault' | 'unavailable' | 'forged' | 'repeated' | 'tooLarge';

/** One page for each kind of end. Absent and forbidden are the same page, to the byte. */
export function ErrorPage({
  shell,
  kind,
  requestId,
}: {
  shell: PlainShellProps;
  kind: Kind;
  requestId?: string;
}) {
  const lang = shell.lang;
  return (
    <PlainPage
      shell={shell}
      title={say(errorWords, `${kind}Title`, lang)}
      lead={say(errorWords, `${kind}Text`, lang)}
    >
      {requestId && <p>{say(errorWords, 'reference', lang, { id: requestId })}</p>}
      <p>
        <ButtonLink href="/">{say(errorWords, 'home', lang)}</ButtonLink>
      </p>
    </PlainPage>
  );
}
