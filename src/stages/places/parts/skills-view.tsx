import { DataTable } from '../../../ui/data-table.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import type { ShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import type { VocabularyTerm } from '../../competency-balance/types.ts';
import { type Place, skillNeeds } from '../types.ts';
import { placeSpeak } from './place-speak.ts';

type Props = {
  asked: { shell: ShellProps; csrf: string; formKey: () => string };
  place: Place;
  url: string;
  typed: Typed;
  problems: readonly Problem[];
  /** terms to choose from, once what was typed came near several */
  offered: Readonly<Record<'occupation' | 'skill', readonly VocabularyTerm[]>>;
};

/** Occupation and skills of a place, from the vocabulary alone. */
export function SkillsView({ asked, place, url, typed, problems, offered }: Props) {
  const lang = asked.shell.lang;
  const word = placeSpeak(lang);
  const form = (path: string) => ({
    action: `${url}/${path}`,
    csrf: asked.csrf,
    idempotencyKey: asked.formKey(),
    version: place.version,
  });
  const field = (name: string) => ({
    name,
    value: typedText(typed, name),
    error: problemOf(problems, name),
  });
  const terms = (kind: 'occupation' | 'skill') =>
    offered[kind].length > 0 && (
      <RadioGroup
        {...field(`${kind}Term`)}
        label={word('termChoose')}
        options={offered[kind].map((t) => ({
          value: `${t.scheme}|${t.code}`,
          label: lang === 'it' ? t.labelIt : t.labelEn,
          hint: `${t.scheme} ${t.code}`,
        }))}
      />
    );
  return (
    <OfficePage
      shell={asked.shell}
      title={word('skills')}
      lead={word('skillsLead')}
      breadcrumbs={[{ href: url, label: place.title }]}
      problems={problems}
    >
      <h2>{word('occupation')}</h2>
      <Form {...form('professione')}>
        <TextField
          {...field('occupation')}
          label={word('occupation')}
          hint={word('termHint')}
          autocomplete="off"
          optional
        />
        {terms('occupation')}
        <FormActions>
          <SubmitButton>{word('saveOccupation')}</SubmitButton>
        </FormActions>
      </Form>
      <h2>{word('skill')}</h2>
      <DataTable
        caption={word('skill')}
        captionHidden
        rows={place.skills}
        rowKey={(s) => `${s.term.scheme}|${s.term.code}`}
        empty={<p>{word('noSkills')}</p>}
        columns={[
          { key: 'skill', label: word('skill'), render: (s) => s.term.label },
          { key: 'need', label: word('need'), render: (s) => word(`need.${s.need}`) },
          {
            key: 'take',
            label: word('take'),
            render: (s) => (
              <Form {...form('abilita/togli')}>
                <input type="hidden" name="term" value={`${s.term.scheme}|${s.term.code}`} />
                <SubmitButton variant="secondary">{word('takeSkill', { name: s.term.label })}</SubmitButton>
              </Form>
            ),
          },
        ]}
      />
      <Form {...form('abilita')}>
        <TextField
          {...field('skill')}
          label={word('skill')}
          hint={word('termHintSkill')}
          autocomplete="off"
        />
        {terms('skill')}
        <RadioGroup
          {...field('need')}
          label={word('need')}
          options={skillNeeds.map((n) => ({ value: n, label: word(`need.${n}`) }))}
        />
        <FormActions>
          <SubmitButton>{word('addSkill')}</SubmitButton>
        </FormActions>
      </Form>
    </OfficePage>
  );
}
