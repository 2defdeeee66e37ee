import { useLanguage, useWords } from '../../../ui/language.ts';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Notice, Project } from '../types.ts';
import { projectWords } from '../words.ts';
import { projectDays } from './project-days.ts';

type Props = {
  readonly project: Project;
  readonly territory: string | undefined;
  readonly lead: string | undefined;
  readonly notice: Notice | undefined;
  /** the version of the notice's rules in force today */
  readonly rules: { readonly number: number; readonly source: string } | undefined;
};

/** What a project is: codes, acts, days, lead, and by which rules it works today. */
export function ProjectIdentity({ project, territory, lead, notice, rules }: Props) {
  const word = useWords(projectWords);
  const lang = useLanguage();
  const day = (value: Project['decreeOn']) => value && formatDay(value, lang);
  const kind = project.leadIsPublic === null ? '' : word(project.leadIsPublic ? 'leadPublic' : 'leadPrivate');
  return (
    <SummaryCard
      title={word('project')}
      items={[
        { label: word('part.lead'), value: lead && (kind === '' ? lead : `${lead} (${kind})`) },
        { label: word('when'), value: projectDays(project, lang) },
        { label: word('territory'), value: territory },
        { label: word('cup'), value: project.cup },
        { label: word('fseCode'), value: project.fseCode },
        { label: word('programme'), value: project.programme },
        { label: word('decree'), value: project.decree },
        { label: word('decreeOn'), value: day(project.decreeOn) },
        { label: word('agreementOn'), value: day(project.agreementOn) },
        {
          label: word('notice'),
          value: notice && <a href={`/avvisi/${notice.id}`}>{notice.title}</a>,
        },
        {
          label: word('projectRules'),
          value:
            rules && `${word('versionNumber', { number: rules.number })}. ${word('source')}: ${rules.source}`,
        },
      ]}
    />
  );
}
