/** What a message is, when it is no more than this: thanks, or a wish for another time at the clinic. */
export type Remark = 'thanks' | 'another-visit';

const THANKS = words('tak takker tusindtak thanks thank thankyou thx cheers 🙏 👍 ❤');
const BESIDE_THANKS = words(
  'mange tusind mille så meget for det den de hjælp hjælpen svar svaret råd rådet rådene din jeres dig jer du ok okay fint super godt perfekt nej ' +
    'you very much so a lot for the your help advice answer great good fine perfect no all',
);

/** "ny tid", "en anden tid", "flytte min tid", "book a new appointment". */
const VISIT = [
  /(?<!\p{L})(?:ny|nyt|anden|andre|senere|tidligere)\s+tid(?:er)?(?!\p{L})/u,
  /(?<!\p{L})(?:book|booke|bestil|bestille|få|have|ændre|ændr|flytte|flyt|skifte|skift)\s+(?:(?:en|den|min|ny|anden)\s+){0,2}tid(?:en|er)?(?!\p{L})/u,
  /(?<!\p{L})(?:new|another|different|later|earlier)\s+(?:time|appointment|visit|slot)s?(?!\p{L})/u,
  /(?<!\p{L})(?:book|make|get|have|change|move|reschedule)\s+(?:(?:a|an|the|my|new|another)\s+){0,2}(?:time|appointment|visit|slot)s?(?!\p{L})/u,
];

/** Reads a remark; undefined for everything else. Whether it says something clinical is for the rules to read. */
export function remarkOf(text: string): Remark | undefined {
  const plain = text.toLowerCase();
  const said = plain.match(/\p{L}+|\p{N}+|\p{Extended_Pictographic}/gu) ?? [];
  if (
    said.some((word) => THANKS.has(word)) &&
    said.every((word) => THANKS.has(word) || BESIDE_THANKS.has(word))
  )
    return 'thanks';
  return VISIT.some((wish) => wish.test(plain)) ? 'another-visit' : undefined;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
