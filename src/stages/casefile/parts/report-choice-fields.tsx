import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { reportPurposes, reportSections } from '../types.ts';
import { reportWords } from '../words/report.ts';
import { speakReport } from './report-speak.ts';

type Props = { readonly typed: Typed; readonly problems: readonly Problem[] };

/** For whom a report is, and what it holds. */
export function ReportChoiceFields({ typed, problems }: Props) {
  const lang = useLanguage();
  const word = speakReport(lang);
  const field = (name: string) => ({ name, value: typedText(typed, name), error: problemOf(problems, name) });
  const hintOf = (key: string) =>
    Object.hasOwn(reportWords, key) ? reportWords[key as keyof typeof reportWords][lang] : undefined;
  return (
    <>
      <RadioGroup
        {...field('purpose')}
        label={word('purpose')}
        options={reportPurposes.map((p) => ({
          value: p,
          label: word(`purpose.${p}`),
          hint: hintOf(`purposeHint.${p}`),
        }))}
      />
      <TextareaField
        {...field('addressee')}
        label={word('addressee')}
        hint={word('addresseeHint')}
        rows={3}
        required
      />
      <CheckboxGroup
        name="sections"
        label={word('sections')}
        hint={word('notesStayOut')}
        error={problemOf(problems, 'sections')}
        values={[typed['sections'] ?? []].flat()}
        options={reportSections.map((s) => ({ value: s, label: word(`section.${s}`) }))}
      />
      <DateField {...field('from')} label={word('from')} optional />
      <DateField {...field('to')} label={word('to')} optional />
    </>
  );
}
