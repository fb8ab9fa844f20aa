/**
 * Whether a sentence says what its sources say. A summary may be shorter than what was said, and in another order; it may not judge,
 * comfort or conclude, and its words must come from somewhere.
 */

/** Words of content are this long; shorter ones carry grammar. */
const LONG = 4;
/** Danish endings are at the end: words of one meaning begin alike. */
const BEGINS = 5;
/** So many of the words of content must be known from the sources. */
const SHARE = 0.6;

/** Judging how ill somebody is is not for a summary, and comfort least of all, whoever said it first: their own words stand beside it. */
const JUDGES =
  /(?<!\p{L})(?:ufarlig|harmløs|rask|uskyldig|godartet|banal|bagatel|unødvendig|overdriv|hypokond|hyster|alvorlig|berolig|haster|akut|kan\s+(?:godt\s+)?vente|skal\s+ikke\s+(?:ses|tilses|vurderes)|behøver\s+ikke|ingen\s+grund|lav(?:ere)?\s+(?:prioritet|hast)|nedgrader|prioriter|sandsynligvis|formentlig|formodentlig|diagnos|bør|anbefal|ordiner|recept\s+på)/iu;

/** How clinicians tell what somebody said; and who says it. */
const TELLING =
  /^(?:patient|skriver|fortæl|oplys|beskriv|angiver|nævner|klager|kvinde|mand|pige|dreng|barn|voksen|forælder|pårørende|partner|siden|gange|dage?|uger?|måned|timer?|minut|efter|inden|under|ingen|heller|benægt|afkræft|kender|ukendt|svare|ifølge|desuden|samtidig|ligeledes|endvidere|herunder|omkring|cirka|mellem|eller|hverken|andre?|ønsker|spørger|tilstede|haft|også|ikke|være|været|blev|bliver|noget|meget|lidt|kan|kunne|skal|ville|have|samt|med|uden|hver|hele|selv|sine?|deres|hendes|hans)/iu;

/** Whether a sentence says how serious something is, or what to do. */
export const judges = (sentence: string): boolean => JUDGES.test(sentence);

/** Whether a sentence's words come from its sources. */
export function isGrounded(sentence: string, sources: string): boolean {
  const known = new Set(wordsOf(sources).map(beginning));
  const words = wordsOf(sentence).filter((word) => word.length >= LONG && !TELLING.test(word));
  const found = words.filter((word) => known.has(beginning(word))).length;
  return words.length > 0 && found >= words.length * SHARE;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const beginning = (word: string): string => word.slice(0, BEGINS);
