import css from './loader.css?inline';

let sheet: CSSStyleSheet | undefined;

/** The launcher's own style as a constructed sheet, which a page's content policy does not forbid. Made once. */
export function styles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}
