import { Numbers } from './number-lists.ts';

/**
 * Numbers words in the order in which they are met. It does what a map does, for words that are not cut out yet, or were put together
 * just now: a map would have each of them made into a string of its own first, which takes several times as long. For words of the
 * content: what patients write could be chosen so that it all falls into one place.
 */
export class Words {
  private readonly words: string[] = [];
  private readonly hashes = new Numbers();
  /** One more than a word's number, by its hash or in the first free slot behind. */
  private slots = new Int32Array(1 << 14);

  get size(): number {
    return this.words.length;
  }

  all(): readonly string[] {
    return this.words;
  }

  /** The number of a word that was met before, or -1. */
  find(word: string): number {
    return this.search(word, 0, word.length, hashOf(word, 0, word.length));
  }

  /** The number of a word. */
  of(word: string): number {
    return this.in(word, 0, word.length);
  }

  /** The number of the word `[from, to)` of a text. */
  in(text: string, from: number, to: number): number {
    const hash = hashOf(text, from, to);
    const known = this.search(text, from, to, hash);
    if (known >= 0) return known;
    this.words.push(text.slice(from, to));
    const number = this.hashes.push(hash);
    if (this.words.length * 2 > this.slots.length) this.grow();
    else this.place(number);
    return number;
  }

  private search(text: string, from: number, to: number, hash: number): number {
    const { slots, hashes, words } = this;
    const mask = slots.length - 1;
    for (let slot = firstOf(hash) & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] as number) - 1;
      if (number < 0 || (hashes.at(number) === hash && isAt(words[number] as string, text, from, to)))
        return number;
    }
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    for (let number = 0; number < this.words.length; number++) this.place(number);
  }

  private place(number: number): void {
    const mask = this.slots.length - 1;
    let slot = firstOf(this.hashes.at(number)) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = number + 1;
  }
}

/** Things by word, made when a word is met first. */
export class ByWord<T> {
  private readonly words = new Words();
  private readonly made: T[] = [];
  private readonly make: (word: string) => T;

  constructor(make: (word: string) => T) {
    this.make = make;
  }

  /** What is made of a word. */
  of(word: string): T {
    return this.in(word, 0, word.length);
  }

  /** What is made of the word `[from, to)` of a text. */
  in(text: string, from: number, to: number): T {
    const number = this.words.in(text, from, to);
    if (number === this.made.length) this.made.push(this.make(text.slice(from, to)));
    return this.made[number] as T;
  }
}

function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

const firstOf = (hash: number): number => hash ^ (hash >>> 15);

function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}
