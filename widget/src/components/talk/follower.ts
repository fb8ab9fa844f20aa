import type { View } from '../../conversation/view.ts';

/** Pixels from the end within which a reader still follows the conversation. */
const NEAR = 120;
/** Milliseconds within which what comes belongs to the patient's last words. */
const ANSWERED_WITHIN = 2000;

/**
 * Keeps what is new in sight: an alarm, else the open question whole (unless that would push out who reads and when), else what came since the patient's last words from its
 * beginning. Somebody who has scrolled up to read is left there, and told that there is more.
 */
export class Follower {
  private following = true;
  private anchor = 0;
  private wroteAt = 0;
  private before = { own: '', shown: '', undoable: false };
  private readonly scroller: HTMLElement | null;

  constructor(
    private readonly talk: HTMLElement,
    private readonly tellBehind: (behind: boolean) => void,
  ) {
    this.scroller = talk.closest('main');
    this.scroller?.addEventListener('scroll', this.onScroll, { passive: true });
  }

  stop(): void {
    this.scroller?.removeEventListener('scroll', this.onScroll);
  }

  /** To be called after each rendering. */
  rendered(view: View, resuming: boolean): void {
    const last = view.entries.findLast(({ kind }) => kind === 'mine');
    const now = {
      own: last?.key ?? '',
      shown: `${view.entries.length} ${view.open?.question.seq} ${view.open?.again}`,
      // The way to take it back appears under the patient's words, and pushes down what is below.
      undoable: last?.kind === 'mine' && last.undo !== undefined,
    };
    const { before } = this;
    this.before = now;
    if (view.entries.length === 0) return;
    if (now.shown === before.shown) {
      if (now.undoable && !before.undoable && this.following) this.follow(view);
      return;
    }
    const wrote = now.own !== before.own;
    if (wrote) this.wroteAt = performance.now();
    if (resuming || wrote || this.following || view.open?.again) this.follow(view);
    // What comes later than an answer may lie below what is still being read.
    const late = performance.now() - this.wroteAt > ANSWERED_WITHIN;
    if (late && !resuming && !this.isNearEnd()) this.tellBehind(true);
  }

  /** Shows what is new. */
  follow(view: View): void {
    const { scroller, talk } = this;
    if (!scroller) return;
    const since = sinceOwnWords(view);
    const question = talk.querySelector<HTMLElement>('.question');
    const alarm = since.includes('alarm') && talk.querySelector('.entry:nth-last-child(1 of :has(> .alarm))');
    const words = talk.querySelector('.entry:nth-last-child(1 of [data-from=patient])');
    const told = TOLD.some((what) => since.includes(what));
    const tells = since.includes('decision') || (told && !this.fits(words, question));
    const asks = !alarm && question !== null && !tells;
    const block = asks && question.offsetHeight < scroller.clientHeight ? 'end' : 'start';
    (alarm || (asks ? question : words))?.scrollIntoView({ block });
    this.anchor = scroller.scrollTop;
    this.following = true;
    this.tellBehind(question !== null && !asks && !this.isNearEnd());
  }

  /** The patient wants to see what is below: what is new, and if that is what they see, what stands after it. */
  more(view: View): void {
    const { scroller, talk } = this;
    if (!scroller) return;
    const at = scroller.scrollTop;
    this.follow(view);
    if (Math.abs(scroller.scrollTop - at) >= 2) return;
    const question = talk.querySelector('.question');
    if (question) question.scrollIntoView({ block: 'start' });
    else talk.querySelector('.log > :last-child')?.scrollIntoView({ block: 'end' });
    this.anchor = scroller.scrollTop;
    this.tellBehind(false);
  }

  /** Whether both can be seen at once. */
  private fits(from: Element | null, to: Element | null): boolean {
    if (!from || !to || !this.scroller) return true;
    const height = to.getBoundingClientRect().bottom - from.getBoundingClientRect().top;
    return height <= this.scroller.clientHeight;
  }

  private readonly onScroll = (): void => {
    // Where we put it ourselves the patient has not moved away.
    if (Math.abs((this.scroller?.scrollTop ?? 0) - this.anchor) < 2) return;
    this.following = this.isNearEnd();
    if (this.following) this.tellBehind(false);
  };

  private isNearEnd(): boolean {
    if (!this.scroller) return true;
    const { scrollHeight, scrollTop, clientHeight } = this.scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR;
  }
}

/** What is shown rather than the open question, where there is no room for both. */
const TOLD = ['handover', 'message', 'wait'];

/** What must be seen of what came since the patient's last words. */
const sinceOwnWords = ({ entries }: View): string[] =>
  entries.slice(entries.findLastIndex(({ kind }) => kind === 'mine') + 1).flatMap((entry) => {
    if (entry.kind === 'said') return entry.message.from === 'program' ? ['message'] : [];
    if (entry.kind !== 'shown') return [];
    const { message } = entry;
    if (message.type === 'notice') return message.alarm ? ['alarm'] : [message.kind];
    return [message.type];
  });
