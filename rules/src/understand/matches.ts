import { push } from '../lists.ts';
import { goesWell } from './affirm.ts';
import { type Anchored, NONE } from './anchored.ts';
import { blocksAround } from './blocks.ts';
import type { Clauses } from './clauses.ts';
import { gather } from './gathered.ts';
import { isDoubtful, isHeld } from './held.ts';
import { AND, COPULA, OR } from './lexicon/light.ts';
import { NEGATORS, OVER } from './lexicon/negation.ts';
import { countAt, hoursIn } from './lexicon/units.ts';
import type { Match } from './match.ts';
import type { Phrase } from './phrase.ts';
import { isFiller } from './phrase-words.ts';
import type { PhraseBook } from './phrases.ts';
import type { SeenTerms } from './seen-terms.ts';
import { sightingsIn, type Told } from './sightings.ts';
import { isIn, type Token } from './tokens.ts';
import { Looseness, loosenessOf, phraseOf } from './ways.ts';

export type { Match } from './match.ts';

/** The most words, light ones included, between two words of a phrase. */
const WINDOW = 7;

/** Finds all phrases in a message. Cost follows the message: only phrases whose rarest word is seen are tried. */
export function findPhrases(
  book: PhraseBook,
  tokens: readonly Token[],
  clauses: Clauses,
  told: Told,
): Match[] {
  const seen = sightingsIn(book, tokens, told);
  const { starts, ways, order, places, termStarts, byUse, second } = book.anchored;
  const matches: Match[] = [];
  for (let sighting = 0; sighting < seen.size; sighting++) {
    const term = seen.termOf(sighting);
    const at = seen.fromOf(sighting);
    const end = starts[term + 1] as number;
    for (let way = starts[term] as number; way < end; way++) {
      const needed = second[way] as number;
      if (needed !== NONE && !seen.has(needed)) continue;
      const [from, to] = [termStarts[way] as number, termStarts[way + 1] as number];
      const place = places[way] as number;
      const apart = loosenessOf(ways, order[way] as number) === Looseness.apart;
      const blocks = apart ? blocksAround(at, 2, 2) : blocksAround(at, place, to - from - 1 - place);
      let other = from + 1;
      while (other < to && seen.standsIn(byUse[other] as number, blocks)) other++;
      if (other < to) continue;
      const found = apart
        ? gather(book.anchored, way, sighting, tokens, clauses, seen)
        : complete(book.anchored, way, sighting, tokens, clauses, seen);
      if (found && !walksYesterday(found, tokens)) matches.push(found);
    }
  }
  return longestOfEach(matches);
}

/** "I går under håndbold" tells when, and nobody who goes: only a phrase that tells of the day itself holds that word. */
const walksYesterday = ({ phrase, used }: Match, tokens: readonly Token[]): boolean =>
  used.some((at) => YESTERDAY.has(tokens[at]?.word ?? '') && tokens[at - 1]?.word === 'i') &&
  !TELLS_DAY.test(phrase.text);
const YESTERDAY = new Set(['går', 'gaar', 'gar']);
const TELLS_DAY =
  /(?:^|[ /])(?:i|siden|for) (?:\S+\/)?går|går\/(?:nat|dag|aftes|morges|forgårs|lørdag|uge)|(?:nat|dag|dags|dage|aftes|morges|forgårs|weekenden|uge|ugen|sidste|byen)\/(?:\S+\/)?går/;

function complete(
  anchored: Anchored,
  way: number,
  anchor: number,
  tokens: readonly Token[],
  clauses: Clauses,
  seen: SeenTerms,
): Match | undefined {
  const { ways, order, terms } = anchored;
  const phrase = phraseOf(ways, order[way] as number);
  const looseness = loosenessOf(ways, order[way] as number);
  const [first, end] = [anchored.termStarts[way] as number, anchored.termStarts[way + 1] as number];
  const place = first + (anchored.places[way] as number);
  const found = [anchor];
  const negators: number[] = [];
  const mayStand = (from: number, to: number) =>
    mayStandBetween(phrase, looseness, from, to, tokens, clauses, negators);
  let [from, to] = [seen.fromOf(anchor), seen.toOf(anchor)];
  for (let before = place - 1; before >= first; before--) {
    const next = seen.lastWithin(terms[before] as number, from - WINDOW, from);
    if (next < 0 || !mayStand(seen.toOf(next), from)) return undefined;
    found.unshift(next);
    from = seen.fromOf(next);
  }
  for (let after = place + 1; after < end; after++) {
    const next = seen.firstFrom(terms[after] as number, to, to + WINDOW);
    if (next < 0 || !mayStand(to, seen.fromOf(next))) return undefined;
    found.push(next);
    to = seen.toOf(next);
  }
  const spelt = found.map((sighting) => seen.speltOf(sighting));
  if (!isHeld(spelt)) return undefined;
  const subject = tokens[from - 1];
  if (phrase.byOther && (subject?.word === 'jeg' || subject?.word === 'i')) return undefined;
  if (phrase.least !== undefined && !holdsCount(tokens, from, to, phrase.least)) return undefined;
  if (phrase.affirms && !goesWell(tokens, clauses, from, to)) return undefined;
  const used: number[] = [];
  for (const sighting of found)
    for (let at = seen.fromOf(sighting); at < seen.toOf(sighting); at++) used.push(at);
  return {
    phrase,
    from,
    to,
    used,
    negators,
    nearly: spelt.some((one) => isDoubtful(one, end - first)),
  };
}

/** "30 pinex", "tog tyve piller": a count of at least so many, and no milligrams, hours or years. */
function holdsCount(tokens: readonly Token[], from: number, to: number, least: number): boolean {
  for (let at = Math.max(0, from - 2); at < to; at++) {
    const next = tokens[at + 1];
    if ((countAt(tokens, at) ?? 0) < least || next === undefined) continue;
    if ((hoursIn(next) === undefined || NIGHTS.has(next.word)) && !AMOUNTS.has(next.word)) return true;
  }
  return false;
}
/** Counted by phrases themselves: "3 nætter uden søvn". */
const NIGHTS = new Set(['nætter', 'naetter', 'nights']);
const AMOUNTS = new Set('mg g gram mikrogram mcg ml dl cl l kg kilo procent pct kr kroner'.split(' '));

/** Whether the tokens `[from, to)` may stand between two words of the phrase. Collects negators that are not its own. */
function mayStandBetween(
  phrase: Phrase,
  looseness: Looseness,
  from: number,
  to: number,
  tokens: readonly Token[],
  clauses: Clauses,
  negators: number[],
): boolean {
  if (!phrase.crosses && clauses.of[from - 1] !== clauses.of[to]) return false;
  if (looseness === Looseness.tight) return from === to;
  let cost = 0;
  for (let at = from; at <= to; at++) {
    const token = tokens[at] as Token;
    if (token.gap === 'comma') cost++;
    if (at === to) break;
    if (isIn(OVER, token)) return false;
    // "Kan ikke komme af med hverken luft eller afføring" is denied once.
    if (phrase.negative && token.word === 'hverken') continue;
    if (isIn(NEGATORS, token)) {
      if (!holds(phrase, token.word) && !isWithoutOther(tokens, at, to)) negators.push(at);
    } else if (isIn(AND, token) || isIn(OR, token) || !isFiller(token)) cost++;
  }
  // "ondt i halsen, brystet er fint": what comes behind the comma has its own verb.
  if (cost > 0 && isIn(COPULA, tokens[to + 1])) return false;
  if (looseness === Looseness.light) return cost === 0 && to - from <= 3;
  return cost <= (phrase.negative ? 1 : 2);
}

/** "Sex uden beskyttelse i lørdags": what they were without stands between as well. */
const isWithoutOther = (tokens: readonly Token[], at: number, to: number): boolean =>
  (tokens[at]?.word === 'uden' || tokens[at]?.word === 'without') &&
  at + 1 < to &&
  (tokens[at + 1]?.word === 'noget' || tokens.slice(at + 1, to).some((token) => !isFiller(token)));

/** "I bukserne/uden at vide": a negator that the phrase names is its own, whichever of the two words was found for its place. */
const holds = ({ text }: Phrase, word: string): boolean => text.split(/[ /]/).includes(word);

/** For each owner the most telling match where several overlap. Look-alikes cancel what they touch. */
function longestOfEach(matches: Match[]): Match[] {
  const byOwner = new Map<string, Match[]>();
  for (const match of matches) push(byOwner, `${match.phrase.owner.kind} ${match.phrase.owner.id}`, match);
  const kept: Match[] = [];
  for (const list of byOwner.values()) {
    const taken = new Set<number>();
    const told = new Set<number>();
    for (const match of list.sort(moreTelling)) {
      const { owner, affirms } = match.phrase;
      // "Kan godt tisse" may stand among the look-alikes too, and is a denial for all that.
      const full = affirms ? told : taken;
      if (match.used.some((at) => full.has(at))) continue;
      for (const at of match.used) {
        taken.add(at);
        if (!owner.lookAlike) told.add(at);
      }
      if (!owner.lookAlike) kept.push(match);
    }
  }
  return kept.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** How many words of the phrase the message holds, small ones too. A look-alike of the same length is meant. */
const telling = ({ phrase, from, to }: Match): number =>
  Math.min(phrase.length, to - from) * 2 + (phrase.owner.lookAlike ? 1 : 0);
const surplus = ({ phrase, from, to }: Match): number => Math.abs(phrase.length - (to - from));

/** What stands together tells more than what is gathered from the sentence; a look-alike gathered from it tells most. */
const isGathered = ({ phrase }: Match): number => (!phrase.apart ? 0 : phrase.owner.lookAlike ? -1 : 1);

const moreTelling = (a: Match, b: Match): number =>
  isGathered(a) - isGathered(b) ||
  telling(b) - telling(a) ||
  Number(a.nearly) - Number(b.nearly) ||
  Number(a.phrase.owner.asks) - Number(b.phrase.owner.asks) ||
  Number(a.phrase.affirms) - Number(b.phrase.affirms) ||
  b.phrase.weight - a.phrase.weight ||
  surplus(a) - surplus(b) ||
  a.from - b.from;
