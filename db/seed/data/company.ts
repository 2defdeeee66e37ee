import type { Company } from '../story.ts';

/** Who else comes into the first stories, or is kept out of them, by the number of the person. */
export const company: Readonly<Record<number, readonly Company[]>> = {
  // Ada: a colleague of the same office joined her social worker, and turned out to be her cousin. He must never read
  // of her again, whatever his role.
  0: [
    {
      what: 'ask',
      whom: 'marco.poggesi@prova.example',
      days: 120,
      evidence: 'Riunione del servizio',
      accepted: true,
    },
    {
      what: 'exclude',
      whom: 'marco.poggesi@prova.example',
      reason: 'È suo cugino. Ada ha chiesto che non legga più niente di lei.',
    },
  ],
  // Ilir: the job coach has said yes; while his social worker is away, a colleague stands in.
  1: [
    {
      what: 'ask',
      whom: 'samuele.corti@prova.example',
      days: 300,
      evidence: 'Incontro di équipe',
      accepted: true,
    },
    {
      what: 'substitute',
      head: 'donatella.guerri@prova.example',
      whom: 'marco.poggesi@prova.example',
      days: 14,
    },
  ],
  // Rossella: the orientation worker has begun.
  2: [
    {
      what: 'ask',
      whom: 'beatrice.landucci@prova.example',
      days: 180,
      evidence: 'Progetto personalizzato',
      accepted: true,
    },
  ],
  // Ioana: the orientation worker has been asked and has not answered yet.
  6: [
    {
      what: 'ask',
      whom: 'beatrice.landucci@prova.example',
      days: 180,
      evidence: 'Progetto personalizzato',
      accepted: false,
    },
  ],
  // Luis Alberto: the desk reads his letter, not the words of his agreement nor who was there.
  8: [{ what: 'hide', dataClass: 'agreement', fromRole: 'coordinator' }],
};
