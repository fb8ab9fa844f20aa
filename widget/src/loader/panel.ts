import { LOADER_TEXTS } from '../locale/loader.ts';
import { readFromFrame, seal, type ToFrame } from '../wire/frame-messages.ts';
import { button, call, element } from './elements.ts';
import { fitToKeyboard, makeModal } from './modal.ts';
import type { EmbedOptions } from './options.ts';

/** How long the chat may take to say that it is there before the ways around it are shown (TR-46). */
const PATIENCE_MS = 10_000;
/** Below this the panel is the whole screen. Pixels. */
const NARROW = '(max-width: 639.98px)';

export interface PanelEvents {
  onClose: () => void;
  onLeave: () => void;
  onUnread: (count: number) => void;
  tell: (name: string, detail?: object) => void;
}

/** The frame with the chat in it. It is Fordør's own origin, so no script of the page can read what is written there. */
export class Panel {
  isOpen = false;
  private readonly box: HTMLElement;
  private readonly waiting: HTMLElement;
  private readonly title: HTMLElement;
  private readonly frame = element('iframe');
  private readonly away = new AbortController();
  private readonly narrow = window.matchMedia(NARROW);
  private readonly texts: (typeof LOADER_TEXTS)['da' | 'en'];
  private readonly address: URL;
  private ready = false;
  private release: (() => void) | undefined;

  constructor(
    private readonly root: HTMLElement,
    private readonly options: EmbedOptions,
    private readonly events: PanelEvents,
  ) {
    const lang = options.lang ?? 'da';
    this.texts = LOADER_TEXTS[lang];
    this.address = new URL('/chat', options.url);
    this.address.search = new URLSearchParams({ clinic: options.clinic, lang, embedded: '1' }).toString();
    this.title = element('h2', '', this.texts.loading);
    this.title.tabIndex = -1;
    this.waiting = element('div', 'waiting', this.title, button(this.texts.close, events.onClose));
    this.box = element('div', 'panel', this.waiting, this.frame);
    this.box.setAttribute('role', 'dialog');
    this.box.setAttribute('aria-label', this.texts.panel);
    this.frame.title = this.texts.panel;
    this.frame.hidden = true;
    this.frame.referrerPolicy = 'no-referrer';
    this.frame.addEventListener('load', () => this.say({ type: 'hello' }));
    this.frame.src = this.address.href;
    const { signal } = this.away;
    this.box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') events.onClose();
    });
    window.addEventListener('message', (event) => this.hear(event), { signal });
    this.narrow.addEventListener('change', () => this.settle(), { signal });
    fitToKeyboard(this.box, signal);
    root.shadowRoot?.append(this.box);
    setTimeout(() => !this.ready && !signal.aborted && this.showWaysAround(), PATIENCE_MS);
  }

  show(): void {
    this.isOpen = true;
    this.box.hidden = false;
    this.settle();
    this.focus();
    this.say({ type: 'opened' });
  }

  hide(): void {
    this.isOpen = false;
    this.box.hidden = true;
    this.settle();
    this.say({ type: 'closed' });
  }

  remove(): void {
    this.isOpen = false;
    this.settle();
    this.away.abort();
    this.box.remove();
  }

  private focus(): void {
    if (this.ready) this.frame.focus();
    else this.title.focus();
  }

  /** On a phone the panel is all there is, so the page behind it must not be reached; on a desk both can be used. */
  private settle(): void {
    const modal = this.isOpen && this.narrow.matches;
    this.box.setAttribute('aria-modal', String(modal));
    if (!modal) this.release?.();
    this.release = modal ? (this.release ?? makeModal(this.root)) : undefined;
  }

  private hear({ source, origin, data }: MessageEvent): void {
    if (source !== this.frame.contentWindow || origin !== this.address.origin) return;
    const message = readFromFrame(data);
    if (!message) return;
    const { type, ...detail } = message;
    if (type === 'ready') this.arrived();
    else if (type === 'close') this.events.onClose();
    else if (type === 'leave') this.events.onLeave();
    else if ('count' in detail) this.events.onUnread(detail.count);
    else this.events.tell(type, detail);
  }

  private arrived(): void {
    const focused = this.root.shadowRoot?.activeElement;
    this.ready = true;
    this.waiting.remove();
    this.frame.hidden = false;
    this.events.tell('ready');
    if (!this.isOpen) return;
    if (focused) this.frame.focus();
    this.say({ type: 'opened' });
  }

  private say(message: ToFrame): void {
    // Before it has answered there may be another document in the frame than ours.
    if (!this.ready && message.type !== 'hello') return;
    this.frame.contentWindow?.postMessage(seal(message), this.address.origin);
  }

  /** Static and true without any server: 112, the clinic, the doctor on duty, and the page by its own address. */
  private showWaysAround(): void {
    const { failed, emergency, clinic, outOfHours, findNumber, plain } = this.texts;
    const line = (text: string, number: string) => element('p', '', `${text} `, call(number));
    this.title.textContent = failed;
    const link = element('a', '', plain);
    const alone = new URL(this.address);
    alone.searchParams.delete('embedded');
    link.href = alone.href;
    this.title.after(
      line(emergency, '112'),
      ...(this.options.phone ? [line(clinic, this.options.phone)] : []),
      this.options.outOfHours ? line(outOfHours, this.options.outOfHours) : element('p', '', findNumber),
      element('p', '', link),
    );
    if (this.isOpen) this.title.focus();
  }
}
