import {
  type CaseState,
  type Content,
  clarifying,
  type Echoed,
  readIn,
  type Turn,
  type Understanding,
  wordEcho,
} from '@fordoer/rules';
import { list, textsOf } from '../locale/texts.ts';
import type { MessageBody } from '../record/events.ts';
import type { Conversation } from './conversation.ts';

type SummaryBody = Extract<MessageBody, { type: 'summary' }>;

/**
 * The echo: what was understood of this message, in parts that can each be corrected by a direct question. A complaint that is
 * denied after all is said back too, although it stays asked about: words alone do not close what may be danger.
 */
export function echo(
  { locale, case: before }: Conversation,
  { state, understanding }: Turn,
  content: Content,
  text: string,
): SummaryBody | undefined {
  if (!understanding) return undefined;
  const parts = wordEcho(content, state, understanding);
  const denied = deniedComplaints(content, before, understanding, text);
  const said = parts.length > 0 ? wordSummary(locale, parts) : undefined;
  if (denied.length === 0) return said;
  const texts = textsOf(locale);
  return {
    type: 'summary',
    text: [texts.notSo(list(texts, denied)), ...(said ? [said.text] : [])].join(' '),
    items: [...denied.map((label) => ({ label, state: 'absent' as const })), ...(said?.items ?? [])],
  };
}

/** What stays understood after a message was taken back; said also where nothing is left, so that no earlier one stands. */
export function summaryAnew({ locale, inputs, case: state }: Conversation, content: Content): SummaryBody {
  const parts = new Map<string, Echoed>();
  for (const input of inputs) {
    if (input.withdrawn || input.kind !== 'say' || !input.reading) continue;
    for (const part of wordEcho(content, state, input.reading)) parts.set(part.finding ?? part.label, part);
  }
  return parts.size > 0
    ? wordSummary(locale, [...parts.values()])
    : { type: 'summary', text: textsOf(locale).nothingLeft, items: [] };
}

function wordSummary(locale: 'da' | 'en', parts: readonly Echoed[]): SummaryBody {
  const texts = textsOf(locale);
  const labels = (wanted: string) => parts.filter((part) => part.state === wanted).map(({ label }) => label);
  const [has, not] = [labels('present'), labels('absent')];
  const text = [
    ...(has.length > 0 ? [texts.understood(list(texts, has))] : []),
    ...(not.length > 0 ? [texts.denied(list(texts, not))] : []),
  ].join(' ');
  return {
    type: 'summary',
    text,
    items: parts.map(({ finding, ...part }) =>
      finding ? { ...part, questionId: clarifying([finding]) } : part,
    ),
  };
}

/** Words that turn a sentence into its opposite. Without them it reads as what it denies. */
const DENYING =
  /(?<!\p{L})(?:alligevel|ikke|ingen|aldrig|slet|not|no|never|don't|doesn't|dont|isn't|after all|anymore)(?!\p{L})/giu;

/** Titles of complaints that were open before and that this message says are not there. */
function deniedComplaints(content: Content, before: CaseState, read: Understanding, text: string): string[] {
  const open = before.complaints.filter(({ score }) => score > 0);
  if (open.length === 0) return [];
  const turned = text.replace(DENYING, ' ');
  if (turned === text) return [];
  const { locale } = before;
  const without = readIn(content, before, turned);
  return open.flatMap(({ id }) => {
    const denied =
      without.complaints.some((one) => one.id === id) && !read.complaints.some((one) => one.id === id);
    const title = content.complaints.get(id)?.title[locale];
    // Where a finding of the same words was denied, the echo says that already.
    return denied && title && read.findings.length === 0
      ? [title.charAt(0).toLowerCase() + title.slice(1)]
      : [];
  });
}
