declare module 'snowball-stemmers' {
  /** A stemmer for one of Snowball's languages, e.g. `danish`. */
  export function newStemmer(language: string): { stem(word: string): string };
}
