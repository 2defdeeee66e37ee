import { useWords } from '../../../ui/language.ts';
import { type FormNeeds, StepForm } from '../../../ui/step-form.tsx';
import { portalWords } from '../words.ts';

type Props = {
  action: string;
  asked: FormNeeds;
  /** fingerprint of what stands above: what she saw is what she signs */
  shown: string;
  label: string;
  home: string;
};

/** What signing means, said before it is done; and the ways not to. */
export function BeforeSigning({ asked, action, shown, label, home }: Props) {
  const word = useWords(portalWords);
  return (
    <section aria-labelledby="before-signing">
      <h2 id="before-signing">{word('before')}</h2>
      <p>{word('whatHappens')}</p>
      <p>{word('mayWait')}</p>
      <p>{word('askSomebody')}</p>
      <p>{word('disagree')}</p>
      <StepForm
        asked={asked}
        action={action}
        submit={label}
        unseen={{ shown }}
        beside={{ href: home, label: word('notNow') }}
      />
    </section>
  );
}
