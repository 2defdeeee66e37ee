import type { Language } from '../../../ui/language.ts';
import { assessmentWords } from '../words.ts';

/** The words in the drawing of a profile, in one language. */
export function profileLabels(lang: Language) {
  const word = (key: 'performance' | 'capacity' | 'extent' | 'unknown' | 'barrier' | 'facilitator'): string =>
    assessmentWords[`legend.${key}`][lang];
  return {
    performance: word('performance'),
    capacity: word('capacity'),
    extent: word('extent'),
    unknown: word('unknown'),
    barrier: word('barrier'),
    facilitator: word('facilitator'),
  };
}
