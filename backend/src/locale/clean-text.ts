/**
 * Makes text well-formed once, at the edge: lone surrogates and U+0000 are replaced (RFC 8785 and PostgreSQL refuse them),
 * invisible characters that can hide or forge text are taken out (TR-30), and it is trimmed and composed (NFC).
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\u0000', '\uFFFD')
    .replace(/[\u200B\u200C\u2060\uFEFF]|[\u{E0000}-\u{E007F}]|[\u{E0100}-\u{E01EF}]/gu, '')
    .normalize('NFC')
    .trim();
}
