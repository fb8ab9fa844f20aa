const DOSES =
  'mg|g|gram|kg|kilo|ml|cl|dl|l|liter|mikrogram|mikrog|µg|μg|ug|mcg|ie|iu|enheder|units|mmol|nmol|pmol|mol|meq|kcal|kalorier|kj|mmhg|bpm|skridt|steps|kr|kroner|dkk|km|meter|mm|cm|celler|kopier';
/** "Min" is no unit here: it means mine as often. */
const MEASURES = `${DOSES}|timers?|min\\.|minutters?|minut|sek|sekunder|dages?|døgn|uger?s?|måneders?|måned|mdr|mnd|års?|aar|hours?|hrs?|minutes?|mins|seconds?|days?|weeks?|months?|years?|yrs?|times|am|pm|gange?|x|%|procent|percent|grader|°|celsius|m|db|slag|stk|styk|tabl|tabletter|tablet|piller|pille|pust|dråber|kapsler|puffs?|pills?|drops?|genstande|cigaretter|øl|glas|sting|lbs?|pounds?|oz|stone|ud af|out of|mill?|mio`;
const behind = (units: string) => new RegExp(`^ {0,2}(?:${units})(?![\\p{L}\\d])|^ {0,2}[%°]`, 'iu');
const DOSE = behind(DOSES);
const MEASURE = behind(MEASURES);

/** Whether what stands behind a number says that it measures something: it is clinical and stays. */
export function measures(rest: string): boolean {
  return MEASURE.test(rest.slice(0, 24));
}

/** Whether it says so beyond doubt: what may hold somebody's number is not left for a word that means something else too. */
export function doses(rest: string): boolean {
  return DOSE.test(rest.slice(0, 24));
}

const VITAL =
  /(?<!\p{L})(?:puls|pulsen|hr|blodsukker|blodsukkeret|bs|temp|temperatur|temperaturen|saturation|saturationen|sat|peak ?flow|pulse|blood sugar)[ .:]{0,3}$/iu;

/** Whether what stands before numbers says that they are measured. */
export function isVital(before: string): boolean {
  return VITAL.test(before.slice(-24));
}

/** Numbers everybody may call: they tell nothing of who writes. */
export const PUBLIC_LINES: ReadonlySet<string> = new Set([
  '112',
  '113',
  '114',
  '1813',
  '1818',
  '116000',
  '116006',
  '116111',
  '116117',
  '116123',
  '70201201',
  '70110707',
  '70113131',
  '70150300',
  '70250041',
  '82121212',
]);
