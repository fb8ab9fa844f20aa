/** More are not kept, so that the memory of a long day stays small. */
const MOST = 5_000;

/** A function of a word that keeps what it found: people use few words, make few mistakes, and often the same. */
export function remembering<T>(look: (word: string) => T): (word: string) => T {
  const remembered = new Map<string, T>();
  return (word) => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const found = look(word);
    if (remembered.size >= MOST) remembered.clear();
    remembered.set(word, found);
    return found;
  };
}
