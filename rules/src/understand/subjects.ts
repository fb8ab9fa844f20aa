import type { Clause, Clauses } from './clauses.ts';
import { harmsWriter } from './harm.ts';
import { AND, FINITE } from './lexicon/light.ts';
import { FIRST, THIRD_PERSON } from './lexicon/persons.ts';
import { isOfAThird } from './mentions.ts';
import type { Named } from './persons.ts';
import { isIn, type Token } from './tokens.ts';

/** Whom a clause is about: the writer, somebody named, somebody who is only "han" or "hun", or nobody that can be told. */
export type Subject =
  | { kind: 'self' }
  | { kind: 'named'; named: Named }
  | { kind: 'third' }
  | { kind: 'nobody' };

/** The subject of each clause. A clause without one goes on about the last. */
export function subjectsOf(
  tokens: readonly Token[],
  clauses: Clauses,
  named: readonly Named[],
  english: boolean,
): Subject[] {
  const owned = ownedPlaces(named);
  const subjects: Subject[] = [];
  let person: Subject | undefined;
  let near: Named | undefined;
  let next = 0;
  let harmed = false;
  for (const [index, clause] of clauses.list.entries()) {
    let ill: Named | undefined;
    let beside: Named | undefined;
    for (; named[next] && (named[next] as Named).at < clause.to; next++) {
      const one = named[next] as Named;
      if (one.role === 'ill' && !one.bare) ill ??= one;
      if (one.role === 'beside') beside ??= one;
      // "Kom hjem fra sin far": "han" is whose father it is.
      if (one.role === 'near' && !isOfAThird(tokens, one.start)) near = one;
    }
    let third = false;
    let self = false;
    for (let at = clause.from; at < clause.to && !third; at++) {
      self ||= isFirst(tokens, at, english) && !owned.has(at) && !isNotMe(tokens, at);
      third = isThird(tokens, at, english) && !(self && isCompany(tokens, at));
      // "Han har slået mig" is about the writer.
      if (third && harmsWriter(tokens, at, clause.to)) [third, self, harmed] = [false, true, true];
    }
    const last = subjects.at(-1);
    const subject = ((): Subject => {
      // "Borgeren jeg er hos har mavesmerter", "min ven tog hjem og har givet mig sin guitar".
      if (last?.kind === 'named' && !ill && !third && last.named.role === 'ill')
        if (isWhomOf(tokens, last.named, clause.from) || isGoingOn(tokens, clause, english)) return last;
      if (ill) return { kind: 'named', named: ill };
      // "Han brækkede min finger, … siger han": whoever did it is not the patient.
      if (third && harmed && !person) return { kind: 'nobody' };
      if (third) return person ?? (near ? { kind: 'named', named: near } : { kind: 'third' });
      if (self) return { kind: 'self' };
      if (beside && beside.at - clause.from < 4) return { kind: 'named', named: beside };
      const before = clauses.list[index - 1]?.sentence === clause.sentence ? last : person;
      const goesOn = before && !(before.kind === 'named' && before.named.role === 'beside');
      return goesOn ? before : { kind: 'nobody' };
    })();
    if (subject.kind === 'third' || (subject.kind === 'named' && subject.named.role !== 'beside'))
      person = subject;
    subjects.push(subject);
  }
  return subjects;
}

/** "Borgeren jeg er hos har …": the clause between says who is meant. */
const isWhomOf = (tokens: readonly Token[], { at, start }: Named, from: number): boolean =>
  from === at + 1 &&
  tokens[from]?.gap === 'space' &&
  (start === 0 || tokens[start]?.gap !== 'space') &&
  ['jeg', 'vi', 'i', 'we'].includes(tokens[from]?.word ?? '');

/** "… og har givet mig": a verb without a subject of its own, where the writer is only whom it is done to. */
function isGoingOn(tokens: readonly Token[], { from, to }: Clause, english: boolean): boolean {
  if (!isIn(AND, tokens[from]) || !isIn(FINITE, tokens[from + 1])) return false;
  for (let at = from; at < to; at++)
    if (isFirst(tokens, at, english) && !WHOM.has(tokens[at]?.word ?? '')) return false;
  return true;
}
const WHOM = new Set(['mig', 'me']);

/** Tokens that only name somebody: the "min" of "min mor" is not about the writer. */
export function ownedPlaces(named: readonly Named[]): Set<number> {
  const owned = new Set<number>();
  for (const { start, at } of named) for (let place = start; place <= at; place++) owned.add(place);
  return owned;
}

/** The writer: "jeg", "min", English "I", Jutlandic "a". */
export function isFirst(tokens: readonly Token[], at: number, english: boolean): boolean {
  const token = tokens[at] as Token;
  if (token.word === 'i') return english;
  if (token.word === 'a') return !english && JUTLANDIC.has(tokens[at + 1]?.word ?? '');
  return isIn(FIRST, token);
}

/** "Ikke mig", "men ikke jeg", "not me", "I don't" at an end: the writer only says that it is somebody else. */
export function isNotMe(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at] as Token;
  const ends = (place: number) => tokens[place]?.gap !== 'space';
  if (word === 'mig' || word === 'me' || word === 'jeg')
    return NOT.has(tokens[at - 1]?.word ?? '') && (ends(at + 1) || tokens[at + 1]?.word === 'der');
  return word === 'i' && tokens[at + 2]?.word === 'not' && ends(at + 3) && tokens[at]?.gap !== 'space';
}
const NOT = new Set(['ikke', 'not']);
const JUTLANDIC = new Set(['har', 'er', 'kan', 'ka', 'hår', 'vil']);

const isThird = (tokens: readonly Token[], at: number, english: boolean): boolean =>
  isIn(THIRD_PERSON, tokens[at]) || (english && (tokens[at]?.word === 'her' || tokens[at]?.word === 'his'));

/** "Jeg … sammen med hende" is about the writer; "få kontakt med ham" is about him. */
const isCompany = (tokens: readonly Token[], at: number): boolean =>
  COMPANY.has(tokens[at - 1]?.word ?? '') &&
  tokens[at - 2]?.word !== 'kontakt' &&
  tokens[at - 2]?.word !== 'contact';
const COMPANY = new Set(['med', 'uden', 'hos', 'fra', 'efter', 'with', 'without', 'from']);
