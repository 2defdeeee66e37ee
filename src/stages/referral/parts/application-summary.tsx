import { DescriptionList } from '../../../ui/description-list.tsx';
import { useWords } from '../../../ui/language.ts';
import type { ApplicationAnswers, ApplicationStep } from '../types.ts';
import { type ApplicationWord, applicationWords } from '../words/application.ts';

type Props = {
  answers: ApplicationAnswers;
  steps: readonly { step: ApplicationStep; href: string }[];
  comuni: readonly { code: string; name: string }[];
};

const fields: Record<ApplicationStep, readonly string[]> = {
  writer: ['writer'],
  representative: [
    'representativeName',
    'representativeKind',
    'representativeContact',
    'court',
    'decreeNumber',
    'decreeFrom',
    'decreeUntil',
  ],
  name: ['givenName', 'familyName'],
  birth: ['birthDate', 'birthplace'],
  'tax-code': ['codiceFiscale'],
  home: ['comune', 'otherComune', 'address'],
  contact: ['phone', 'email', 'howToReach'],
  wishes: ['wishes'],
  kind: ['kind'],
  service: ['followed'],
  'kept-from': ['keptFrom'],
  notice: [],
  agreement: ['answer', 'words', 'representativeAnswer'],
};

const chosen: Readonly<Record<string, ApplicationWord>> = {
  'writer herself': 'writerHerself',
  'writer representative': 'writerRepresentative',
  'representativeAnswer agrees': 'representativeYes',
  'representativeAnswer does-not-agree': 'representativeNo',
  'answer not-asked': 'not-askedHer',
};

/** What was written, question by question, each with the way to change it. */
export function ApplicationSummary({ answers, steps, comuni }: Props) {
  const word = useWords(applicationWords);
  const forHer = answers['writer'] === 'representative';
  const spoken = (field: string, value: string): string => {
    const key = chosen[`${field} ${value}`] ?? (forHer && field === 'answer' ? `${value}Her` : value);
    const isChoice = ['writer', 'representativeKind', 'kind', 'followed', 'answer', 'representativeAnswer'];
    if (isChoice.includes(field) && Object.hasOwn(applicationWords, key)) return word(key as ApplicationWord);
    return field === 'comune' ? (comuni.find((c) => c.code === value)?.name ?? value) : value;
  };
  return (
    <DescriptionList
      items={steps
        .filter(({ step }) => fields[step].length > 0)
        .map(({ step, href }) => ({
          label: word(step === 'agreement' && forHer ? 'agreementForHer' : step),
          value: (
            <>
              {fields[step]
                .filter((field) => (answers[field] ?? '') !== '')
                .map((field) => (
                  <p key={field} dir="auto">
                    {spoken(field, answers[field] ?? '')}
                  </p>
                ))}
              <a href={href}>
                {word('change')}
                <span class="visually-hidden">: {word(step)}</span>
              </a>
            </>
          ),
        }))}
    />
  );
}
