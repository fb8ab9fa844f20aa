import type { Locale } from '@fordoer/protocol';

/**
 * Reads a number as people write it: comma or point, the unit behind it, "ca." before it. "38,5", "38.5 °C", "ca. 45 år" are
 * numbers; "38-39" and "mange" are not, as nobody but the patient knows what they mean.
 */
export function readNumber(text: string, unit = ''): number | undefined {
  const match = /^(?:(?:ca|cirka|omkring|about|around)\.?\s*)?([+-]?\d+(?:[.,]\d+)?)\s*(.*)$/i.exec(
    text.trim().replace('−', '-'),
  );
  if (!match) return undefined;
  const [, digits = '', rest = ''] = match;
  const behind = rest.toLowerCase().replace(/\.$/, '');
  const known = ['', '°', '°c', 'c', 'grader', 'degrees', unit.toLowerCase()];
  return known.includes(behind) ? Number(digits.replace(',', '.')) : undefined;
}

/** 38.5 → "38,5" in Danish. */
export const sayNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'da' ? 'da-DK' : 'en-GB', {
    maximumFractionDigits: 2,
    useGrouping: false,
  }).format(value);
