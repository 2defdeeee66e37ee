import type { Option } from '../../../ui/field-props.ts';
import type { AccountId } from '../../organisations/types.ts';
import { findCompany } from '../commands/find-company.ts';
import { speak } from '../parts/speak.ts';
import type { OfPerson } from './opened-person.ts';

/** Who may meet her, as the form offers it: the reader first, so that hers is the choice that stands there.
 *  @param standing who meets her as it is now, offered even where the reader may not know her name */
export async function companyOptions(asked: OfPerson, standing?: AccountId): Promise<Option[]> {
  const word = speak(asked.language);
  const company = await findCompany(asked.tx, asked.params.personId);
  const options = [...company].map(([value, name]) => ({
    value,
    label: value === asked.me.accountId ? word('meOption', { name }) : name,
  }));
  return standing === undefined || company.has(standing)
    ? options
    : [...options, { value: standing, label: word('somebody') }];
}
