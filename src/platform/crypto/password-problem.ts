/** Shortest password, in code points (OWASP ASVS 5.0 asks for 8 at least, and advises 15). */
export const PASSWORD_MIN = 12;
/** Longest, in code points: what is hashed must have a bound. */
export const PASSWORD_MAX = 200;

/** Why a password is not taken; the sentence stands with the words of the page. */
export type PasswordProblem = 'too-short' | 'too-long' | 'too-common' | 'same-as-email';

/** What people type when twelve characters are asked for; compared without case, spaces and marks. Longer lists
 *  are mostly shorter passwords, which the minimum refuses already. */
const COMMON = new Set(
  `password1234 password12345 password123456 passwordpassword mypassword123 password2024 password2025 password2026
  lamiapassword lamiapassword1 nuovapassword cambiamisubito changemenow1 changeme1234 changemechangeme benvenuto123
  benvenuto1234 buongiorno123 buongiorno1234 amministratore amministratore1 administrator administrator1 admin1234567
  qwertyuiop123 qwertyuiopas qwertyuiopasdfgh qwerty123456 qwerty12345678 qwertyqwerty asdfghjkl123 asdfghjklzxcvbnm
  1qaz2wsx3edc 1qaz2wsx3edc4rfv q1w2e3r4t5y6 1q2w3e4r5t6y zaq12wsxcde3 iloveyou1234 iloveyouiloveyou tiamotiamotiamo
  ciaociaociao ciaociao1234 forzajuventus forzanapoli forzanapoli1 forzamilan1899 forzainter1908 juventus1897
  fiorentina1926 forzafiorentina forzaviola1926 acmilan18991 francesco123 alessandro123 alessandra123 giuseppe1234
  letmeinletmein welcome12345 welcome123456 accompagna123 accompagna1234 accompagna2025 accompagna2026 segretissimo
  supercalifragili superman1234 abcdefghijkl1 abc123abc123 abcd1234abcd 123456789abc 123456abcdef a1b2c3d4e5f6
  provaprova123 provaprovaprova testtesttest test12345678 comune123456 regionetoscana toscana12345 firenze12345
  firenzefirenze assistentesociale serviziosociale`.split(/\s+/),
);

/** Says what is wrong with a new password, or nothing. No rule about capitals or signs: they make people write
 *  passwords down (NIST SP 800-63B, 3.1.1.2).
 *  @param email the account's address: neither it nor the part before the @ is a password */
export function passwordProblem(text: string, email: string): PasswordProblem | undefined {
  const password = text.normalize('NFKC').toLowerCase();
  const length = [...password].length;
  if (length < PASSWORD_MIN) return 'too-short';
  if (length > PASSWORD_MAX) return 'too-long';
  const address = email.normalize('NFKC').trim().toLowerCase();
  if (password === address || password === address.split('@')[0]) return 'same-as-email';
  const bare = password.replace(/[^\p{L}\p{N}]/gu, '');
  return COMMON.has(bare) || isRepeated(password) || isRun(password) ? 'too-common' : undefined;
}

/** "aaaaaaaaaaaa", "abcabcabcabc", "ciao1ciao1ciao1": one to six characters over and over. */
function isRepeated(text: string): boolean {
  return [1, 2, 3, 4, 5, 6].some((unit) =>
    [...text].every((char, at, all) => at < unit || char === all[at - unit]),
  );
}

/** "123456789012", "abcdefghijkl", "987654321098": each character next to the one before, digits going round. */
function isRun(text: string): boolean {
  return [1, -1].some((step) =>
    [...text].every((char, at, all) => {
      const before = all[at - 1];
      if (before === undefined) return true;
      const digits = /^\d\d$/.test(before + char);
      return digits
        ? (Number(before) + step + 10) % 10 === Number(char)
        : (before.codePointAt(0) ?? 0) + step === char.codePointAt(0);
    }),
  );
}
