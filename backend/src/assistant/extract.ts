import {
  type AssistantReading,
  type CaseState,
  type Content,
  known,
  PERSON_SIGNS,
  rank,
} from '@fordoer/rules';
import type { Dropped } from './consultation.ts';
import type { ExtractAnswer } from './prompts/extract.ts';

/** Who is ill, and how old, is asked and never guessed. */
const NEVER = new Set([...PERSON_SIGNS, 'age-years', 'age-months', 'female', 'male', 'other-language']);
/** Findings a prompt names: what is sent and paid for in every call. */
const MOST_FINDINGS = 80;
const MOST_TAKEN = 3;

/** What is worth looking for in a message now: unknown signs of dangers, most dangerous first, those of the complaints in hand before. */
export function worthFinding(
  content: Content,
  state: CaseState,
): { findings: string[]; complaints: string[] } {
  const fallback = content.release.fallbackComplaint;
  const active = new Set(state.complaints.map(({ id }) => id).filter((id) => id !== fallback));
  const weights = new Map<string, number>();
  for (const rule of content.rules.values()) {
    const own = rule.complaint !== undefined && active.has(rule.complaint);
    if (rule.kind !== 'red-flag' || (rule.complaint !== undefined && !own)) continue;
    if (!own && rule.urgency !== 'emergency') continue;
    for (const id of rule.reads) {
      const weight = rank(rule.urgency) + (own ? 0.5 : 0);
      if (isLookedFor(content, id) && known(state, id).state !== 'present')
        weights.set(id, Math.max(weight, weights.get(id) ?? 0));
    }
  }
  const findings = [...weights].sort(([, a], [, b]) => b - a).map(([id]) => id);
  return {
    findings: findings.slice(0, MOST_FINDINGS),
    complaints: active.size > 0 ? [] : [...content.complaints.keys()].filter((id) => id !== fallback),
  };
}

const isLookedFor = (content: Content, id: string): boolean =>
  content.findings.get(id)?.kind === 'sign' && !NEVER.has(id);

/** The message and what may be found in it, as it is sent. `text` is redacted. */
export function extractRequest(content: Content, state: CaseState, text: string): string {
  const { findings, complaints } = worthFinding(content, state);
  const line = (id: string, label: string | undefined) => `${id}: ${label ?? id}`;
  return [
    'FUND:',
    ...findings.map((id) => line(id, content.findings.get(id)?.label.da)),
    ...(complaints.length > 0
      ? ['HENVENDELSESÅRSAGER:', ...complaints.map((id) => line(id, content.complaints.get(id)?.title.da))]
      : []),
    'BESKED:',
    JSON.stringify(text),
  ].join('\n');
}

/** What the patient's own words were read as, to hold an answer against. */
export interface ReadMessage {
  text: string;
  denied: readonly { id: string; from: number; to: number }[];
}

/**
 * What of an answer is taken: ids of the content, with words that stand in the message. It can say present and unknown; a denial in
 * the same words makes it nothing, and every other doubt a question to the patient.
 */
export function acceptExtract(
  content: Content,
  answer: ExtractAnswer,
  { text, denied }: ReadMessage,
): { reading: AssistantReading; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const placed = (what: string, quote: string): { from: number; quote: string } | undefined => {
    const found = place(text, quote);
    if (!found) dropped.push({ what, why: 'the quote is not in the message' });
    return found;
  };
  const findings: AssistantReading['findings'] = [];
  for (const { id, state, quote } of answer.findings) {
    if (!isLookedFor(content, id)) dropped.push({ what: id.slice(0, 80), why: 'no such finding' });
    else if (findings.some((one) => one.id === id)) dropped.push({ what: id, why: 'twice' });
    else {
      const found = placed(id, quote);
      if (!found) continue;
      const to = found.from + found.quote.length;
      const no = denied.filter((one) => one.from < to && found.from < one.to);
      if (no.some((one) => one.id === id)) dropped.push({ what: id, why: 'the patient denies it' });
      else findings.push({ id, state: no.length > 0 ? 'unknown' : state, quote: found.quote });
    }
  }
  const complaints: AssistantReading['complaints'] = [];
  for (const { id, quote } of answer.complaints) {
    if (!content.complaints.has(id) || id === content.release.fallbackComplaint)
      dropped.push({ what: id.slice(0, 80), why: 'no such complaint' });
    else if (complaints.length === 2) dropped.push({ what: id, why: 'too many' });
    else {
      const found = placed(id, quote);
      if (found) complaints.push({ id, quote: found.quote });
    }
  }
  const danger = ({ id }: { id: string }) =>
    Math.max(-1, ...(content.rulesByFinding.get(id) ?? []).map(({ urgency }) => rank(urgency)));
  findings.sort((a, b) => danger(b) - danger(a));
  for (const { id } of findings.splice(MOST_TAKEN)) dropped.push({ what: id, why: 'too many' });
  return { reading: { findings, complaints }, dropped };
}

/** Where a quote stands in a message: letter by letter, but for case and the width of gaps. */
function place(text: string, quote: string): { from: number; quote: string } | undefined {
  const words = quote.trim().split(/\s+/u).filter(Boolean);
  if (words.length === 0 || quote.length < 2 || quote.length > 300) return undefined;
  const pattern = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+');
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').exec(text);
  return found ? { from: found.index, quote: found[0] } : undefined;
}
