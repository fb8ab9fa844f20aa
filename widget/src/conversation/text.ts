import { MAX_TEXT } from '@fordoer/protocol';

/** The text as the server counts it (TR-25): composed and trimmed. */
export const normal = (text: string): string => text.normalize('NFC').trim();

/** Characters that are too many; 0 or less while there is room. */
export const tooMany = (text: string): number => normal(text).length - MAX_TEXT;

/** A decision's text without the lines that are laid out as a list below it. */
export function lead(text: string, lines: readonly string[]): string {
  const tail = lines.join(' ');
  return tail !== '' && text.endsWith(tail) ? text.slice(0, -tail.length).trim() : text;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
