import { h } from 'preact';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { classesOf } from '../rules.ts';
import { listInstruments } from '../store/instruments.ts';
import type { InstrumentVersion, SheetClass } from '../types.ts';
import { type AssessmentWord, assessmentWords } from '../words.ts';
import { assessmentsUrl, segmentOf } from './addresses.ts';
import { type OfCase, type OpenedCase, openedCase } from './opened-case.ts';

/** GET /persone/:personId/valutazione/:caseId/nuova: the instruments that the reader may fill in. */
export async function newEvaluationPage(asked: OfCase) {
  const opened = await openedCase(asked);
  if (opened === undefined || opened.writable.length === 0) return undefined;
  const instruments = (await listInstruments(asked.tx)).flatMap((version) => {
    const of = classesOf(version.content).find((c) => opened.writable.includes(c));
    return of === undefined ? [] : [{ version, of }];
  });
  return h(NewEvaluation, { asked, opened, instruments });
}

type Shown = {
  asked: OfCase;
  opened: OpenedCase;
  instruments: readonly { version: InstrumentVersion; of: SheetClass }[];
};

function NewEvaluation({ asked, opened, instruments }: Shown) {
  const lang = asked.language;
  const word = (key: AssessmentWord, values?: Record<string, string>) =>
    say(assessmentWords, key, lang, values);
  const url = assessmentsUrl(opened.standing);
  return (
    <OfficePage
      shell={asked.shell}
      title={word('beginOf', { name: opened.name })}
      lead={word('beginLead')}
      breadcrumbs={[
        { href: opened.person, label: opened.name },
        { href: url, label: word('evaluations') },
      ]}
    >
      {instruments.map(({ version, of }) => {
        const { title, lead } = version.content;
        return (
          <section key={version.id}>
            <h2>{title[lang]}</h2>
            {lead && <p>{lead[lang]}</p>}
            <p>
              <ButtonLink href={`${url}/nuova/${segmentOf[of]}?con=${version.id}`}>
                {word('beginWith', { instrument: title[lang] })}
              </ButtonLink>
            </p>
          </section>
        );
      })}
    </OfficePage>
  );
}
