/** Sentences of the stage. */
export const organisationWords = { body: { it: 'Ente', en: 'Body' } } as const;
