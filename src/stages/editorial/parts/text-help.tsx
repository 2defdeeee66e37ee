import { useLanguage } from '../../../ui/language.ts';
import { speak } from './speak.ts';

/** How a text is marked, folded away until somebody asks. */
export function TextHelp() {
  const word = speak(useLanguage());
  return (
    <details class="field">
      <summary>{word('help')}</summary>
      <ul>
        <li>{word('helpHeading')}</li>
        <li>{word('helpList')}</li>
        <li>{word('helpBold')}</li>
        <li>{word('helpLink')}</li>
        <li>{word('helpBlank')}</li>
      </ul>
    </details>
  );
}
