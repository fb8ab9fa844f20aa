/** What a page may say about its chat. Permanent: host pages keep these for years, so they are only ever added to. */
export interface EmbedOptions {
  /** The clinic's embed key, as Fordør gave it. It identifies the clinic and opens nothing. */
  clinic: string;
  /** Language of the launcher and of the first screen. Danish unless given. */
  lang?: 'da' | 'en';
  /** Address of Fordør, such as `https://fordoer.example`. The script tag's own origin unless given. */
  url?: string;
  /** The clinic's phone, shown when the chat cannot be fetched. */
  phone?: string;
  /** The out-of-hours number of the clinic's area, shown when the chat cannot be fetched. */
  outOfHours?: string;
  /** What the launcher says. "Skriv til klinikken" unless given. */
  label?: string;
}

/**
 * A mounted chat. It tells the page `fordoer:ready`, `fordoer:open`, `fordoer:close`, `fordoer:unread` (`detail.count`) and
 * `fordoer:handover` (`detail.status`) as events that bubble from `host`. Nothing of what is said is in them.
 */
export interface Widget {
  open(): void;
  close(): void;
  /** Takes the launcher out of sight until the page is loaded again. */
  hide(): void;
  unmount(): void;
}
