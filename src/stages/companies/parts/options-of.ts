import type { Option } from '../../../ui/field-props.ts';

/** The choices of a closed list, each in its words.
 *  @param say the words of one value */
export function optionsOf<T extends string>(values: readonly T[], say: (value: T) => string): Option[] {
  return values.map((value) => ({ value, label: say(value) }));
}
