import { settingsTable } from '../src/platform/settings.ts';
import { tableOf } from './site-map.ts';

const begin = '<!-- settings: written by scripts/write-readme.ts -->';
const end = '<!-- end of settings -->';

/** The table of the settings between two marks of a text, written anew.
 *  @returns the whole text
 *  @throws when the text has not both marks, once each */
export function withSettingsSection(text: string): string {
  const [before, middle, ...more] = text.split(begin);
  const [, after, ...rest] = (middle ?? '').split(end);
  if (before === undefined || after === undefined || more.length + rest.length > 0) {
    throw new Error('The README has lost the marks of its settings table.');
  }
  const rows = Object.entries(settingsTable).map(([name, { fallback, says }]) => [
    `\`${name}\``,
    fallback === '' ? '' : `\`${fallback}\``,
    says,
  ]);
  return [
    before,
    begin,
    '\n\n',
    tableOf(['setting', 'default', 'what it is'], rows).join('\n'),
    '\n\n',
    end,
    after,
  ].join('');
}
