import { parseVkey } from '../note.ts';
import type { Keys } from './checkpoints.ts';
import { Leaves, TreeCheck } from './leaves.ts';
import { Report, type Result } from './report.ts';
import { comparePlaces, placeOf, type Source, SourceError } from './rows.ts';
import { RowsCheck } from './rows-check.ts';
import { checkWitnessCopy, readWitnessCopy } from './witness-copy.ts';

/** What a verifier holds a log against. It comes from outside the log. */
export interface Trust {
  /** Verifier keys of the log. */
  logKeys?: readonly string[];
  /** Monitoring prefixes of witnesses, or files with what they keep. */
  witnesses?: readonly string[];
  /** Verifier keys of witnesses. */
  witnessKeys?: readonly string[];
}

/**
 * Checks a whole record, without any key that opens it.
 * @throws NoteError when a key in `trust` is none
 * @example
 * const source = await openExportSource('record.jsonl.gz');
 * const { broken, defects } = await verify(source, { logKeys: [vkey], witnesses: ['https://witness.example'], witnessKeys: [witness] });
 */
export async function verify(source: Source, trust: Trust = {}): Promise<Result> {
  const report = new Report();
  const keys = keysOf(source, trust, report);
  const origin = keys.log[0]?.name ?? source.claim.origin ?? undefined;
  const read = (trust.witnesses ?? []).map((from) => readWitnessCopy(from, { origin, keys, report }));
  const copies = (await Promise.all(read)).filter((copy) => copy !== undefined);
  if (read.length === 0)
    report.note(
      'No witness was asked: whoever holds the log key and the database could have written another history.',
    );

  // Asked before the log is looked at: a log that grows meanwhile has not lost its end.
  const begun = await source.begin();
  const leaves = new Leaves(begun.leaves, report);
  const tree = new TreeCheck(
    leaves,
    copies.map(({ size }) => size),
  );
  const check = new RowsCheck({ report, leaves, tree, keys, origin: origin ?? null });
  try {
    let place: (string | number)[] | undefined;
    for await (const row of source.rows()) {
      const here = placeOf(row);
      if (place && comparePlaces(here, place) < 0)
        report.defect(`A row stands out of order: ${here.slice(1).join(' ')}, of ${row.is}.`);
      place = here;
      check.take(row);
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    report.defect(error.message);
  }
  check.end();
  for (const copy of copies) checkWitnessCopy(copy, { tree, leaves: leaves.count, report });
  return report;
}

/** Which keys are believed, and what is said about that. */
function keysOf({ claim }: Source, { logKeys = [], witnessKeys = [] }: Trust, report: Report): Keys {
  const witnesses = witnessKeys.map(parseVkey);
  if (logKeys.length > 0) return { log: logKeys.map(parseVkey), witnesses };
  if (claim.vkey === null) {
    report.note('The signatures of the checkpoints were not checked: no log key was given.');
    return { log: [], witnesses };
  }
  report.note(
    `No log key was given, so the one that came with the log was used (${claim.vkey}): trusted on first use, its signatures prove nothing about who signed.`,
  );
  return { log: [parseVkey(claim.vkey)], witnesses };
}
