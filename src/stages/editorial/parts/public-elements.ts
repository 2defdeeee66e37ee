import type { PageKind } from '../types.ts';

type Elements = { readonly heading?: string; readonly content?: string };

const ofService: Readonly<Record<string, string>> = {
  'a-chi-e-rivolto': 'service-addressed',
  'who-it-is-for': 'service-addressed',
  'come-fare': 'service-how-to',
  'how-to-do-it': 'service-how-to',
  'cosa-serve': 'service-needed',
  'what-you-need': 'service-needed',
  'cosa-si-ottiene': 'service-achieved',
  'what-you-get': 'service-achieved',
  'tempi-e-scadenze': 'service-calendar-text',
  'times-and-deadlines': 'service-calendar-text',
  'condizioni-di-servizio': 'service-file',
  'conditions-of-the-service': 'service-file',
};

/** What the validator of the Comuni site model calls the heading and the content of a section; nothing where it has no name
 *  for them. @param anchor of the heading, by which the model knows it whoever wrote the text */
export function elementsOf(kind: PageKind, anchor: string): Elements {
  if (kind === 'legal')
    return anchor === 'licenza-dei-contenuti' || anchor === 'licence-of-the-content'
      ? { heading: 'legal-notes-section', content: 'legal-notes-body' }
      : {};
  const content = isListedService(kind) ? ofService[anchor] : undefined;
  return content === undefined ? {} : { content };
}

/** Whether a page is a service in the list of services; the easy edition is no service of its own. */
export function isListedService(kind: PageKind): kind is 'for-people' | 'for-companies' | 'for-services' {
  return kind === 'for-people' || kind === 'for-companies' || kind === 'for-services';
}
