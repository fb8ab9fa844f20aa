import { type Content, compile, type Locale, PERSONS, type Person, understand } from '@fordoer/rules';
import { askableOf, featuresOf, type Kinds, personFeature, tokenise } from '@fordoer/rules/learning';
import type { LabelledMessage } from '../language/message.ts';

/** A text and what it is about; what is not labelled is left out. */
export interface Told {
  text: string;
  /** Ids, the most important first. */
  complaints?: readonly string[];
  /** By danger the findings that may rightly be read of it; empty: none is told. */
  dangers?: readonly (readonly string[])[];
  /** Who is ill, and who it is by the rules alone. */
  person?: { is: Person; byRules: Person | undefined };
  /** How much it counts; a message of a person is one. */
  counts: number;
}

/** What a message is first about, against all that it is about too. */
const FOREMOST = 0.6;
/** A phrase is no message: it counts less. */
const PHRASE = 0.3;

/** All that there is to learn from: labelled messages, and the phrases and names of the content. */
export function toldOf(content: Content, messages: readonly LabelledMessage[]): Told[] {
  const { urgent } = askableOf(content);
  const { learned: _learned, ...bundle } = content.bundle;
  const unlearned = compile(bundle);
  const plain = (phrase: string) => phrase.replace(/\/\S+/g, '').replace(/[<>+&]/g, ' ');
  const phrased = (phrases: readonly string[], rest: Omit<Told, 'text' | 'counts'>): Told[] =>
    phrases.map((phrase) => ({ text: plain(phrase), ...rest, counts: PHRASE }));
  const byRules = (text: string, locale: Locale) => understand(unlearned, text, { locale }).person;
  const tellsUrgent = (text: string) =>
    understand(unlearned, text).findings.some(({ id, state }) => state !== 'absent' && urgent.has(id));
  const ofComplaints = [...content.complaints].flatMap(([id, { phrases, title }]) =>
    phrased([...phrases.da, ...phrases.en, title.da, title.en], { complaints: [id] }).map((told) =>
      tellsUrgent(told.text) ? told : { ...told, dangers: [] },
    ),
  );
  const ofFindings = [...content.findings].flatMap(([id, finding]) => {
    if (finding.kind !== 'sign') return [];
    const { phrases, askPhrases, label } = finding;
    const all = [phrases, askPhrases, label].flatMap((texts) => (texts ? [texts.da, texts.en].flat() : []));
    const owner = content.owners.get(id);
    return phrased(all, {
      ...(owner ? { complaints: [owner.id] } : {}),
      ...(urgent.has(id) ? { dangers: [[id]] } : {}),
    });
  });
  return [
    ...messages.map(({ text, locale, person, complaints, dangers }) => ({
      text,
      complaints,
      dangers,
      person: { is: person, byRules: byRules(text, locale) },
      counts: 1,
    })),
    ...ofComplaints,
    ...ofFindings,
  ];
}

/** The outputs of the three heads; the first finding stands for none. */
export interface Outputs {
  complaints: readonly string[];
  findings: readonly string[];
  persons: readonly Person[];
}

export const outputsOf = (content: Content): Outputs => ({
  complaints: [...content.complaints.keys()],
  findings: ['', ...askableOf(content).urgent],
  persons: PERSONS,
});

/** One text as numbers: its features by index, and how certainty is shared among the outputs of each head. */
export interface Example {
  features: Int32Array;
  weights: Float32Array;
  /** By head; a head that is not labelled is left out. */
  targets: (ReadonlyMap<number, number> | undefined)[];
  counts: number;
}

/** Features that are held by one text alone teach nothing. */
const LEAST_TEXTS = 2;

/** @returns the features that are worth learning, by index, and every text as an example of them */
export function examplesOf(
  told: readonly Told[],
  outputs: Outputs,
  kinds: Kinds,
): { names: string[]; examples: Example[] } {
  const held = told.map(({ text, person }) => [
    ...featuresOf(tokenise(text), kinds),
    ...(person ? [personFeature(person.byRules)] : []),
  ]);
  const times = new Map<string, number>();
  for (const [at, features] of held.entries()) {
    const least = (told[at] as Told).counts === 1 ? 1 : 0.5;
    for (const { key } of features) times.set(key, (times.get(key) ?? 0) + least);
  }
  const names = [...times].filter(([, count]) => count >= LEAST_TEXTS).map(([key]) => key);
  const places = new Map(names.map((key, at) => [key, at]));
  const complaintPlaces = new Map(outputs.complaints.map((id, at) => [id, at]));
  const findingPlaces = new Map(outputs.findings.map((id, at) => [id, at]));
  const examples = told.map(({ complaints, dangers, person, counts }, at): Example => {
    const features = (held[at] ?? []).filter(({ key }) => places.has(key));
    return {
      features: Int32Array.from(features, ({ key }) => places.get(key) as number),
      weights: Float32Array.from(features, ({ weight }) => weight),
      targets: [
        complaints && aboutOf(complaints, complaintPlaces),
        dangers && dangersOf(dangers, findingPlaces),
        person && new Map([[outputs.persons.indexOf(person.is), 1]]),
      ],
      counts,
    };
  });
  return { names, examples };
}

type Places = ReadonlyMap<string, number>;
type Target = ReadonlyMap<number, number> | undefined;

function aboutOf(ids: readonly string[], places: Places): Target {
  const known = ids.flatMap((id) => places.get(id) ?? []);
  if (known.length === 0) return undefined;
  const [first, ...rest] = known as [number, ...number[]];
  return new Map([
    [first, rest.length === 0 ? 1 : FOREMOST],
    ...rest.map((place): [number, number] => [place, (1 - FOREMOST) / rest.length]),
  ]);
}

/** Each danger is worth the same, and so is each finding by which it may be read. */
function dangersOf(dangers: readonly (readonly string[])[], places: Places): Target {
  if (dangers.length === 0) return new Map([[0, 1]]);
  const known = dangers
    .map((ids) => ids.flatMap((id) => places.get(id) ?? []))
    .filter(({ length }) => length > 0);
  const target = new Map<number, number>();
  for (const group of known)
    for (const place of group) target.set(place, (target.get(place) ?? 0) + 1 / known.length / group.length);
  return target.size > 0 ? target : undefined;
}
