/** Many short lists of numbers, closed when all are complete: those of list `l` are `items[starts[l]]` to `items[starts[l + 1] - 1]`. */
export interface NumberLists {
  starts: Int32Array;
  items: Int32Array;
}

/** Numbers that become more and more, laid as closely as they can be: tens of thousands of phrases are compiled into a few of these. */
export class Numbers {
  // Room that nothing is put in costs nothing: a page of it is there when it is written on first.
  private room = new Int32Array(1 << 16);
  length = 0;

  /** Begins anew in the same room. */
  empty(): this {
    this.length = 0;
    return this;
  }

  push(item: number): number {
    this.set(this.length, item);
    return this.length - 1;
  }

  /** The number at a place; 0 where nothing was put. */
  at(place: number): number {
    return this.room[place] ?? 0;
  }

  set(place: number, item: number): void {
    if (place >= this.room.length) this.grow(place);
    this.room[place] = item;
    if (place >= this.length) this.length = place + 1;
  }

  private grow(place: number): void {
    const wider = new Int32Array(Math.max(this.room.length * 2, place + 1));
    wider.set(this.room);
    this.room = wider;
  }
}

/** Lists that grow side by side: each number is a link, so that tens of thousands of lists are four rows and no more. */
export class GrowingLists {
  private readonly heads = new Numbers();
  private readonly tails = new Numbers();
  private readonly items = new Numbers();
  private readonly nexts = new Numbers();
  /** The greatest number of each list: what is greater is not on it, and need not be looked for. */
  private readonly most = new Numbers();

  /** Begins a list, and returns its number. */
  open(): number {
    this.tails.push(NONE);
    this.most.push(NONE);
    return this.heads.push(NONE);
  }

  /** Puts a number at the end of a list that does not hold it. */
  put(list: number, item: number): void {
    const tail = this.tails.at(list);
    if (item > this.most.at(list)) this.most.set(list, item);
    else if (this.items.at(tail) === item || this.holds(list, item)) return;
    const at = this.items.push(item);
    this.nexts.push(NONE);
    if (tail === NONE) this.heads.set(list, at);
    else this.nexts.set(tail, at);
    this.tails.set(list, at);
  }

  close(): NumberLists {
    const starts = new Int32Array(this.heads.length + 1);
    const items = new Int32Array(this.items.length);
    let end = 0;
    for (let list = 0; list < this.heads.length; list++) {
      for (let at = this.heads.at(list); at !== NONE; at = this.nexts.at(at))
        items[end++] = this.items.at(at);
      starts[list + 1] = end;
    }
    return { starts, items };
  }

  private holds(list: number, item: number): boolean {
    for (let at = this.heads.at(list); at !== NONE; at = this.nexts.at(at))
      if (this.items.at(at) === item) return true;
    return false;
  }
}
const NONE = -1;
