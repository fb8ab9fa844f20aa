import type { QueueItem } from '@fordoer/protocol';

/** A row of the queue on screen. `gone`: no longer in the queue, kept in place while hands are on the list. */
export interface Row {
  item: QueueItem;
  gone: boolean;
}

/** The queue as it stands on screen, and what is held back until it can come in without moving a row. */
export interface Arranged {
  rows: Row[];
  /** In the server's order. */
  arrived: QueueItem[];
}

/**
 * The server's order is the order, but nothing moves under somebody's hands (UX-35): while they are on the list, rows stay
 * where they are, new ones come in below, and those that belong above wait to be let in.
 */
export function arrange(before: readonly Row[], items: readonly QueueItem[], hands: boolean): Arranged {
  if (!hands) return { rows: items.map((item) => ({ item, gone: false })), arrived: [] };
  const now = new Map(items.map((item) => [item.conversationId, item]));
  const kept = before.map(({ item }): Row => {
    const fresh = now.get(item.conversationId);
    return fresh ? { item: fresh, gone: false } : { item, gone: true };
  });
  const there = new Set(kept.map(({ item }) => item.conversationId));
  const isNew = (item: QueueItem) => !there.has(item.conversationId);
  const below = items.length - 1 - items.findLastIndex((item) => !isNew(item));
  const edge = items.length - below;
  return {
    rows: [...kept, ...items.slice(edge).map((item) => ({ item, gone: false }))],
    arrived: items.slice(0, edge).filter(isNew),
  };
}

/** The row that a move from `from` comes to: the same row at the ends, the first when nothing was selected. */
export function neighbour(rows: readonly Row[], from: string | undefined, step: 1 | -1): string | undefined {
  const at = rows.findIndex(({ item }) => item.conversationId === from);
  const to = at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step));
  return rows[to]?.item.conversationId;
}

/** The selection after the rows changed: itself while it is there, else what took its place. */
export function keepSelected(
  before: readonly Row[],
  after: readonly Row[],
  selected: string | undefined,
): string | undefined {
  if (selected === undefined || after.some(({ item }) => item.conversationId === selected)) return selected;
  const at = before.findIndex(({ item }) => item.conversationId === selected);
  return (after[at] ?? after.at(-1))?.item.conversationId;
}
