import { standing, towns } from './lexicon.ts';
import { measures } from './measures.ts';

/** Endings that make a word a street where a number stands behind it and a capital before. */
const STREET =
  /\p{L}{2}(?:vej|vejen|gade|gaden|allé|alle|alléen|stræde|strædet|vænget|vænge|torv|torvet|boulevard|toften|parken|park|stien|sti|bakken|svinget|krogen|skrænten|vangen|pladsen|plads|gård|gården|gaard|kajen|brinken|have|haven|engen|ager|ageren|lunden|marken|dalen|høj|højen|kæret|skoven|broen|bro|dammen|havn|buen|ledet|rækken|diget|bjerget|bjerg|kilden|vang|brink|bugten|bakke|kvarteret|centret|banen|ås|åsen|næsset|odden|mosen|lyngen|løkken)$/u;
/** Those of them that need only one of the two. */
const PLAIN_STREET =
  /\p{L}{2}(?:vej|gade|allé|alle|stræde|vænget|vænge|torv|torvet|boulevard|toften|parken|stien|bakken|svinget|krogen|skrænten|vangen|gården)$/u;
/** Airways and workplaces are no streets. */
const NO_STREET =
  /^(?:luft|urin|galde|føds?els?|spise|ud|om|hjem|gen|skole|cykel|motor|lande|grus|skov|gå|side|hoved|arbejds|bygge|lege|parkerings|p-|ned|ind|tommelfinger|frem|tilbage|lang|kort|halv|mid|under|over|køre|jern|børne|zoo|botanisk|køkken|for|sted|gave|an|op|bort)(?:ninge?)?s?(?:vej|vejen|vejene|gade|gaden|plads|pladsen|have|haven|sti|stien|bane|banen|bro|broen|alle)$/u;

/** Words that are a street only with its name before them: "Sankt Hans Torv". */
export const ITSELF = new Set(
  'vej gade allé alle stræde torv plads boulevard park vænge kaj gård'.split(' '),
);
/** Words that begin the name of a street. */
export const PART = new Set(
  'gl gammel ndr nordre sdr søndre nr nørre sønder øster østre vester vestre skt sct sankt store lille ny nye kgs kongens ved kaptajn peder hans søren niels jens'.split(
    ' ',
  ),
);

/** A town with such a word behind it is a hospital. */
export const INSTITUTION = /hospital|sygehus|universitet|university/;

/** Whether a word by itself can be a street: always, only with a number and a capital, or never. */
export function streetness(low: string, certain: boolean): 'plain' | 'street' | 'none' {
  if (!STREET.test(low) || (!certain && NO_STREET.test(low))) return 'none';
  return PLAIN_STREET.test(low) ? 'plain' : 'street';
}

const NUMBER = /^[ ,]{1,2}(?:nr\.? ?)?\d{1,4}(?!\d)(?: ?[A-Za-z](?!\p{L}))?/u;
const FLOOR =
  /^[ ,]{0,2}(?:\d{1,2}(?:st|nd|rd|th) floor(?: left| right)?|\d{1,2}\.? ?(?:sal)?|st(?:uen)?\.?|kld?\.?|kælder(?:en)?)?(?:[ ,.]{0,3}(?:t\.?v\.?|t\.?h\.?|m\.?f\.?|dør \d{1,3}|lejl\.? ?\d{1,3}|værelse \d{1,3})|[ ,.]{1,3}\d{1,2}(?=[ ,.]|$))?(?![\p{L}\d])/iu;
const POST =
  /^[ ,.]{0,3}(?:i )?(?:DK-?)?[1-9]\d{3} (?<town>\p{L}{2,}(?:(?<=kongens|kgs|nørre|sønder|vester|øster|store|lille|kirke|hvide|høje|ruds|munke|rask|sankt|ny|gammel)\.? \p{L}{2,})?(?: [NSØVCKJM]{1,2}(?!\p{L}))?)/iu;
const TOWN = /^,? (?<town>\p{Lu}\p{Ll}{2,}(?: \p{Lu}{1,2}(?!\p{L})| \p{Lu}\p{Ll}{2,})?)/u;

/** How long the house number is that a text begins with; nothing where it measures something. */
export function houseNumber(rest: string): number {
  const length = NUMBER.exec(rest)?.[0].length ?? 0;
  const then = rest.slice(length);
  return length > 0 && !measures(then) && !/^[.,:/]\d/.test(then) ? length : 0;
}

/** How long the postal code and the town are that a text begins with. */
export function postalTown(rest: string): number {
  const post = POST.exec(rest);
  const town = post?.groups?.town ?? '';
  return post && (/^\p{Lu}/u.test(town) || towns.has(town.toLowerCase())) ? post[0].length : 0;
}

/** How long floor, door, postal code and town are, behind a house number. */
export function tail(rest: string): number {
  const floor = FLOOR.exec(rest)?.[0] ?? '';
  const length = /\p{L}|\d/u.test(floor) && !measures(rest.slice(floor.length)) ? floor.length : 0;
  const then = rest.slice(length);
  const town = TOWN.exec(then);
  const name = town?.groups?.town?.split(' ')[0]?.toLowerCase() ?? '';
  const known = town && (towns.has(name) || (then.startsWith(',') && standing(name) === 'unknown'));
  return length + (postalTown(then) || (known ? town[0].length : 0));
}
