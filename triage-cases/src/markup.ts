/** HTML that was made by `html` and may stand in a page as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Part = string | number | false | undefined | Markup | readonly (Markup | undefined)[];

/** A template whose values are escaped unless they are markup themselves; `false` and `undefined` leave nothing. */
export function html(parts: TemplateStringsArray, ...values: Part[]): Markup {
  return new Markup(parts.reduce((all, part, at) => all + asText(values[at - 1]) + part));
}

function asText(value: Part): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  return typeof value === 'object' ? value.map(asText).join('') : escaped(String(value));
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that means itself in HTML, also within quotes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
