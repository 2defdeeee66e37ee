import { useWords } from '../../../ui/language.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { organisationWords } from '../words.ts';

/** The fields of an inner service. */
export function ServiceFields({ typed, problems }: { typed: Typed; problems: readonly Problem[] }) {
  const word = useWords(organisationWords);
  const field = fieldOf({ typed, problems });
  return (
    <>
      <TextField
        {...field('name')}
        label={word('serviceName')}
        hint={word('serviceNameHint')}
        autocomplete="off"
      />
      <TextField {...field('zone')} label={word('zone')} optional autocomplete="off" />
    </>
  );
}
