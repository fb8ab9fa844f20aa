import { asksBeside, offeredBy } from '../case/about.ts';
import { askedFindings, clarifies } from '../case/clarify.ts';
import { type CaseState, isTold, known } from '../case/state.ts';
import { type Content, covers, impliedBy, type Text } from '../content/content.ts';
import type { Understanding } from '../understand/understanding.ts';
import type { Locale } from '../words.ts';

/** A question as the patient reads it. Only approved wording; nothing is composed but the person and a finding's label. */
export interface Wording {
  questionId: string;
  answerType: 'yes-no' | 'number' | 'one-of' | 'any-of' | 'scale';
  text: string;
  why: string;
  help?: string;
  options: { id: string; label: string }[];
  /** Of a scale: what each choice is made about, in order. */
  items?: string[];
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
  if (offeredBy(questionId).length > 0) return wordAbout(content, state, questionId, labels);
  if (clarifies(questionId).length > 0) return wordClarifying(content, state, questionId, labels);
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
    findings: [...covers(question)],
    labels,
  };
  if (question.help) worded.help = withWho(content, state, question.help[locale]);
  if (question.kind === 'any-of')
    worded.options = question.options
      .filter(({ finding }) => !isTold(state, finding))
      .map(({ finding, label, labelOther }) => ({
        id: finding,
        label: pick(label, labelOther),
      }));
  if (question.kind === 'one-of')
    worded.options = question.options.map(({ id, label, labelOther }) => ({
      id,
      label: pick(label, labelOther),
    }));
  if (question.kind === 'scale') {
    worded.options = question.choices.map(({ worth, label }) => ({
      id: String(worth),
      label: label[locale],
    }));
    worded.items = question.items.map(({ label }) => label[locale]);
  }
  return {
    ...worded,
    ...numberParts(content, question.kind === 'number' ? question.finding : undefined, locale),
  };
}

function wordAbout(
  content: Content,
  state: CaseState,
  questionId: string,
  labels: Wording['labels'],
): Wording {
  const { phrases } = content.release;
  const [own, others, none] = asksBeside(questionId)
    ? [phrases.also, phrases.alsoOther, phrases.none]
    : [phrases.about, phrases.aboutOther, phrases.aboutNone];
  const { locale, person } = state;
  const options = offeredBy(questionId).map((id) => ({
    id,
    label: content.complaints.get(id)?.title[locale] ?? id,
  }));
  return {
    questionId,
    answerType: 'any-of',
    text: withWho(content, state, (person === 'self' ? own : others)[locale]),
    why: phrases.aboutWhy[locale],
    options,
    findings: [],
    labels: { ...labels, none: none[locale] },
  };
}

function wordClarifying(
  content: Content,
  state: CaseState,
  questionId: string,
  labels: Wording['labels'],
): Wording {
  const ids = askedFindings(content, questionId);
  const [id] = ids;
  const finding = id === undefined ? undefined : content.findings.get(id);
  if (id === undefined || !finding)
    throw new Error(`no question ${questionId} in content ${content.version}`);
  const { phrases } = content.release;
  const { locale, person } = state;
  const [own, others] =
    ids.length > 1
      ? [phrases.confirmSeveral, phrases.confirmSeveralOther]
      : [phrases.confirm, phrases.confirmOther];
  const contested = state.contested[id] !== undefined;
  const text = contested ? phrases.clarify : person === 'self' ? own : others;
  const labelOf = (one: string): string => content.findings.get(one)?.label[locale] ?? '';
  return {
    questionId,
    answerType: ids.length > 1 ? 'any-of' : finding.kind === 'number' ? 'number' : 'yes-no',
    text: withWho(content, state, text[locale]).replaceAll('{label}', labelOf(id)),
    why: (contested ? phrases.clarifyWhy : phrases.confirmWhy)[locale],
    options: ids.length > 1 ? ids.map((one) => ({ id: one, label: capital(labelOf(one)) })) : [],
    findings: [...ids],
    labels,
    ...numberParts(content, finding.kind === 'number' ? id : undefined, locale),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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
  return text.replaceAll('{who}', who).replaceAll('{Who}', capital(who));
}

/** One part of the echo, in the patient's language. A complaint has no state to correct, and no id of a finding. */
export interface Echoed {
  finding?: string;
  state: 'present' | 'absent';
  /** "temperatur 39,4 grader" */
  label: string;
  value?: number;
  quote?: string;
}

/**
 * What was read out of one message, as it is said back: only what the words themselves said and the case took in. What another
 * part implies is not said twice, nor are two numbers read from the same words (days and hours of one duration).
 */
export function wordEcho(content: Content, state: CaseState, read: Understanding): Echoed[] {
  const { locale } = state;
  const implied = new Set(
    read.findings.flatMap(({ id, value }) => impliedBy(content.findings.get(id), value)),
  );
  const echoed: Echoed[] = [];
  for (const { id, span } of read.complaints) {
    const named = read.findings.some((finding) => finding.span.from < span.to && span.from < finding.span.to);
    const title = content.complaints.get(id)?.title[locale];
    if (!named && title)
      echoed.push({ state: 'present', label: title.charAt(0).toLowerCase() + title.slice(1) });
  }
  const add = (id: string, quote?: string) => echoed.push(...echoOf(content, state, id, quote));
  if (read.person && read.person !== 'self')
    add(read.person === 'child' ? 'about-child' : 'about-other-adult');
  if (read.age !== undefined) add(read.age < 2 ? 'age-months' : 'age-years');
  const spoken = new Set<string>();
  const coarseFirst = [...read.findings].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  for (const { id, quote, value, span } of coarseFirst) {
    const words = `${span.from}-${span.to}`;
    if (
      implied.has(id) ||
      id === 'age-years' ||
      id === 'age-months' ||
      (value !== undefined && spoken.has(words))
    )
      continue;
    if (value !== undefined) spoken.add(words);
    add(id, quote);
  }
  return echoed;
}

function echoOf(content: Content, state: CaseState, id: string, quote?: string): Echoed[] {
  const { locale } = state;
  const finding = content.findings.get(id);
  const found = known(state, id);
  if (!finding || found.state === 'unknown') return [];
  const said = quote === undefined ? {} : { quote };
  if (finding.kind === 'sign')
    return [{ finding: id, state: found.state, label: finding.label[locale], ...said }];
  if (found.value === undefined) return [];
  const number = numberFormat(locale, finding.decimals).format(found.value);
  const label = `${finding.label[locale]} ${number} ${finding.unitLabel[locale]}`;
  return [{ finding: id, state: 'present', label, value: found.value, ...said }];
}

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format costs more than the rest of an echo. */
function numberFormat(locale: Locale, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${decimals}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale === 'da' ? 'da-DK' : 'en-GB', {
    maximumFractionDigits: decimals,
  });
  formats.set(key, made);
  return made;
}
