/** Digits of a date and four more, with or without a hyphen or space between. */
const WRITTEN = /^(\d{2})(\d{2})(\d{2})[- ]?(\d{4})$/;

/**
 * A CPR number as its ten digits; undefined for what cannot be one. Only the date must be one: modulus 11 is not asked for, because
 * numbers without it are given out (TR-16).
 * @example readCpr('010203-0000') // '0102030000'
 */
export function readCpr(written: string): string | undefined {
  const [, day = '', month = '', year = '', serial = ''] = WRITTEN.exec(written.trim()) ?? [];
  if (day === '') return undefined;
  const full = centuryOf(Number(serial[0]), Number(year)) + Number(year);
  const date = new Date(Date.UTC(full, Number(month) - 1, Number(day)));
  const is = date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
  return is ? `${day}${month}${year}${serial}` : undefined;
}

/** The century that the seventh digit tells, with the year: CPR-kontoret, "Personnummeret i CPR". */
function centuryOf(seventh: number, year: number): number {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900;
  return year <= 57 ? 2000 : 1800;
}

/** What somebody looks for: a case by its reference, or a person's cases. */
export type Query = { by: 'reference'; reference: string } | { by: 'cpr'; cpr: string };

/** Reads what was written into the search field; undefined when it is neither. @example readQuery('123-456') */
export function readQuery(written: string): Query | undefined {
  const [, first, second] = /^(\d{3})[- ]?(\d{3})$/.exec(written.trim()) ?? [];
  if (first) return { by: 'reference', reference: `${first}-${second}` };
  const cpr = readCpr(written);
  return cpr ? { by: 'cpr', cpr } : undefined;
}
