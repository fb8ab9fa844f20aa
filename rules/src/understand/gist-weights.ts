import type { Content } from '../content/content.ts';
import type { Locale } from '../words.ts';
import { isCommonWord } from './common-words.ts';
import { isFiller } from './phrase-words.ts';
import { withWords } from './spell-out.ts';
import { stemOf } from './stems.ts';
import { type Token, tokenise } from './tokens.ts';

/** How much a word tells of a finding or complaint. */
export interface Weight {
  of: string;
  weight: number;
}

/** BM25: how soon more phrases with a word add nothing, and how much a thing of many words must hold more. */
const SATURATION = 0.6;
const LENGTH = 0.5;
/** A word that everybody uses tells less. */
const COMMON = 0.7;

/** What each stem tells, in one language. Complaints are documents too: what is told of a harmless one is not told of a danger. */
export function weightsOf(content: Content, locale: Locale): Map<string, Weight[]> {
  const { stems, documents } = documentsOf(content, locale);
  const uses = stems.map(() => 0);
  let size = 0;
  for (const { told } of documents) {
    size += told.length;
    for (const [stem] of told) uses[stem] = (uses[stem] as number) + 1;
  }
  const rare = uses.map((use, stem) => {
    const weight = Math.log(1 + (documents.length - use + 0.5) / (use + 0.5));
    return weight * (isCommonWord(stems[stem] as string) ? COMMON : 1);
  });
  const lists: Weight[][] = stems.map(() => []);
  for (const { of, told } of documents) {
    const damp = SATURATION * (1 - LENGTH + (LENGTH * told.length * documents.length) / size);
    for (const [stem, times] of told)
      lists[stem]?.push({
        of,
        weight: ((rare[stem] as number) * times * (SATURATION + 1)) / (times + damp),
      });
  }
  return new Map(stems.map((stem, place) => [stem, lists[place] as Weight[]]));
}

/** The stems that phrases hold, and for each finding and complaint in how many of its phrases each is told. */
interface Documents {
  stems: string[];
  documents: { of: string; told: [stem: number, times: number][] }[];
}

function documentsOf(content: Content, locale: Locale): Documents {
  const stems: string[] = [];
  const places = new Map<string, number>();
  const words = new Map<string, readonly number[]>();
  const placeOf = (stem: string): number => {
    const place = places.get(stem) ?? stems.push(stem) - 1;
    places.set(stem, place);
    return place;
  };
  const stemsOf = (word: string): readonly number[] => {
    const known = words.get(word);
    if (known) return known;
    const found = tokenise(word).flatMap((token) => telling(token, locale) ?? []);
    const made = found.map(placeOf);
    words.set(word, made);
    return made;
  };
  /** By stem: in which phrase it was met last, and in how many of this document. */
  const met: number[] = [];
  const times: number[] = [];
  let phrase = 0;
  const toldIn = (phrases: readonly string[]): [number, number][] => {
    const before = phrase;
    const told: number[] = [];
    for (const written of phrases) {
      phrase++;
      for (const word of withWords(written, content.words, locale).split(BETWEEN))
        for (const stem of stemsOf(word)) {
          const last = met[stem] ?? 0;
          if (last === phrase) continue;
          if (last <= before) told.push(stem);
          times[stem] = last <= before ? 1 : (times[stem] as number) + 1;
          met[stem] = phrase;
        }
    }
    return told.map((stem) => [stem, times[stem] as number]);
  };
  const documents: Documents['documents'] = [];
  for (const [id, finding] of content.findings) {
    if (finding.kind !== 'sign') continue;
    const { label, phrases, askPhrases } = finding;
    const all = [...(phrases?.[locale] ?? []), ...(askPhrases?.[locale] ?? []), label[locale]];
    documents.push({ of: id, told: toldIn(all) });
  }
  for (const [id, { phrases }] of content.complaints)
    documents.push({ of: `complaint ${id}`, told: toldIn(phrases[locale]) });
  return { stems, documents };
}
const BETWEEN = /[ /]/;

/** The stem of a word that says something. */
export const telling = (token: Token, locale: Locale): string | undefined =>
  token.value !== undefined || isFiller(token) ? undefined : stemOf(token, locale);
