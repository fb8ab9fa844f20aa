import {
  applyText,
  type Content,
  type DoorKind,
  emptyCase,
  type TriageCase,
  type Triaged,
  triage,
  type Urgency,
  understand,
} from '@fordoer/rules';
import type { Vignette } from './case.ts';

/** What became of a case. */
export interface Outcome {
  urgency: Urgency;
  /** The first door. */
  door: DoorKind;
  doors: DoorKind[];
  complaint: string;
  /** Complaints recognised in the opening text. */
  complaints: string[];
  redFlags: string[];
  /** Findings that are present or have a value, and that a fired rule reads: a red flag or a floor from context. */
  standsOn: string[];
  /** How many questions the patient answered. */
  questions: number;
}

/** How somebody answers: finding ids to yes, no, a number or "unknown". */
type Answers = Vignette['answers'];

/**
 * Plays one vignette against the engine.
 * @throws what the engine throws
 */
export async function play(content: Content, vignette: Vignette): Promise<Outcome> {
  const { text, locale } = vignette;
  const triaged = await converse(content, vignette, text, {});
  return {
    urgency: triaged.urgency,
    door: triaged.door,
    doors: triaged.doors,
    complaint: triaged.complaint,
    complaints: understand(content, text, { locale }).complaints.map((found) => found.id),
    redFlags: triaged.redFlags,
    standsOn: evidence(content, triaged),
    questions: triaged.asked.length,
  };
}

/**
 * Plays other words for the same story.
 * @param texts the story in other words
 * @returns the urgency that each of them came to
 */
export async function playOtherWords(
  content: Content,
  vignette: Vignette,
  texts: readonly string[],
): Promise<Urgency[]> {
  const known = told(content, vignette);
  const urgencies: Urgency[] = [];
  for (const text of texts) urgencies.push((await converse(content, vignette, text, known)).urgency);
  return urgencies;
}

/** @param known what the person knows beside the vignette's own answers */
const converse = (content: Content, vignette: Vignette, text: string, known: Answers): Promise<Triaged> =>
  triage(content, asCase(vignette, text, known));

/** A vignette as the engine plays it. */
export function asCase(vignette: Vignette, text: string = vignette.text, known: Answers = {}): TriageCase {
  const { id, locale, age, ageMonths, sex, at, region, context } = vignette;
  const years = ageMonths === undefined ? age : ageMonths / 12;
  return {
    id,
    text,
    about: [...(vignette.complaint ? [vignette.complaint] : []), id.slice(0, id.indexOf('.'))],
    locale,
    at,
    default: vignette.default,
    answers: {
      ...known,
      ...(years === undefined ? {} : { 'age-years': years }),
      ...whoIsIll(vignette),
      ...vignette.answers,
    },
    ...(years === undefined ? {} : { age: years }),
    ...(sex ? { sex } : {}),
    ...(region ? { region } : {}),
    ...(context ? { context } : {}),
  };
}

function whoIsIll({ about, ageMonths }: Vignette): Answers {
  return {
    'about-self': about === 'self',
    'about-child': about === 'child',
    'about-other-adult': about === 'adult',
    ...(ageMonths === undefined ? {} : { 'age-months': ageMonths }),
  };
}

/**
 * What the vignette's own words say. Whoever wrote them knows it also when other words for them were misread, and answers so
 * when asked; what nobody asks stays unknown.
 */
function told(content: Content, { text, locale }: Vignette): Answers {
  const { findings } = applyText(content, emptyCase(locale), understand(content, text, { locale }));
  return Object.fromEntries(
    Object.entries(findings).flatMap(([id, { state, value }]) =>
      state === 'unknown' ? [] : [[id, value ?? state === 'present']],
    ),
  );
}

function evidence(content: Content, { why, findings }: Triaged): string[] {
  const read = why.flatMap((rule) => [...(content.rules.get(rule)?.reads ?? [])]);
  return [...new Set(read)].filter((id) => findings[id]?.state === 'present');
}
