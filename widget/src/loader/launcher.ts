import { LOADER_TEXTS } from '../locale/loader.ts';
import { NEUTRAL_PAGE } from '../wire/neutral-page.ts';
import { stepAside } from './aside.ts';
import { button, element } from './elements.ts';
import type { EmbedOptions, Widget } from './options.ts';
import { Panel } from './panel.ts';
import { styles } from './styles.ts';

/** A tag of its own keeps a page's `div { … }` away; the shadow root does the rest. */
const TAG = 'fordoer-chat';

/** The button on the clinic's page, and the panel it opens. */
export class Launcher implements Widget {
  private readonly root = document.createElement(TAG);
  private readonly bar: HTMLElement;
  private readonly opener: HTMLButtonElement;
  private readonly count = element('span');
  private readonly away = new AbortController();
  private readonly watcher: MutationObserver;
  private panel: Panel | undefined;

  constructor(
    private readonly host: HTMLElement,
    private readonly options: EmbedOptions,
    private readonly gone: () => void,
  ) {
    const texts = LOADER_TEXTS[options.lang ?? 'da'];
    // A wrong address is said at mounting and not at the first click.
    new URL(options.url ?? '');
    this.opener = button(options.label ?? texts.open, () => this.open(), 'open');
    this.opener.append(this.count);
    this.bar = element(
      'div',
      'bar',
      this.opener,
      button(texts.hide, () => this.hide(), 'hide'),
    );
    const shadow = this.root.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [styles()];
    shadow.append(this.bar);
    this.root.lang = options.lang ?? 'da';
    this.attach();
    stepAside(this.root, this.away.signal);
    this.watcher = new MutationObserver(() => {
      // A page that swaps its content whole has thrown us out with it.
      if (!this.root.isConnected && host.isConnected) this.attach();
    });
    this.watcher.observe(host, { childList: true });
  }

  open(): void {
    this.panel ??= new Panel(this.root, this.options, {
      onClose: () => this.close(),
      onLeave: () => this.leave(),
      onUnread: (count) => this.unread(count),
      tell: (name, detail) => this.tell(name, detail),
    });
    this.bar.hidden = true;
    this.panel.show();
    this.tell('open');
  }

  close(): void {
    if (!this.panel?.isOpen) return;
    this.panel.hide();
    this.bar.hidden = false;
    this.opener.focus();
    this.tell('close');
  }

  hide(): void {
    this.close();
    this.bar.hidden = true;
  }

  unmount(): void {
    this.away.abort();
    this.watcher.disconnect();
    this.panel?.remove();
    this.root.remove();
    this.gone();
  }

  /** The patient must be gone at once: nothing of the chat stands here until the other page has come. */
  private leave(): void {
    this.unmount();
    location.replace(NEUTRAL_PAGE);
  }

  /** In the top layer, where no transform, clipping or stacking of the page reaches. */
  private attach(): void {
    this.host.append(this.root);
    this.root.popover = 'manual';
    this.root.showPopover?.();
  }

  private unread(count: number): void {
    const { unread } = LOADER_TEXTS[this.options.lang ?? 'da'];
    this.count.textContent = count > 0 ? ` (${unread(count)})` : '';
    this.tell('unread', { count });
  }

  private tell(name: string, detail?: object): void {
    this.host.dispatchEvent(new CustomEvent(`fordoer:${name}`, { detail, bubbles: true }));
  }
}
