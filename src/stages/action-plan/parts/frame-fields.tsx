import { DateField } from '../../../ui/date-field.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { PLAN_TEXT_MAX } from '../types.ts';
import { speakPlan } from './speak.ts';

/** The fields of the first page of a plan. */
export function FrameFields({ typed, problems }: { typed: Typed; problems: readonly Problem[] }) {
  const word = speakPlan(useLanguage());
  const field = (name: string) => ({
    name,
    value: typedText(typed, name),
    error: problemOf(problems, name),
    optional: true,
  });
  return (
    <>
      <TextareaField {...field('opening')} label={word('opening')} rows={5} maxLength={PLAN_TEXT_MAX} />
      <DateField {...field('startsOn')} label={word('startsOn')} hint={word('dayHint')} />
      <DateField {...field('endsOn')} label={word('endsOn')} hint={word('dayHint')} />
      <DateField {...field('firstReviewOn')} label={word('firstReviewOn')} hint={word('dayHint')} />
      <TextareaField
        {...field('noReview')}
        label={word('noReview')}
        hint={word('noReviewHint')}
        rows={2}
        maxLength={1_000}
      />
      <TextareaField
        {...field('agreedHours')}
        label={word('agreedHours')}
        hint={word('agreedHint')}
        rows={2}
        maxLength={1_000}
      />
      <RadioGroup
        name="attendance"
        value={typedText(typed, 'attendance')}
        error={problemOf(problems, 'attendance')}
        label={word('attendance')}
        hint={word('attendanceHint')}
        options={(['', 'yes', 'no'] as const).map((a) => ({ value: a, label: word(`attendance.${a}`) }))}
      />
    </>
  );
}
