import { amountAt } from './amounts.ts';
import { AND, PARTICLES, TURNS } from './lexicon/light.ts';
import { kinOf } from './lexicon/persons.ts';
import { UCUM_HOURS, unitOf } from './lexicon/units.ts';
import type { Match } from './matches.ts';
import { fitted, type NumberFinding } from './numbers.ts';
import { isFiller } from './phrase-words.ts';
import { spelledAt } from './spelled-numbers.ts';
import { isIn, type Token } from './tokens.ts';

/**
 * The number beside a phrase that names its measure: "blodsukker 2,1", "puls på 140", "140 i puls". What is measured in time is read with
 * its unit ("ikke tisset i to døgn"), and of anything else a stretch of time tells nothing ("blodsukker i 2 uger").
 *
 * @returns the value in the finding's own unit, and the tokens `[from, to)` that tell it
 */
export function numberBeside(
  tokens: readonly Token[],
  match: Match,
  finding: NumberFinding,
): { value: number; from: number; to: number } | undefined {
  const hours = UCUM_HOURS[finding.unit];
  const link = LINKS.has(tokens[match.from - 1]?.word ?? '');
  const ahead = (at: number) => {
    const isJoined = tokens[at + 1]?.gap === 'space' && tokens[match.from]?.gap === 'space';
    const number = isJoined ? spelledUpTo(tokens, at) : undefined;
    const value = number ? fitted(number.value, finding) : undefined;
    return value === undefined ? undefined : { value, from: number?.from ?? at, to: match.to };
  };
  if (finding.ofBest) {
    const share = shareOfBest(tokens, match);
    if (share) return { ...share, value: fitted(share.value, finding) as number };
  }
  // "145 i puls, 91 i ilt": a number before is meant where it is said so.
  const told = link ? ahead(match.from - 2) : undefined;
  if (told) return told;
  let [isTurned, isAside] = [false, false];
  for (let at = match.from; at < match.to + FAR && tokens[at] !== undefined; at++) {
    if (match.used.includes(at)) continue;
    if (tokens[at]?.gap === 'stop' || (isIn(AND, tokens[at]) && !isItShowing(tokens, at + 1))) break;
    const stretch = amountAt(tokens, at);
    // "Blodsukker i 2 uger": how long, and not how much; "neutrophils 0.3 day nine" is both.
    if (stretch && !hours && Number.isInteger(2 * (tokens[at]?.value ?? 0))) break;
    // "Siden sidste tis, feber 39": without its unit a time stands right behind.
    if (hours && !stretch && at !== match.to) continue;
    const number =
      stretch && hours ? { value: stretch.hours / hours, to: stretch.to } : spelledAt(tokens, at);
    // "Fingerklemmen vi købte under corona siger 89": so far from its name a number is only what is shown.
    const isShown = SHOWS.has(tokens[at - 1]?.word ?? '');
    // "Ketonerne bliver ved at drille, 1,9".
    const isDecimal = finding.decimals > 0 && tokens[at]?.gap === 'comma' && !Number.isInteger(number?.value);
    if (number && isAside && !isShown && !isDecimal) break;
    // "Pulsen hamrer, 72": how old they are.
    if (number && isTurned && tokens[at]?.gap === 'comma' && mayBeAge(number.value)) break;
    if (number) {
      const isShare = PERCENT.has(tokens[number.to]?.word ?? '');
      const value = finding.ofBest && !isShare ? undefined : fitted(number.value, finding);
      if (value === undefined) break;
      const to = Math.max(match.to, number.to);
      return { from: match.from, to, value, ...(hours ? undefined : valueNow(tokens, to, finding)) };
    }
    isTurned ||= !isFiller(tokens[at] as Token);
    isAside ||= at >= match.to + NEAR && !mayLead(tokens[at] as Token);
  }
  if (hours) return stretchBefore(tokens, match, finding, hours);
  // "130 slag i minuttet", and not "mand 82 pulsen galopperer".
  return COUNTED.has(tokens[match.from]?.word ?? '') ? ahead(match.from - 1) : undefined;
}
const COUNTED = new Set(
  'slag bpm beats åndedrag vejrtrækninger breaths procent percent bind pads gram grams'.split(' '),
);

/** "Har målt puls, og den var 140", "min iltmåler og den siger 86". */
const isItShowing = (tokens: readonly Token[], at: number): boolean =>
  IT.has(tokens[at]?.word ?? '') && SHOWS.has(tokens[at + 1]?.word ?? '');
const IT = new Set(['den', 'det', 'it']);
const SHOWS = new Set(
  'siger sagde viser viste står stod er var ligger lå says said shows showed reads is was'.split(' '),
);

/** What lasts since then; "diarré i 4 timer, ikke tisset siden i går" tells of something else. */
const SINCE = new Set(['siden', 'uden', 'since', 'without']);

/** "15 timer siden sidste tis", "et helt døgn siden hun sidst var ude og tisse". */
function stretchBefore(
  tokens: readonly Token[],
  { from, to }: Match,
  finding: NumberFinding,
  hours: number,
): { value: number; from: number; to: number } | undefined {
  for (let at = from - 1; at >= Math.max(0, from - FAR); at--) {
    const stretch = amountAt(tokens, at);
    if (!stretch || stretch.to > from + 1) continue;
    const since = tokens[stretch.to];
    if (since?.gap !== 'space' || !SINCE.has(since.word)) continue;
    if (!tokens.slice(stretch.to + 1, from).every(isFiller)) continue;
    const value = fitted(stretch.hours / hours, finding);
    if (value !== undefined) return { value, from: at, to };
  }
  return undefined;
}

const mayBeAge = (value: number): boolean => Number.isInteger(value) && value <= OLDEST;
const OLDEST = 105;

/** The number that ends at a token: "to komma seks i kalium". */
function spelledUpTo(tokens: readonly Token[], at: number): { value: number; from: number } | undefined {
  for (let from = Math.max(0, at - 3); from <= at; from++) {
    const number = spelledAt(tokens, from);
    if (number?.to === at + 1) return { value: number.value, from };
  }
  return undefined;
}

/**
 * What is told as the value of now behind an earlier one: "saturationen var 97 for en time siden, nu 86". Whoever is better now says so the
 * same way, and what was then is no longer.
 */
function valueNow(
  tokens: readonly Token[],
  behind: number,
  finding: NumberFinding,
): { value: number; to: number } | undefined {
  let isTime = true;
  for (let at = behind; at < behind + LATER && tokens[at] !== undefined; at++) {
    const token = tokens[at] as Token;
    const isToday = TODAY.has(token.word) && (token.word === 'today' || tokens[at - 1]?.word === 'i');
    const isPair = isToday && token.word !== 'today';
    const opens = (isPair ? tokens[at - 1] : token)?.gap !== 'space';
    const isAtRest = REST.has(token.word) && AT_REST.has(tokens[at - 1]?.word ?? '');
    const isSince = token.word === 'siden' && tokens[at + 1]?.word === 'har' && opens;
    if (isAtRest || isSince || ((isToday || NOW.has(token.word)) && (opens || isTime))) {
      let next = at + 1;
      while (next < at + 5 && LEADS_TO_NOW.has(tokens[next]?.word ?? '')) next++;
      const number = amountAt(tokens, next) ? undefined : spelledAt(tokens, next);
      // "Nu er den 18": the clock.
      const isClock = tokens[next - 1]?.word === 'den' && (number?.value ?? 0) <= 24;
      const value = number && !isClock ? fitted(number.value, finding) : undefined;
      if (number && value !== undefined) return { value, to: number.to };
    }
    isTime &&=
      OF_TIME.has(token.word) || unitOf(token) !== undefined || isIn(AND, token) || isIn(TURNS, token);
  }
  return undefined;
}
const LATER = 12;
const NOW = new Set(['nu', 'now']);
const TODAY = new Set(['dag', 'aften', 'today']);
/** "172 da jeg cyklede, i hvile 58". */
const REST = new Set(['hvile', 'rest']);
const AT_REST = new Set(['i', 'at']);
const LEADS_TO_NOW = new Set([
  ...IT,
  ...SHOWS,
  ...'de har ligget stået været pænt fint er is it’s its på nede oppe kun only down up at to til helt steget faldet ca cirka about omkring igen again'.split(
    ' ',
  ),
]);
const OF_TIME = new Set(
  'i for en et siden sidste last ago this the går morges aftes forgårs nat yesterday morning night mandags tirsdags onsdags torsdags fredags lørdags søndags monday tuesday wednesday thursday friday saturday sunday on an a hour'.split(
    ' ',
  ),
);

/** A peak flow told as two numbers, in per cent: "190, plejer at ligge på 480", "her best is 450 and now 200". */
function shareOfBest(
  tokens: readonly Token[],
  match: Match,
): { value: number; from: number; to: number } | undefined {
  const from = Math.max(0, match.from - AROUND);
  const flows = tokens.slice(from, match.to + AROUND).flatMap(({ value = 0 }, place) => {
    const isFlow = value >= LEAST_FLOW && value <= MOST_FLOW && Number.isInteger(value);
    return isFlow && !PERCENT.has(tokens[from + place + 1]?.word ?? '') ? [from + place] : [];
  });
  const [first, second] = flows;
  if (first === undefined || second === undefined || flows.length > 2) return undefined;
  const [one, other] = [tokens[first]?.value as number, tokens[second]?.value as number];
  const around = tokens.slice(Math.max(0, first - 4), second + 3);
  if (one === other || !around.some(({ word }) => BEST.has(word))) return undefined;
  const value = (100 * Math.min(one, other)) / Math.max(one, other);
  return { value, from: Math.min(first, match.from), to: Math.max(second + 1, match.to) };
}
const PERCENT = new Set(['procent', 'pct', 'percent']);
const AROUND = 10;
/** Litres in a minute that a peak flow meter shows. */
const [LEAST_FLOW, MOST_FLOW] = [50, 900];
const BEST = new Set(
  'bedste bedst god gode good normal normalt normale plejer plejede vanlig vanlige personlige rekord best usual usually normally normal personal should burde'.split(
    ' ',
  ),
);
/** So many words may stand between a phrase and its number, and so many in all where the rest leads there: "infektionstallet på min mand er røget op på 212". */
const [NEAR, FAR] = [3, 8];
const mayLead = (token: Token): boolean =>
  isFiller(token) || PARTICLES.has(token.word) || MOVES.has(token.word) || kinOf(token.word) !== undefined;
const MOVES = new Set(
  'røget steget hoppet sprunget kommet faldet målt målte ligger lå står stod viser viste siger sagde går morges aftes dag nat oppe nede gone risen rose dropped fell measured reads yesterday today morning'.split(
    ' ',
  ),
);
/** "140 i puls", "2,1 på måleren". */
const LINKS = new Set(['i', 'in', 'of', 'på', 'on']);
