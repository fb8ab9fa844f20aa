import { CLARIFY } from '../case/answer.ts';
import { type CaseState, known } from '../case/state.ts';
import { type Content, covers, type Text } from '../content/content.ts';
import type { Locale } from '../words.ts';

/** A question as the patient reads it. Only approved wording; nothing is composed but the person and a finding's label. */
export interface Wording {
  questionId: string;
  answerType: 'yes-no' | 'number' | 'one-of' | 'any-of';
  text: string;
  why: string;
  help?: string;
  options: { id: string; label: string }[];
  findings: string[];
  unit?: string;
  range?: { min: number; max: number };
  labels: { yes: string; no: string; none: string; unknown: string };
}

/**
 * Words a question for this case: to the patient, or about the person somebody writes for.
 * @throws Error when the content has no such question; a state must only be worded with the release that made it
 */
export function wordQuestion(content: Content, state: CaseState, questionId: string): Wording {
  const { locale } = state;
  const { phrases } = content.release;
  const labels = {
    yes: phrases.yes[locale],
    no: phrases.no[locale],
    none: phrases.none[locale],
    unknown: phrases.unknown[locale],
  };
  if (questionId.startsWith(CLARIFY)) return clarifying(content, state, questionId, labels);
  const question = content.questions.get(questionId);
  if (!question) throw new Error(`no question ${questionId} in content ${content.version}`);
  const other = state.person !== 'self';
  const pick = (own: Text, others?: Text) =>
    withWho(content, state, (other && others ? others : own)[locale]);
  const worded: Wording = {
    questionId,
    answerType: question.kind,
    text: pick(question.ask, question.askOther),
    why: withWho(content, state, question.why[locale]),
    options: [],
    findings: covers(question),
    labels,
  };
  if (question.help) worded.help = withWho(content, state, question.help[locale]);
  if (question.kind === 'any-of')
    worded.options = question.options.map(({ finding, label, labelOther }) => ({
      id: finding,
      label: pick(label, labelOther),
    }));
  if (question.kind === 'one-of')
    worded.options = question.options.map(({ id, label, labelOther }) => ({
      id,
      label: pick(label, labelOther),
    }));
  return {
    ...worded,
    ...numberParts(content, question.kind === 'number' ? question.finding : undefined, locale),
  };
}

function clarifying(
  content: Content,
  state: CaseState,
  questionId: string,
  labels: Wording['labels'],
): Wording {
  const id = questionId.slice(CLARIFY.length);
  const finding = content.findings.get(id);
  if (!finding) throw new Error(`no finding ${id} in content ${content.version}`);
  const { phrases } = content.release;
  const { locale } = state;
  const contested = state.contested[id] !== undefined;
  const text = contested ? phrases.clarify : state.person === 'self' ? phrases.confirm : phrases.confirmOther;
  return {
    questionId,
    answerType: finding.kind === 'number' ? 'number' : 'yes-no',
    text: withWho(content, state, text[locale]).replaceAll('{label}', finding.label[locale]),
    why: (contested ? phrases.clarifyWhy : phrases.confirmWhy)[locale],
    options: [],
    findings: [id],
    labels,
    ...numberParts(content, finding.kind === 'number' ? id : undefined, locale),
  };
}

function numberParts(
  content: Content,
  id: string | undefined,
  locale: Locale,
): Pick<Wording, 'unit' | 'range'> {
  const finding = id === undefined ? undefined : content.findings.get(id);
  return finding?.kind === 'number' ? { unit: finding.unitLabel[locale], range: finding.range } : {};
}

/** Puts the ill person in: "dit barn", "your partner". */
function withWho(content: Content, state: CaseState, text: string): string {
  if (!text.includes('{who}') && !text.includes('{Who}')) return text;
  const { locale, person } = state;
  const who = person === 'self' ? content.release.who.other[locale] : content.release.who[person][locale];
  return text.replaceAll('{who}', who).replaceAll('{Who}', who.charAt(0).toUpperCase() + who.slice(1));
}

/** One line for each thing understood so far, in the patient's language: what the echo and the clinician's summary are made of. */
export function wordFindings(
  content: Content,
  state: CaseState,
): { id: string; label: string; unit?: string }[] {
  return Object.keys(state.findings)
    .filter((id) => known(state, id).state !== 'unknown' && content.findings.has(id))
    .map((id) => {
      const finding = content.findings.get(id);
      const label = finding?.label[state.locale] ?? id;
      return finding?.kind === 'number'
        ? { id, label, unit: finding.unitLabel[state.locale] }
        : { id, label };
    });
}
