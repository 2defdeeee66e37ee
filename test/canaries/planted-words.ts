const letters = 'abcdefghilmnopqrstuvz';

/** Words that stand nowhere else: planted in what is not to come out, looked for in what does. */
export type PlantedWords = {
  /** another one, of letters alone so that a name may hold it */
  readonly canary: () => string;
  /** a text with two of them */
  readonly note: () => string;
  /** those in a text, in any case */
  readonly found: (text: string) => string[];
  /** all that were made so far */
  readonly words: readonly string[];
};

/** Begins without any. @param mark a letter, so that the words of one test are not those of another */
export function plantedWords(mark: string): PlantedWords {
  const words: string[] = [];
  const spread = 2 * (mark.charCodeAt(0) - 97) + 1;
  const canary = () => {
    let n = words.length + 1;
    let word = '';
    for (let i = 0; i < 6; i++) {
      word += letters.charAt(n % letters.length);
      n = Math.floor(n / letters.length) + spread * (i + 1);
    }
    const planted = `Kana${mark}${word}wxy`;
    words.push(planted);
    return planted;
  };
  const one = new RegExp(`kana${mark}[a-z]{6}wxy`, 'gi');
  return {
    canary,
    words,
    note: () => `Un testo con ${canary()} nel mezzo e ${canary()} alla fine.`,
    found: (text) => [...new Set(text.match(one) ?? [])],
  };
}
