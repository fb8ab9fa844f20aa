/** Enough to see what happened; all are counted. */
const MOST_LISTED = 1_000;

/** What a verifier found. */
export interface Result {
  events: number;
  conversations: number;
  leaves: number;
  checkpoints: number;
  /** Events that wait to enter the tree: no signature covers them yet. */
  pending: number;
  /** How many defects there are. */
  broken: number;
  /** The first 1,000, one sentence each. */
  defects: string[];
  /** What was not checked, and why. No defects. */
  notes: string[];
}

/** Gathers a result. */
export class Report implements Result {
  events = 0;
  conversations = 0;
  leaves = 0;
  checkpoints = 0;
  pending = 0;
  broken = 0;
  readonly defects: string[] = [];
  readonly notes: string[] = [];

  /** @param sentence says what is wrong and where, and nothing that a patient wrote */
  defect(sentence: string): void {
    this.broken++;
    if (this.defects.length < MOST_LISTED) this.defects.push(sentence);
  }

  note(sentence: string): void {
    if (!this.notes.includes(sentence)) this.notes.push(sentence);
  }
}
