/** What is redacted, by kind, as a language model reads it. */
export const Kind = ['CPR', 'MAIL', 'FØDT', 'ADRESSE', 'TELEFON', 'NUMMER', 'NAVN'] as const;
export type Kind = (typeof Kind)[number];

/** A place in a reading that holds an identifier. */
export interface Span {
  kind: Kind;
  start: number;
  end: number;
}

/** A CPR number is one whatever it stands in; of others the longer tells better what it is. */
function tells(one: Span, other: Span): Kind {
  const longer = other.end - other.start - (one.end - one.start);
  if (one.kind === 'CPR' || other.kind === 'CPR') return 'CPR';
  if (longer !== 0) return longer > 0 ? other.kind : one.kind;
  return Kind.indexOf(one.kind) < Kind.indexOf(other.kind) ? one.kind : other.kind;
}

/** Spans in order, those that overlap made one: what one finder saw of an identifier is never left by another. */
export function merge(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (!last || span.start >= last.end) {
      merged.push({ ...span });
      continue;
    }
    last.kind = tells(last, span);
    last.end = Math.max(last.end, span.end);
  }
  return merged;
}

/** All matches of a pattern with the global flag, as spans of one kind; of the group named `id`, where the pattern has one. */
export function matches(text: string, pattern: RegExp, kind: Kind): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const group = match.groups?.id;
    const start = group === undefined ? match.index : match.index + match[0].lastIndexOf(group);
    spans.push({ kind, start, end: start + (group ?? match[0]).length });
  }
  return spans;
}
