/** Sentences of sign-in. */
export const sessionWords = {
  signIn: { it: 'Accedi', en: 'Sign in' },
  ended: {
    it: 'La sessione è finita. Accedi di nuovo: quello che stavi scrivendo ti aspetta.',
    en: 'The session has ended. Sign in again: what you were writing is waiting for you.',
  },
  email: { it: 'Indirizzo e-mail di lavoro, o il tuo codice', en: 'Work e-mail address, or your code' },
  password: { it: 'Password', en: 'Password' },
  emailMissing: { it: 'Scrivi l’indirizzo e-mail o il codice.', en: 'Write the e-mail address or the code.' },
  passwordMissing: { it: 'Scrivi la password.', en: 'Write the password.' },
  wrong: {
    it: 'Indirizzo e password non vanno insieme. Controllali e riprova.',
    en: 'Address and password do not go together. Check them and try again.',
  },
  tooMany: {
    it: 'Troppi tentativi. Aspetta qualche minuto e riprova.',
    en: 'Too many attempts. Wait some minutes and try again.',
  },
  demoTitle: { it: 'Accesso di prova', en: 'Demonstration sign-in' },
  demoText: {
    it: 'In questa dimostrazione si entra senza password, con una persona inventata.',
    en: 'In this demonstration one signs in without a password, as an invented person.',
  },
  enter: { it: 'Entra', en: 'Enter' },
  enterAs: { it: 'come {name}', en: 'as {name}' },
  noBody: { it: 'Fuori dagli enti', en: 'Outside the bodies' },
  inviteTitle: { it: 'Scegli la tua password', en: 'Choose your password' },
  inviteLead: {
    it: 'Almeno 12 caratteri. Una frase lunga è meglio di una parola difficile.',
    en: 'At least 12 characters. A long sentence is better than a difficult word.',
  },
  newPassword: { it: 'Nuova password', en: 'New password' },
  repeatPassword: { it: 'Scrivila di nuovo', en: 'Write it again' },
  savePassword: { it: 'Salva la password ed entra', en: 'Save the password and enter' },
  differs: { it: 'Le due password non sono uguali.', en: 'The two passwords differ.' },
  'too-short': { it: 'Usa almeno 12 caratteri.', en: 'Use at least 12 characters.' },
  'too-long': { it: 'Usa al massimo 200 caratteri.', en: 'Use at most 200 characters.' },
  'too-common': {
    it: 'Questa password è fra le più usate: scegline un’altra.',
    en: 'This password is among the most used: choose another one.',
  },
  'same-as-email': {
    it: 'La password non può essere il tuo indirizzo.',
    en: 'The password cannot be your address.',
  },
  inviteGone: { it: 'Questo invito non vale più', en: 'This invitation is no longer valid' },
  inviteGoneText: {
    it: 'È già stato usato, è scaduto, o l’indirizzo non è completo. Chiedine un altro a chi ti ha invitato.',
    en: 'It was already used, has expired, or the address is not complete. Ask whoever invited you for another one.',
  },
} as const;
