import type { Clauses } from './clauses.ts';
import { FEARS } from './lexicon/doubt.ts';
import {
  ANIMALS,
  BESIDE,
  DIED,
  DISTANT,
  kinOf,
  ON_BEHALF,
  PLACES_OF,
  POSSESSIVE,
  TELLS,
  THIRD_PERSON,
  WAS_ILL,
} from './lexicon/persons.ts';
import { countAt } from './lexicon/units.ts';
import { isIn, type Token } from './tokens.ts';

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
  if (writes && beforeThat && ['jeg', 'i'].includes(beforeThat.key)) return 'self';
  // "As a 45 year old man I …".
  if (start === 1 && (before?.word === 'as' || before?.word === 'som')) return 'self';
  if (before?.key === 'hilsen') return 'writer';
  if (ANIMALS.has(word)) return 'beside';
  if (kinOf(word) === 'child' && isUnborn(tokens, tokens[at]?.word ?? word)) return 'beside';
  // "Kæresten har lagt jagtgeværet på bordet".
  if (kinOf(word) === 'partner' && tokens.some(({ key }) => WEAPONS.has(key))) return 'beside';
  if (onlyHadItToo(tokens, at, clause?.to ?? at)) return 'beside';
  // "… mor er på arbejde så jeg skriver".
  if (next?.key === 'er' && AWAY.has(within(at + 3)?.word ?? '')) return 'beside';
  // "En syg mor", "a sick mother": what somebody has to see to.
  if (ILL_WORDS.has(tokens[at - 1]?.word ?? '') && AN.has(tokens[at - 2]?.word ?? '')) return 'near';
  if (isOfAThird(tokens, start) || isOfAPlace(tokens, at)) return 'near';
  // "En bedre mor", "nybagt mor": what the writer is.
  if (kinOf(word) === 'parent' && MADE.has(tokens[at - 1]?.word ?? '')) return 'beside';
  // "… at mine forældre ved det", "ligesom på min far".
  if (next?.word === 'ved' && within(at + 2)?.word === 'det') return 'near';
  if (beforeThat && LIKE.has(beforeThat.word)) return 'near';
  // "Min mor kører": who helps.
  if (HELPS.has(next?.word ?? '')) return 'near';
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
  if (isIn(DISTANT, tokens[at]) && (told.some((token) => isIn(WAS_ILL, token)) || isLongSince(told)))
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
    if (
      HURT.has(before.word) &&
      tokens.slice(clause?.from ?? 0, start).some(({ word: one }) => one === 'jeg' || one === 'i')
    )
      return 'beside';
    // "Så en mand blive kørt ned".
    if (SAW.has(before.word) && AN.has(tokens[start]?.word ?? '')) return 'beside';
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

/** "Jeg tror min datter …": what the writer thinks, and not who says it. */
const THINKS_OF = new Set(['jeg', 'vi', 'i', 'we']);
/** "Passed out", "død træt". */
const NOT_DEAD = new Set(['out', 'træt', 'sulten', 'fuld', 'tired']);
const MADE = new Set(['nybagt', 'nybagte', 'bedre', 'god', 'dårlig', 'blevet']);
const LIKE = new Set(['ligesom', 'like']);
const WAS = new Set(['var', 'was']);
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
  const [verb, it, behind] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (verb?.word === 'gør' && isToo(it)) return true;
  if (!HAD.has(verb?.word ?? '') || at + 2 >= to) return false;
  if (isToo(it)) return true;
  if (it?.word === 'det' && behind?.word === 'samme') return true;
  const same = it?.word === 'det' || it?.word === 'it';
  return same && (at + 3 >= to || behind?.gap !== 'space' || isToo(behind));
}

/** "Hans mor", "her own daughter": kin of somebody else in the story. */
const isOfAThird = (tokens: readonly Token[], start: number): boolean =>
  [tokens[start], tokens[start - 1]].some((token) => OF_A_THIRD.has(token?.word ?? ''));
const OF_A_THIRD = new Set(['hans', 'hendes', 'deres', 'sin', 'sit', 'sine', 'his', 'her', 'their']);

/** "Min søns efterskole": where somebody goes, and not what ails them. */
const isOfAPlace = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.typed ?? tokens[at]?.word)?.endsWith('s') === true && isIn(PLACES_OF, tokens[at + 1]);

/** "To små børn og ingen søvn": how many there are, and nobody in particular. */
export const isCounted = (tokens: readonly Token[], at: number, start: number): boolean => {
  const lead = tokens[at - 1]?.word === 'små' || tokens[at - 1]?.word === 'small' ? at - 2 : at - 1;
  const count = countAt(tokens, lead);
  const owned = tokens.slice(start, at).some((token) => isIn(POSSESSIVE, token));
  const toldOf = ['med', 'har', 'er', 'som', 'der', 'with', 'have', 'are', 'who'].includes(
    tokens[at + 1]?.word ?? '',
  );
  return count !== undefined && count > 1 && !owned && !toldOf && PLURAL.has(tokens[at]?.word ?? '');
};
const PLURAL = new Set(
  'børn drenge piger unger sønner døtre kids boys girls sons daughters children'.split(' '),
);

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
  const [before, next] = [told[place - 1], told[place + 1]];
  // "Siden mor døde spiser far ikke".
  if (before && before !== person && isKin(before)) return true;
  return (
    next !== undefined && next !== person && (kinOf(next.word) !== undefined || kinOf(next.key) !== undefined)
  );
};
/** "Mistede vores baby". */
const LOST = new Set(['mistede', 'mistet', 'tabte', 'lost']);
/** "Jeg har slået min kæreste": somebody whom the writer hurt. */
const HURT = new Set(
  'slået slå slog skubbet skubbede sparket sparkede kvalt kvæle stikke stukket dræbe truet truede hit hurt punched pushed stab kill'.split(
    ' ',
  ),
);

/** What is said of a child that is not born yet: the one who carries it is meant. */
const isUnborn = (tokens: readonly Token[], word: string): boolean =>
  tokens.some(
    (token, at) =>
      UNBORN.has(token.key) ||
      (token.key === 'derinde' && ANY_CHILD.has(tokens[at - 1]?.word ?? '')) ||
      // "Min dreng har fået et spark" is born.
      (KICKS.has(token.key) && ANY_CHILD.has(word)) ||
      (token.key === 'uge' &&
        (tokens[at + 1]?.value ?? 0) >= 16 &&
        (tokens[at + 1]?.value ?? 0) <= 42 &&
        tokens[at + 2]?.key !== 'gammel'),
  );
const UNBORN = new Set(
  'gravid termin presse presseveer fostervand fostervandet veer veerne fosteret liv-i-maven pregnant'.split(
    ' ',
  ),
);

const KICKS = new Set(['sparker', 'sparke', 'sparket', 'spark', 'kicks', 'kicking']);
const ANY_CHILD = new Set(['barn', 'barnet', 'baby', 'babyen', 'lille', 'lillemand', 'lillemanden']);

const WEAPONS = new Set(
  'gevær geværet jagtgevær jagtgeværet riffel riflen pistol pistolen kniv kniven brødkniven gun shotgun rifle knife'.split(
    ' ',
  ),
);
const ILL_WORDS = new Set(['syg', 'syge', 'dement', 'sick', 'ill']);

/** Who ended it with the writer. */
const LEFT = new Set(['slog op', 'slået op', 'gik fra', 'gået fra', 'broke up', 'broken up']);

/** "På armen af min søn", "munden på knejten": whose body it is. */
const isOfBody = (tokens: readonly Token[], at: number, start: number): boolean =>
  (tokens[start - 1]?.word === 'af' || tokens[start - 1]?.word === 'på') &&
  kinOf(tokens[at]?.word ?? '') === 'child' &&
  BODY.has((tokens[start - 2]?.key ?? '').replace(/(en|et)$/, ''));

/** "Jeg har to børn" is a circumstance; "vi har en dreng på 6 som …" tells of him. */
function isOnlyHad(tokens: readonly Token[], at: number, start: number): boolean {
  const next = tokens[at + 1];
  const toldOf = next?.gap === 'space' && ['på', 'der', 'som', 'med', 'who', 'with'].includes(next.word);
  const [before, verb] = [tokens[start - 1], tokens[start - 2]];
  const had = (token: Token | undefined) => HAD.has(token?.word ?? '');
  return !toldOf && (had(before) || (countAt(tokens, start - 1) !== undefined && had(verb)));
}
const HAD = new Set(['har', 'havde', 'fik', 'fået', 'have', 'had', 'got']);

/** "Min mand slår mig": the writer is the one hurt. "Ringede til mig" is not. */
export function harmsWriter(tokens: readonly Token[], at: number, to: number): boolean {
  for (let next = at + 2; next < Math.min(to, at + 8); next++) {
    const token = tokens[next];
    // "Han hældte kogende vand over min arm".
    if (token && OWN.has(token.word) && BODY.has(tokens[next + 1]?.key ?? '')) return true;
    if (token?.key !== 'mig' && token?.word !== 'me') continue;
    const [verb, before] = [tokens[next - 1] as Token, tokens[next - 2]];
    // "Tog om halsen på mig", "skubber til mig".
    if (BODY.has(before?.key ?? '') || HURTING.has(before?.word ?? '')) return true;
    // "Ved siden af mig".
    if (before?.word === 'siden' && verb.word === 'af') return false;
    return !SPARES.has(verb.word);
  }
  return false;
}

const HURTING = new Set(
  'skubber skubbede slår slog sparker sparkede peger pegede sigter sigtede skyder skød kvælertag strubegreb points pointed'.split(
    ' ',
  ),
);
const OWN = new Set(['min', 'mit', 'mine', 'my']);
const BODY = new Set(
  'arm arme hals halsen hovedet struben kæbe jaw finger fingre næse knæ skulder wrist throat hals hoved hår ansigt ben hånd hænder krop ryg mave bryst øje øjne næse tænder ribben skulder kind kinder nakke arms neck head hair face leg hand hands body back belly eye eyes nose teeth ribs shoulder'.split(
    ' ',
  ),
);

/** Before "mig", these hurt nobody. */
const SPARES = new Set(
  'til for med uden på om hos at fortalte fortalt sagde skrev spurgte viste gav sendte ringede told gave showed sent texted bedt beder bad hører høre kender forstår vækker vækkede ligner ved tell se ser ringet siger ikke to with told asked not'.split(
    ' ',
  ),
);

/** "Mor havde det også": as it is typed without its å as well. */
const isToo = (token: Token | undefined): boolean =>
  token !== undefined && (token.key === 'også' || token.word === 'ogsa' || token.word === 'too');
