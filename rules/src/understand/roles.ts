import { hasAge } from './age-behind.ts';
import type { Clause, Clauses } from './clauses.ts';
import { HAD, isOnlyHad } from './counted.ts';
import { BODY, HURT, harmsWriter, hitsAnother, WEAPONS } from './harm.ts';
import { FEARS } from './lexicon/doubt.ts';
import {
  ANIMALS,
  BESIDE,
  DESCRIBES,
  DIED,
  DISTANT,
  ENDED,
  kinOf,
  ON_BEHALF,
  PLACES_OF,
  POSSESSIVE,
  TELLS,
  THIRD_PERSON,
  WAS_ILL,
} from './lexicon/persons.ts';
import { countAt, unitOf } from './lexicon/units.ts';
import { isOfAThird, isSigned, mayKnow, WAS, wasThen } from './mentions.ts';
import { NAME } from './names.ts';
import { isStation } from './stations.ts';
import { isIn, type Token } from './tokens.ts';
import { isUnborn } from './unborn.ts';

/** What a person named in a message is to the story. */
export type Role =
  /** May be the one who is ill. */
  | 'ill'
  /** Describes the writer: "jeg er en kvinde på 34". */
  | 'self'
  /** Who the writer is to the ill one: "jeg er mor til en dreng". */
  | 'writer'
  /** Only part of the story so far: infects, is visited, tells. "Hun …" may still make that person the ill one. */
  | 'near'
  /** Never the ill one here: hit the writer, died, was ill once, is an animal. */
  | 'beside';

/** How far around a person the words about them are looked for. */
const NEAR = 20;

/** What the person at a place is to the story, from the words around. */
export function roleOf(
  tokens: readonly Token[],
  clauses: Clauses,
  at: number,
  start: number,
  word: string,
): Role {
  const clause = clauses.list[clauses.of[at] as number];
  const within = (place: number) =>
    clause && place >= clause.from && place < clause.to ? tokens[place] : undefined;
  const [before, beforeThat, next] = [tokens[start - 1], tokens[start - 2], within(at + 1)];
  const verb = before?.word === 'a' ? beforeThat : before;
  const self = before?.word === 'a' ? tokens[start - 3] : beforeThat;
  const writes = before && ['er', 'som', 'am', 'hilsen', 'are'].includes(before.key);
  // "Da jeg var barn", "when I was a child".
  if (verb && WAS.has(verb.word) && self && ['jeg', 'i'].includes(self.word)) return 'self';
  if (next?.key === 'til' || next?.word === 'to') if (writes || start === 0) return 'writer';
  // "41, mor til 4, dødtræt".
  if (
    next?.word === 'til' &&
    start === at &&
    tokens[at]?.gap === 'comma' &&
    tokens[at + 2]?.value !== undefined
  )
    return 'writer';
  // "Er det for lavt til en mand på 56?": the writer's own measure.
  if (DESCRIBES.has(word) && isMeasuredFor(tokens, start)) return 'self';
  // "Jeg hedder Omar, 33 år", "mit navn er Sofie".
  if (
    (before?.word === 'hedder' && beforeThat?.word === 'jeg') ||
    NAMED_SELF.has(`${tokens[start - 3]?.word} ${beforeThat?.word}`)
  )
    return 'self';
  // "Fra knægtens næse": whose body it is, wherever it stands.
  if (isOwnerOfBody(tokens, at)) return 'ill';
  // "… ikke sagt det til nogen, heller ikke mine forældre".
  if (verb?.word === 'ikke' && self?.word === 'heller') return 'beside';
  if (writes && beforeThat && ['jeg', 'i'].includes(beforeThat.key)) return 'self';
  // "Vi er 3 søskende der passer …".
  if (writes && beforeThat && ['vi', 'we'].includes(beforeThat.key) && countAt(tokens, start))
    return 'writer';
  // "As a 45 year old man I …".
  if (start === 1 && (before?.word === 'as' || before?.word === 'som')) return 'self';
  if (word === NAME && isSigned(tokens, at)) return 'self';
  if (SIGNED.has(before?.key ?? '')) return word === NAME ? 'self' : 'writer';
  // "Hej, er en mand på 25".
  if (before?.key === 'er' && before.gap !== 'space' && tokens[start]?.word === 'en' && DESCRIBES.has(word))
    return 'self';
  if (ANIMALS.has(word)) return 'beside';
  if (kinOf(word) === 'child' && !isGrown(tokens, at) && isUnborn(tokens, tokens[at]?.word ?? word))
    return 'beside';
  // "Kæresten har lagt jagtgeværet på bordet".
  if (kinOf(word) === 'partner' && tokens.some(({ key }) => WEAPONS.has(key))) return 'beside';
  // "My brother hanged himself in March": where no more is told of him.
  if (isIn(ENDED, next) && /^(him|her)self$/.test(within(at + 2)?.word ?? '') && !isToldOnOf(tokens, at + 2))
    return 'beside';
  if (onlyHadItToo(tokens, at, clause?.to ?? at)) return 'beside';
  // "… mor er på arbejde så jeg skriver".
  if (next?.key === 'er' && AWAY.has(within(at + 3)?.word ?? '')) return 'beside';
  // "En syg mor", "a sick mother": what somebody has to see to.
  if (ILL_WORDS.has(tokens[at - 1]?.word ?? '') && AN.has(tokens[at - 2]?.word ?? '')) return 'near';
  if (isOfAThird(tokens, start) || isOfAPlace(tokens, at)) return 'near';
  // "Ammende mor, 32 år, med svamp".
  if (at === 1 && kinOf(word) === 'parent' && NURSING.has(tokens[0]?.word ?? '')) return 'self';
  // "En bedre mor", "nybagt mor": what the writer is.
  if (kinOf(word) === 'parent' && MADE.has(tokens[at - 1]?.word ?? '')) return 'beside';
  // "… at mine forældre ved det", "min kone må ikke vide det"; "ligesom på min far".
  if (mayKnow(tokens, at)) return 'near';
  // "Min eks slår vores søn".
  if (hitsAnother(tokens, at)) return 'beside';
  // "My kids gave me their bug", "min søster er sygeplejerske og siger …".
  if (PASSED_ON.has(next?.word ?? '') && ['mig', 'me'].includes(within(at + 2)?.word ?? '')) return 'near';
  if (
    next?.key === 'er' &&
    isStation(within(at + 2)) &&
    tokens.slice(at + 3, at + 6).some((token) => isIn(TELLS, token))
  )
    return 'near';
  // "Moster nej min mor": taken back.
  if (next?.word === 'nej' && isIn(POSSESSIVE, tokens[at + 2])) return 'beside';
  // "Ad nej mor": who is spoken to.
  if (start === at && (before?.word === 'nej' || before?.word === 'ja')) return 'beside';
  // "Bange for at gøre min baby ondt".
  if (before?.word === 'gøre' && HARM.has(next?.word ?? '')) return 'beside';
  if (before?.word === 'på' && beforeThat?.word === 'skade') return 'beside';
  if (beforeThat && LIKE.has(beforeThat.word)) return 'near';
  // "Min mor kører": who helps.
  if (HELPS.has(next?.word ?? '')) return 'near';
  // "Min chef har bedt om en erklæring", "min eks har skrevet".
  // … "min mand har forbundet det".
  if (
    next?.key === 'har' &&
    ASKED.has(within(at + 2)?.word ?? '') &&
    !tokens.slice(at + 3, at + 7).some((token) => isIn(THIRD_PERSON, token))
  )
    return 'near';
  // "Min bedstefar havde kræft da han var 52".
  if (wasThen(tokens, at)) return 'beside';
  if (isIn(TELLS, next) || (next?.key === 'er' && within(at + 2)?.word === 'her')) return 'near';
  const told = tokens.slice(Math.max(clause?.from ?? 0, at - NEAR), Math.min(clause?.to ?? 0, at + NEAR));
  if (
    told.some(
      (token, place) =>
        (isIn(DIED, token) &&
          !NOT_DEAD.has(told[place + 1]?.word ?? '') &&
          !isOfAnother(told, place, tokens[at]) &&
          !isFamilyAtHome(told, place)) ||
        (LOST.has(token.word) && (told[place + 1] === tokens[at] || told[place + 2] === tokens[at])) ||
        (token.word === 'tog' &&
          told.slice(place).some(({ word: one }) => one === 'liv' || one === 'livet')) ||
        (kinOf(word) === 'partner' && LEFT.has(`${token.word} ${told[place + 1]?.word}`)),
    )
  )
    return 'beside';
  const isDistant = isIn(DISTANT, tokens[at]) && !hasAge(tokens, { last: at });
  if (isDistant && (told.some((token) => isIn(WAS_ILL, token)) || isLongSince(told)))
    return !isToldOnOf(tokens, at)
      ? 'beside'
      : !tellsOfSelf(tokens, start, at)
        ? 'ill'
        : isThirdBehind(tokens, at)
          ? 'near'
          : 'beside';
  // "Chefen får mit blod til at koge", "konen vil have jeg får den væk".
  if (
    BOSSES.has(word) &&
    !ILL_VERBS.has(next?.word ?? '') &&
    !/.ede$/.test(next?.word ?? '') &&
    tokens[start - 1]?.word !== 'til'
  )
    return 'beside';
  if (
    WANTS.has(next?.word ?? '') &&
    HAVE.has(within(at + 2)?.word ?? '') &&
    WANTED.has(within(at + 3)?.word ?? '')
  )
    return 'near';
  // "Chefen vil have en mulighedserklæring".
  if (isIn(DISTANT, tokens[at]) && WANTS.has(next?.word ?? '') && HAVE.has(within(at + 2)?.word ?? ''))
    return 'beside';
  if (before && tokens[start]?.gap === 'space') {
    if (HURT.has(before.word) && (ATTACKS.has(before.word) || isDoneByWriter(tokens, clause, start)))
      return 'beside';
    // "Så en mand blive kørt ned".
    if (SAW.has(before.word) && AN.has(tokens[start]?.word ?? '') && !hasAge(tokens, { last: at }))
      return 'beside';
    if ((isIn(TELLS, before) && !THINKS_OF.has(beforeThat?.word ?? '')) || isSpokenTo(tokens, start))
      return 'near';
    if (isOfBody(tokens, at, start)) return 'ill';
    if (isIn(BESIDE, before) || isOnlyHad(tokens, at, start)) return 'near';
    if (before.key === 'for' && isIn(FEARS, beforeThat) && beforeThat?.key === 'bange') return 'beside';
    // "Ondt i min mands …" and verbs with an object are left to the clause's subject.
    if (isIn(ON_BEHALF, before)) return 'ill';
  }
  return harmsWriter(tokens, at, clause?.to ?? at) && word !== 'baby' ? 'beside' : 'ill';
}

/** "Min datter er 27 og gravid", "min datter (28) gravid". */
const isGrown = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some(
    (behind) =>
      (countAt(tokens, at + behind) ?? 0) >= BEARS_FROM &&
      unitOf(tokens[at + behind - 1]) === undefined &&
      (unitOf(tokens[at + behind + 1]) ?? 'year') === 'year',
  );
const BEARS_FROM = 13;

const SIGNED = new Set(['hilsen', 'mvh', 'vh', 'kh']);
const NAMED_SELF = new Set(['mit navn', 'my name']);
const PASSED_ON = new Set(['gave', 'gav', 'smittede']);
const HARM = new Set(['ondt', 'fortræd', 'noget']);

/** "Jeg tror min datter …": what the writer thinks, and not who says it. */
const THINKS_OF = new Set(['jeg', 'vi', 'i', 'we']);
/** "Passed out", "død træt". */
const NOT_DEAD = new Set(['out', 'træt', 'sulten', 'fuld', 'tired']);
const NURSING = new Set(['ammende', 'gravid', 'nybagt', 'enlig', 'nursing', 'breastfeeding', 'pregnant']);
const MADE = new Set('nybagt nybagte ny bedre god dårlig blevet'.split(' '));
/** "Too high for a man of 62". */
const isMeasuredFor = (tokens: readonly Token[], start: number): boolean =>
  AN.has(tokens[start]?.word ?? '') &&
  ['til', 'for', 'hos'].includes(tokens[start - 1]?.word ?? '') &&
  tokens.slice(Math.max(0, start - 5), start - 1).some(({ word }) => LEVELS.has(word));
const LEVELS = new Set('højt høj højst lavt lav normalt normal high low'.split(' '));
const LIKE = new Set(['ligesom', 'like']);

const ASKED = new Set('bedt bet bed sagt skrevet spurgt krævet forbundet hjulpet trøstet renset'.split(' '));
const WANTS = new Set(['vil', 'skal', 'wants', 'needs']);
const HAVE = new Set(['have', 'ha', 'gerne', 'a', 'to', 'se', 'vide']);
const WANTED = new Set(['jeg', 'at', 'mig', 'nogen', 'den', 'me', 'someone']);
const BOSSES = new Set(['chef', 'chefen', 'boss']);
const ILL_VERBS = new Set(
  'har er faldt fik besvimede ligger kan kaster kastede gik has is fell got cannot'.split(' '),
);

/** "Min kollega fik det, nu er han …": it is not over. */
const isToldOnOf = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1).some(({ word }) => TOLD_ON.has(word));
const TOLD_ON = new Set('nu han hun ham hende lige ligger siger stadig now he she still says'.split(' '));

/** "Min ven har ikke haft sin insulin, jeg kan ikke få ham vågen". */
const isThirdBehind = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1).some((token) => isIn(THIRD_PERSON, token));

/** Whether the writer speaks of themself besides. */
const tellsOfSelf = (tokens: readonly Token[], start: number, at: number): boolean =>
  tokens.some(({ word }, place) => (place < start || place > at) && SELF.has(word));
const SELF = new Set('jeg mig min mit mine me my im selv også'.split(' '));

/** "Faldt om i sidste uge", "for et år siden". */
const isLongSince = (told: readonly Token[]): boolean =>
  told.some(
    ({ word }, at) =>
      (word === 'sidste' || word === 'forrige' || word === 'last') &&
      ['uge', 'måned', 'år', 'week', 'month', 'year'].includes(told[at + 1]?.word ?? ''),
  );
const AN = new Set(['en', 'et', 'a', 'an']);
const SAW = new Set(['så', 'set', 'saw', 'seen', 'om', 'about']);
/** "Resten af familien klør ikke": "i familien" tells what runs in it. */
const isFamilyAtHome = (told: readonly Token[], place: number): boolean =>
  told[place]?.word === 'familien' && told[place - 1]?.word !== 'i';
const HELPS = new Set(['kører', 'ringer', 'hjælper', 'henter', 'maser', 'klemmer', 'drives', 'helps']);
const AWAY = new Set(['arbejde', 'job', 'ferie', 'work', 'holiday']);

/** "Min mor havde det, …", "min bror fik det også": and not "min mor har det dårligt". */
function onlyHadItToo(tokens: readonly Token[], at: number, to: number): boolean {
  // "Min søn på 8 havde det også".
  const last = hasAge(tokens, { last: at }) ? (tokens[at + 1]?.value === undefined ? at + 2 : at + 1) : at;
  const [verb, it, behind] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  if (verb?.word === 'gør' && isToo(it)) return true;
  if (!HAD.has(verb?.word ?? '') || last + 2 >= to) return false;
  if (isToo(it)) return true;
  if (it?.word === 'det' && behind?.word === 'samme') return true;
  const same = it?.word === 'det' || it?.word === 'it';
  return same && (last + 3 >= to || behind?.gap !== 'space' || isToo(behind));
}

/** "Radioen beder ham om at dræbe naboen": whoever is to be hurt. */
const ATTACKS = new Set(['dræbe', 'kvæle', 'kill', 'stab']);
const isDoneByWriter = (tokens: readonly Token[], clause: Clause | undefined, start: number): boolean =>
  tokens.slice(clause?.from ?? 0, start).some(({ word }) => word === 'jeg' || word === 'i');

/** "Knægtens næse", "mors ben": whose body is told of. */
const isOwnerOfBody = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.typed ?? tokens[at]?.word ?? '';
  return word.endsWith('s') && kinOf(word.slice(0, -1)) === 'child' && BODY.has(tokens[at + 1]?.key ?? '');
};

/** "Min søns efterskole": where somebody goes, and not what ails them. */
const isOfAPlace = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.typed ?? tokens[at]?.word)?.endsWith('s') === true && isIn(PLACES_OF, tokens[at + 1]);

/** "Sagde til min mand at jeg", "skrevet brev til børnene": who is told. */
const isSpokenTo = (tokens: readonly Token[], start: number): boolean => {
  const to = tokens[start - 1]?.word;
  return (
    (to === 'til' || to === 'to') &&
    tokens.slice(Math.max(0, start - 5), start - 1).some(({ word }) => SPOKE.has(word))
  );
};
const SPOKE = new Set(
  'sige fortælle vise sagde siger sagt fortalte fortalt skrev skrevet brev breve brevet besked farvel said told wrote written letter letters goodbye'.split(
    ' ',
  ),
);

const isKin = ({ word, key }: Token): boolean => (kinOf(word) ?? kinOf(key)) !== undefined;

/** "Min døde far" says nothing of "min mor". */
const isOfAnother = (told: readonly Token[], place: number, person: Token | undefined): boolean => {
  const joined = told[place - 1]?.word === 'der' || told[place - 1]?.word === 'who';
  const [before, next] = [told[place - (joined ? 2 : 1)], told[place + 1]];
  // "Siden mor døde spiser far ikke", "mormor der døde".
  if (before && before !== person && isKin(before)) return true;
  return (
    next !== undefined && next !== person && (kinOf(next.word) !== undefined || kinOf(next.key) !== undefined)
  );
};
/** "Mistede vores baby". */
const LOST = new Set(['mistede', 'mistet', 'tabte', 'lost']);
const ILL_WORDS = new Set(['syg', 'syge', 'dement', 'sick', 'ill']);

/** Who ended it with the writer. */
const LEFT = new Set(['slog op', 'slået op', 'gik fra', 'gået fra', 'broke up', 'broken up']);

/** "På armen af min søn", "munden på knejten": whose body it is. */
const isOfBody = (tokens: readonly Token[], at: number, start: number): boolean =>
  (tokens[start - 1]?.word === 'af' || tokens[start - 1]?.word === 'på') &&
  kinOf(tokens[at]?.word ?? '') === 'child' &&
  BODY.has((tokens[start - 2]?.key ?? '').replace(/(en|et)$/, ''));

/** "Mor havde det også": as it is typed without its å as well. */
const isToo = (token: Token | undefined): boolean =>
  token !== undefined && (token.key === 'også' || token.word === 'ogsa' || token.word === 'too');
