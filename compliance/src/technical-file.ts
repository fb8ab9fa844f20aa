import type { Content } from '@fordoer/rules';
import { type Part, partsOf } from './approvals.ts';
import type { Hazard } from './hazards.ts';
import { type Control, type Evidence, matrix, type Row } from './matrix.ts';
import type { OpenItem } from './open-items.ts';

/** What the last line of the command says. */
export interface Score {
  hazards: number;
  /** Rules and guards, each once; what is only planned is none. */
  controls: number;
  /** Controls that nobody would notice to be gone. */
  unverified: number;
  /** Everything that waits for people: approvals, points to decide, acceptances, planned controls, open items. */
  open: number;
}

/** The clinical part of the technical file as data. */
export interface TechnicalFile {
  /** The content it was made of. */
  release: { version: string; hash: string };
  score: Score;
  /** What `open` is made of. */
  openBy: Record<string, number>;
  /** Links that lead nowhere. Empty, or the file must not be used. */
  broken: string[];
  openItems: (OpenItem & { state: 'OPEN' })[];
  hazards: Row[];
  content: Part[];
}

/** Puts the file together. Reads nothing, so it says the same of the same repository. */
export function technicalFile(
  content: Content,
  hazards: readonly Hazard[],
  openItems: readonly OpenItem[],
  evidence: Omit<Evidence, 'rules'>,
): TechnicalFile {
  const rules = [...content.rules.values()];
  const { rows, broken } = matrix(hazards, { rules, ...evidence });
  const parts = partsOf(content);
  const controls = new Map<string, Control>(rows.flatMap((row) => row.controls.map((one) => [one.id, one])));
  const among = (test: (control: Control) => boolean) => [...controls.values()].filter(test).length;
  const openBy = {
    'approvals of content': parts.reduce((sum, { items }) => sum + items.length, 0),
    'points a clinician must decide': parts.reduce((sum, { openPoints }) => sum + openPoints.length, 0),
    'acceptances of a hazard': hazards.length,
    'planned controls': among(({ kind }) => kind === 'planned'),
    'items for people': openItems.length,
  };
  return {
    release: { version: content.version, hash: content.hash },
    score: {
      hazards: hazards.length,
      controls: among(({ kind }) => kind !== 'planned'),
      unverified: among(({ tests }) => tests === 'unverified'),
      open: Object.values(openBy).reduce((sum, n) => sum + n, 0),
    },
    openBy,
    broken,
    openItems: openItems.map((item) => ({ ...item, state: 'OPEN' })),
    hazards: rows,
    content: parts,
  };
}
