import { DateField } from '../../../ui/date-field.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { useLanguage } from '../../../ui/language.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Filled, fieldOf } from '../../../ui/typed.ts';
import { newsKinds, type PageKind } from '../types.ts';
import { ContactRows, DocumentRows } from './attached-rows.tsx';
import { speak } from './speak.ts';
import { TextHelp } from './text-help.tsx';

type Props = Filled & {
  readonly kind: PageKind;
  readonly images: readonly Option[];
  readonly documents: readonly Option[];
};

/** Everything of a page in one language that is written. */
export function TextFields({ kind, images, documents, ...filled }: Props) {
  const word = speak(useLanguage());
  const field = fieldOf(filled, 'off');
  return (
    <>
      <TextField {...field('title')} label={word('title')} hint={word('titleHint')} maxLength={160} />
      <TextareaField
        {...field('lead')}
        label={word('lead')}
        hint={word('leadHint')}
        rows={3}
        maxLength={320}
      />
      {kind === 'news' && (
        <RadioGroup
          {...field('newsKind')}
          label={word('newsKind')}
          options={newsKinds.map((k) => ({ value: k, label: word(`news.${k}`) }))}
        />
      )}
      {(kind === 'news' || kind === 'notice') && (
        <>
          <DateField {...field('date')} label={word('date')} />
          <DateField
            {...field('expiresOn')}
            label={word('expiresOn')}
            hint={word('expiresOnHint')}
            optional
          />
        </>
      )}
      <TextareaField {...field('body')} label={word('body')} hint={word('bodyHint')} rows={24} />
      <TextHelp />
      <SelectField
        {...field('image')}
        label={word('image')}
        optional
        blank={word('noImage')}
        options={images}
      />
      <TextField {...field('office')} label={word('officeField')} hint={word('officeFieldHint')} optional />
      <DocumentRows {...filled} documents={documents} />
      <ContactRows {...filled} />
      <TextareaField
        {...field('more')}
        label={word('more')}
        hint={word('moreHint')}
        rows={5}
        maxLength={4_000}
        optional
      />
    </>
  );
}
