import type { Doubt } from './context.ts';
import type { Match } from './matches.ts';
import type { Denial } from './reach.ts';

/** A complaint phrase in its context. */
export interface ComplaintMention {
  match: Match;
  denial?: Denial | undefined;
  doubt?: Doubt | undefined;
  /** Said of somebody who is not the ill one. */
  other: boolean;
}

/** How surely a phrase of so many telling words points to its complaint. */
const BY_WEIGHT = [0.5, 0.6, 0.8, 0.88, 0.92];
/** What is past, feared or another's still says what the message is about, but weaker. */
const ASIDE = 0.35;
const NEARLY = 0.8;

/**
 * Ranks complaints by the phrases seen: longer phrases tell more, several add up, and a phrase that several complaints
 * share tells each of them less. Denied phrases tell nothing. The earlier mention wins where the rest is even.
 */
export function rankComplaints(
  mentions: readonly ComplaintMention[],
): { id: string; score: number; match: Match }[] {
  const told = mentions.filter(({ denial }) => denial !== 'denied');
  const sharing = new Map<string, Set<string>>();
  for (const { match } of told) {
    const key = match.used.join(' ');
    sharing.set(key, (sharing.get(key) ?? new Set()).add(match.phrase.owner.id));
  }
  const ranked = new Map<string, { id: string; doubt: number; best: number; match: Match }>();
  for (const mention of told) {
    const { match } = mention;
    const id = match.phrase.owner.id;
    const score = scoreOf(mention) / Math.sqrt(sharing.get(match.used.join(' '))?.size ?? 1);
    const known = ranked.get(id);
    if (!known) ranked.set(id, { id, doubt: 1 - score, best: score, match });
    else {
      known.doubt *= 1 - score;
      if (score > known.best) Object.assign(known, { best: score, match });
    }
  }
  return [...ranked.values()]
    .map(({ id, doubt, match }) => ({ id, score: Number((1 - doubt).toFixed(3)), match }))
    .sort((a, b) => b.score - a.score || a.match.from - b.match.from || (a.id < b.id ? -1 : 1));
}

function scoreOf({ match, denial, doubt, other }: ComplaintMention): number {
  const base = BY_WEIGHT[Math.min(match.phrase.weight, BY_WEIGHT.length) - 1] as number;
  const aside =
    other ||
    denial === 'past' ||
    doubt === 'long-ago' ||
    doubt === 'over' ||
    doubt === 'feared' ||
    doubt === 'not-meant' ||
    doubt === 'conditional';
  return (
    base *
    (aside ? ASIDE : 1) *
    (denial === 'doubted' || denial === 'listed' || doubt ? 0.9 : 1) *
    (match.nearly ? NEARLY : 1)
  );
}
