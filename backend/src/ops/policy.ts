/**
 * Content-Security-Policy of our pages: nothing but our own scripts, styles and connections; no inline code; Trusted Types.
 * @param framedBy who may show the page in a frame @param frames what the page itself may frame
 */
export function policy({ framedBy, frames = ["'none'"] }: { framedBy: string[]; frames?: string[] }): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "font-src 'self'",
    `frame-src ${frames.join(' ')}`,
    `frame-ancestors ${framedBy.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
