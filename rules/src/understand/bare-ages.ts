import { ENGLISH_THIRD, isBeing, isFirstPerson, isThirdPerson, leadOf, type Told } from './age-leads.ts';
import { isUnitLike, numberAt } from './amounts.ts';
import { FREE_BEHIND, MEASURED, NOBODY, NOT_BARE_BEHIND, OLD, ONE } from './lexicon/ages.ts';
import { FIRST, kinOf, POSSESSIVE } from './lexicon/persons.ts';
import { COUNTED, countAt, UNIT_YEARS } from './lexicon/units.ts';
import { CHILD_YEARS, isRow } from './lone-ages.ts';
import type { Named } from './persons.ts';
import { isStation, isTrade } from './stations.ts';
import { isIn, type Token } from './tokens.ts';

/** "Hes 69", in a hurry. */
const IS_WITHOUT_APOSTROPHE = new Set(['hes', 'shes', 'im']);
const ROUGHLY = new Set(['around', 'about', 'nearly', 'almost', 'only', 'just', 'now']);
/** No younger mother or father has an age told. */
const PARENT = 30;

/** A number without a unit: "min mor 84", "datter på 4", "mand, 57", "jeg er 34", "… er 63 og rask", "hun er halvandet". */
export function bareAt(
  tokens: readonly Token[],
  at: number,
  persons: ReadonlyMap<number, Named>,
): Told | undefined {
  const token = tokens[at] as Token;
  const { value: count, to } = numberAt(tokens, at) as { value: number; to: number };
  const next = tokens[to];
  const open = next?.gap === 'space' || next?.gap === 'hyphen';
  // A word that is no known unit but may be one misspelt: better no age than a wrong one.
  const { lead, leads, ...whose } = leadOf(tokens, at, persons);
  // "… til min mor, er 17": nobody's mother.
  const person = whose.person?.relation === 'parent' && count < PARENT ? undefined : whose.person;
  const isOfSomebody = person !== undefined && leads.has('på');
  if (
    open &&
    !leads.has('aged') &&
    // "Er 19. min far må ikke vide det": no minutes.
    !(token.ordinal && isIn(POSSESSIVE, next) && kinOf(tokens[to + 1]?.word ?? '') !== undefined) &&
    ((COUNTED.has(next.key) && !(next.key === 'm' && isOfSomebody && count >= CHILD_YEARS)) ||
      next.value !== undefined ||
      (isUnitLike(next) && !(isOfSomebody && count >= CHILD_YEARS) && lead?.word !== 'im'))
  )
    return undefined;
  const whole = Number.isInteger(count);
  // "Nu er hun 3 og glad".
  const turned =
    (leads.size === 0 || (leads.size === 1 && leads.has('selv'))) &&
    isBeforePronoun(tokens, at - leads.size) &&
    (lead?.word === 'jeg' || isThirdPerson(lead));
  const being = turned || isBeing(leads);
  const hurried =
    [...leads].every((word) => ROUGHLY.has(word)) && IS_WITHOUT_APOSTROPHE.has(lead?.word ?? '');
  // "Jeg er 59. det startede i går": in small letters a full stop looks like an ordinal's.
  const stopped =
    token.ordinal === true &&
    (being ||
      hurried ||
      leads.has('alder') ||
      ((isOfSomebody || (isTrade(lead) && leads.size === 0)) && !isRow(next)) ||
      (person?.bare === true && leads.size === 0));
  const named = isFirstPerson(lead) ? count >= WRITES_FROM : person !== undefined;
  const goesOn =
    !open ||
    stopped ||
    leads.has('aged') ||
    // "Jeg hedder Mille og er 13 jeg har …".
    (being && lead !== undefined && NOBODY.has(lead.word) && count >= WRITES_FROM && isIn(FIRST, next)) ||
    FREE_BEHIND.has(next.word) ||
    next.word === 'going' ||
    isPast(next) ||
    (hurried && count >= WRITES_FROM) ||
    // "Jeg er 70 konen er væk", "drengen er 15 hans ven døde": no stop is typed.
    (being && (named || lead === undefined || isThirdPerson(lead)) && !NOT_BARE_BEHIND.has(next.word));
  if (token.ordinal && !goesOn) return undefined;
  // "Der er 12 til fest"; "min søn er 39" is how warm he is.
  if (leads.has('der') && !person && lead === undefined) return undefined;
  if (person?.relation === 'child' && count >= 36 && count <= 42) return undefined;
  const told: Told = { years: count, unit: whole ? 1 : (UNIT_YEARS.month as number), to };
  const third = isThirdPerson(lead);
  if (person && (leads.has('på') || leads.has('of'))) {
    if (person.baby || (!whole && (count > CHILD_YEARS || person.relation !== 'child'))) return undefined;
    return { ...told, owner: person };
  }
  if (isWholeSentence(tokens, at, to, count)) return told;
  if (third && leads.has('på') && leads.size === 1) return told;
  // "The kettle went over him (3), …".
  const isObject = OBJECTS.has(lead?.word ?? '') && leads.size === 0 && token.gap === 'comma';
  if (isObject && !open && count < CHILD_YEARS && token.value !== undefined) return told;
  // "Det er mig på 36 der reagerer", "mig der er 81".
  const isMe = lead?.word === 'mig' || lead?.word === 'me' || (isFirstPerson(lead) && leads.has('på'));
  if (isMe && (being || leads.has('på')) && count >= WRITES_FROM) return { ...told, owner: 'self' };
  // "Skoldkopper på ham her på 5".
  if (leads.has('på') && lead?.word === 'her' && isThirdPerson(tokens[at - 3]) && count < CHILD_YEARS)
    return told;
  if (isOfStation(tokens, at, lead, leads)) return told;
  // "Hjælp en gammel kone på 76".
  if (leads.has('på') && leads.size === 1 && count >= CHILD_YEARS && OLD.has(tokens[at - 3]?.word ?? ''))
    return told;
  if (tokens[at - 1]?.word === 'af' && tokens[at - 2]?.word === 'alder' && token.value !== undefined)
    return told;
  const young = person?.relation === 'child' || third;
  // "Hun er halvandet", "she's two": a word or a half is a child's age, and "et" is an article.
  const one = count === 1 && ONE.has(token.word) && !open && (leads.has('fyldt') || being);
  const isOnesOwn = isFirstPerson(lead) || lead?.word === 'im';
  const alsoHas = next?.key === 'og' && ALSO.has(tokens[to + 1]?.word ?? '');
  const isOld = isOnesOwn || person !== undefined || (lead === undefined && alsoHas);
  const least = isOld ? OWN_WORD_FROM : WORD_FROM;
  const aged = leads.has('fyldt') || leads.has('aged');
  // "Min mand, halvfjerds, …", "far firs": apart, or right behind somebody.
  const beside =
    person !== undefined &&
    leads.size === 0 &&
    whole &&
    count >= WORD_FROM &&
    !open &&
    !isGiven(tokens, person);
  // "My daughter, twelve, has a rash", "son eleven has a rash".
  const hasIt = token.value === undefined && token.gap === 'space' && STRONG_PAST.has(next?.word ?? '');
  const inCommas = token.gap === 'comma' && next?.gap === 'comma';
  const rightBehind = person?.relation === 'child' && leads.size === 0 && count > 1 && (inCommas || hasIt);
  const inWords =
    beside ||
    rightBehind ||
    (aged && count > 1) ||
    ((being || hurried) && (one || (count > 1 && ((young && count < 30) || (whole && count >= least)))));
  const isTold = token.value !== undefined && whole ? count >= 1 : inWords;
  // "Søn 2½": only a child's age is told by halves.
  const halves = !whole && count > 1 && count < CHILD_YEARS && person?.relation === 'child';
  if (halves && leads.size === 0) return { ...told, owner: person };
  const shes = third && leads.size === 0 && ENGLISH_THIRD.has(lead?.word ?? '') && count > 1;
  if (
    !(isTold || shes) ||
    !(goesOn || (person && leads.size === 0 && (count >= CHILD_YEARS || isOfChild(tokens, at, person))))
  )
    return undefined;
  if (shes || hurried) return lead?.word === 'im' ? { ...told, owner: 'self' } : told;
  if (person) return person.baby ? undefined : { ...told, owner: person };
  // "Jeg 48 og har …", "men jeg (39) ligger stadig".
  if (leads.size === 0 && isFirstPerson(lead) && count >= CHILD_YEARS && (next?.word === 'og' || inCommas))
    return { ...told, owner: 'self' };
  if (leads.has('alder') || leads.has('age') || leads.has('aged')) return told;
  // "Only 22 and my back is gone", "at 47 I still get acne".
  const isOnes =
    (lead === undefined && leads.has('only')) ||
    (lead?.word === 'at' &&
      (isFirstPerson(next) ||
        next === undefined ||
        next.word === 'it' ||
        (count > HOURS && next.word === 'and')));
  if (isOnes && count >= CHILD_YEARS) return { ...told, owner: 'self' };
  if (!being) return undefined;
  // "Skriver på tlf er 49 og har haft …": the verb goes on about whoever is so old, and nothing else is.
  if (
    alsoHas &&
    count >= CHILD_YEARS &&
    lead &&
    leads.size === 1 &&
    !MEASURED.has(lead.word) &&
    !DEFINITE.test(lead.word)
  )
    return third || person ? told : { ...told, owner: 'self' };
  if (lead === undefined || NOBODY.has(lead.word))
    return count >= WRITES_FROM || lead === undefined || !open ? told : undefined;
  if (isFirstPerson(lead)) return { ...told, owner: 'self' };
  // "Vi er begge 82".
  // "The twins … they're 2", "drengene … de er 2 og 4".
  const isOfThem =
    THEY.has(lead.word) &&
    count < CHILD_YEARS &&
    [...persons.values()].some(({ relation }) => relation === 'child');
  return third || isOfThem || leads.has('begge') || leads.has('both') ? told : undefined;
}

/** "Ryger på 59", "er pædagog på 53", "gift 42": what somebody is, and how old. */
function isOfStation(
  tokens: readonly Token[],
  at: number,
  lead: Token | undefined,
  leads: ReadonlySet<string>,
): boolean {
  if (!lead || (tokens[at]?.value ?? 0) < CHILD_YEARS || leads.size > 1) return false;
  if (!isStation(lead)) return false;
  // "Ryger 20" counts cigarettes.
  return leads.has('på') || (leads.size === 0 && lead.word !== 'ryger');
}

/** "… coughs. Two and a half", "Nineteen and already a granny": in words, a sentence's first. */
function isWholeSentence(tokens: readonly Token[], at: number, to: number, count: number): boolean {
  const [token, next, after] = [tokens[at], tokens[to], tokens[to + 1]];
  if (token?.value !== undefined || (token?.gap !== 'stop' && token?.gap !== 'start')) return false;
  if (!Number.isInteger(count)) return next?.gap !== 'space' && count > 1 && count < CHILD_YEARS;
  const joined = next?.word === 'and' || next?.key === 'og';
  return joined && count >= OWN_WORD_FROM && countAt(tokens, to + 1) === undefined && after?.gap === 'space';
}

/** "Took up running at 50 and …": no time of day. */
const HOURS = 24;
const THEY = new Set(['de', 'they', 'theyre']);
const OBJECTS = new Set(['ham', 'hende', 'him']);
const ALSO = new Set(['har', 'er', 'ryger', 'hoster', 'bor', 'vil', 'kan']);
/** "Pulsen er 98": what is so much, and no person. */
const DEFINITE = /^.{3,}(en|et|erne)$/;

/** Who writes "jeg er 8" mostly goes on with what there are eight of. */
const WRITES_FROM = 10;
/** "Far er firs": smaller numbers in words count something. */
const WORD_FROM = 20;
/** "I'm sixteen": of oneself. */
const OWN_WORD_FROM = 13;

/** "Min søn 8 piller næse", "datter 13 skammer sig", and not "gav min søn 2 tabletter". */
function isOfChild(tokens: readonly Token[], at: number, person: Named): boolean {
  // "My son 15 just dropped to the floor".
  const verb = ADVERBS.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  const [next, after] = [tokens[verb], tokens[verb + 1]];
  const young =
    person.relation === 'child' || (person.relation === 'other' && (tokens[at]?.value ?? 0) >= WRITES_FROM);
  if (!young || tokens[at]?.value === undefined || !next) return false;
  if (isGiven(tokens, person)) return false;
  return (
    STRONG_PAST.has(next.word) ||
    isPast(next) ||
    (/.{2}er$/.test(next.key) && after !== undefined && after.gap === 'space')
  );
}
/** "Gav min søn 2 tabletter": the number counts what they got. */
const isGiven = (tokens: readonly Token[], { start }: Named): boolean =>
  tokens.slice(Math.max(0, start - 4), start).some(({ word }) => GIVES.has(word));
const GIVES = new Set('gav givet giver give fik fået får slugt slugte spist taget gave given'.split(' '));
const ADVERBS = new Set(['just', 'lige', 'suddenly', 'pludselig', 'pludseligt', 'also', 'også']);
const STRONG_PAST = new Set(
  'tror siger stak bad brød drak så lå sad stod skar greb løb ramt rev skrev sprang spiste trak hang sank skreg vred var ville kunne skulle måtte bed rolled got has had is was fell went came woke cut threw slept'.split(
    ' ',
  ),
);

const isBeforePronoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 2]?.word === 'er' && tokens[at]?.gap === 'space';
/** "Spurgte", "besvimede": a verb goes on about the person whose age it is. */
const isPast = (token: Token): boolean => /.(ede|rte|gte|lte|bte|[^aeiou]ed)$/.test(token.key);
