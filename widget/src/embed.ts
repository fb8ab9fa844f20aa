import { Launcher } from './loader/launcher.ts';
import type { EmbedOptions, Widget } from './loader/options.ts';

export type { EmbedOptions, Widget };

const mounted = new Map<HTMLElement, Launcher>();

/**
 * Puts the launcher on a page. The chat itself is fetched at the first click; until then nothing is stored, asked or opened.
 * Mounting twice on one host gives the same widget.
 *
 * @example
 * const widget = mount(document.body, { clinic: 'demo', url: 'https://fordoer.example', phone: '12 34 56 78' });
 * widget.open();
 *
 * @throws TypeError when `url` is needed and missing, or no address
 */
export function mount(host: HTMLElement, options: EmbedOptions): Widget {
  const there = mounted.get(host);
  if (there) return there;
  const launcher = new Launcher(host, options, () => mounted.delete(host));
  mounted.set(host, launcher);
  return launcher;
}

/** Takes everything off the page again: elements, listeners, and the frame. */
export function unmount(host: HTMLElement): void {
  mounted.get(host)?.unmount();
}
