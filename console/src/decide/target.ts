import type { DoorKind, Urgency } from '@fordoer/protocol';
import { da } from '../locale/da.ts';

/** What a change is to, in words: "Inden 3 dage og Psykolog"; empty when nothing is changed. */
export function sayTarget({
  urgency,
  door,
}: {
  urgency?: Urgency | undefined;
  door?: DoorKind | undefined;
}): string {
  return da.list(
    [urgency && da.urgency[urgency], door && da.door[door]].filter((word) => word !== undefined),
  );
}
