import { type Content, type FindingId, readsOf } from '../content/content.ts';
import { type Askable, askableOf } from './likeness/asked.ts';
import { type Learned, openLearned } from './likeness/learned.ts';
import { type NumberReaders, numberReaders } from './numbers.ts';
import { compilePhrases, type PhraseBook } from './phrases.ts';
import { type Shown, shownFindings } from './shown.ts';

/** A content release made ready to read messages with. */
export interface Reader {
  content: Content;
  book: PhraseBook;
  numbers: NumberReaders;
  /** Absent from content without `learned.json`, which is read by its phrases alone. */
  learned?: Learned;
  askable: Askable;
  /** Findings that a red flag reads, or that imply one it reads: an uncertain mention of these is kept as a question. */
  guarded: ReadonlySet<FindingId>;
  /** Findings that alone raise an alarm only a person lowers: suicide, violence. An ambivalent no to these is asked. */
  grave: ReadonlySet<FindingId>;
  /** Complaints and findings that tell what one does to another: whoever did it may read along, and is not the patient. */
  deeds: ReadonlySet<string>;
  /** Findings that a message in another language shows. */
  otherLanguage: readonly FindingId[];
  /** Number findings that may be told without their name. */
  shown: readonly Shown[];
}

const readers = new WeakMap<Content, Reader>();

/**
 * Compiles a release's phrases; the same release is compiled once.
 *
 * @example understand(content, 'ondt i halsen') // compiles on first use
 */
export function makeReader(content: Content): Reader {
  const known = readers.get(content);
  if (known) return known;
  const reader = {
    content,
    book: compilePhrases(content),
    numbers: numberReaders(content),
    ...(content.bundle.learned ? { learned: openLearned(content.bundle.learned) } : {}),
    askable: askableOf(content),
    guarded: guardedFindings(content),
    grave: graveFindings(content),
    deeds: deedsOf(content),
    shown: shownFindings(content),
    otherLanguage: [...content.findings].flatMap(([id, finding]) =>
      finding.reads === 'other-language' ? [id] : [],
    ),
  };
  readers.set(content, reader);
  return reader;
}

function deedsOf(content: Content): Set<string> {
  const deeds = new Set<string>();
  for (const [id, { discreet, findings, opensOn }] of content.complaints) {
    if (!discreet) continue;
    deeds.add(id);
    for (const finding of Object.keys(findings)) deeds.add(finding);
    if (opensOn) for (const fact of readsOf(opensOn)) deeds.add(fact);
  }
  return deeds;
}

function graveFindings(content: Content): Set<FindingId> {
  const grave = new Set<FindingId>();
  for (const rule of content.rules.values())
    if (rule.holds && rule.kind === 'red-flag' && rule.reads.size === 1)
      for (const id of rule.reads) grave.add(id);
  return grave;
}

function guardedFindings(content: Content): Set<FindingId> {
  const guarded = new Set<FindingId>();
  for (const rule of content.rules.values())
    if (rule.kind === 'red-flag') for (const id of rule.reads) guarded.add(id);
  for (let grew = true; grew; ) {
    grew = false;
    for (const [id, finding] of content.findings) {
      if (
        guarded.has(id) ||
        finding.kind !== 'sign' ||
        !finding.implies?.some((implied) => guarded.has(implied))
      )
        continue;
      guarded.add(id);
      grew = true;
    }
  }
  return guarded;
}
