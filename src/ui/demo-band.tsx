import { Icon } from './icon.tsx';
import { useWords } from './language.ts';
import { uiWords } from './words.ts';

/** The band that every page of a demonstration carries; nothing takes it away, not even printing. */
export function DemoBand() {
  const word = useWords(uiWords);
  return (
    <p class="demo-band">
      <Icon name="info" />
      {word('demo')}
    </p>
  );
}
