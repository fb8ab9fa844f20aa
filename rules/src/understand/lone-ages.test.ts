import { describe, expect, it } from 'vitest';
import { read } from './testing/read.ts';

const age = (text: string): number | undefined => {
  const years = read(text).age;
  return years === undefined ? undefined : Number(years.toFixed(2));
};

describe('an age that stands by itself is how old the ill one is', () => {
  it.each([
    // A sentence of its own, first, last, and where small letters hide the stop
    ['ondt i halsen, noget man kan tage? 45', 45],
    ['58, ryger. ondt i brystet', 58],
    ['tømrer 44. ondt i ryggen', 44],
    ["I'm 29F with a headache", 29],
    ['only 22 and my back hurts', 22],
    ['at 47 I still have a fever', 47],
    ['en dreng i min klasse på 15 har feber', 15],
    ['mormor fylder 90 næste måned og har feber', 89],
    ['vi er begge 82. han er svær at vække, min mand', 82],
    ['har ondt i brystet og er 81 selv', 81],
    ['vores nabo Ruth 93 faldt over måtten', 93],
    ['58. ondt i brystet', 58],
    ['ondt i halsen, 23. noget man kan tage?', 23],
    ['62 og ondt i halsen i to uger', 62],
    ['16 får ondt i halsen hele tiden', 16],
    ['22 nakken gør ondt', 22],
    ['hoster hele natten, 59 og ryger', 59],
    ['jeg er tømrer og 44, ondt i ryggen', 44],
    // Beside a sex
    ['feber og ondt i halsen. k 58', 58],
    ['hoster blod. 56 m', 56],
    ['ondt i brystet. 57 mand', 57],
    // Years that end a message
    ['min mor kan ikke komme op 83 år', 83],
    ['gravid 28 år og ondt i maven', 28],
    ['jeg 20 år, har feber', 20],
    // No stop typed behind "er"
    ['jeg er 70 konen er væk og jeg har feber', 70],
    ['jeg er 18 har ondt i halsen', 18],
    ['drengen er 15 hans hals er hævet', 15],
    ['min far er firs og hoster', 80],
    ['min søn er atten og har feber', 18],
    // Behind what somebody is
    ['hoster i 6 uger, er pædagog på 53', 53],
    ['hoster blod. Ryger på 59', 59],
    ['har feber. gift 42', 42],
    ['har lige rundet 65 og har feber', 65],
    ['studerende 20 år, har feber', 20],
    ['33 år gravid uge 24, har feber', 33],
    ['hej, 34 år her, har feber', 34],
    ['min mor hoster. Det begyndte for ti minutter siden 75 år', 75],
    // Somebody small
    ['she coughs all day, aged 8', 8],
    ['hoster om natten, 7 år, ingen feber', 7],
    ['har viklet et hår om hans lilletå. 4 mdr', 0.33],
    ['hoster hele natten. fire år', 4],
    ['8 uger. han gylper det hele op', 0.15],
    ['9 mdr. og hun hoster hele natten', 0.75],
    ['barn 18 mdr med udslæt', 1.5],
    ['my son 8 mo old has a fever', 0.67],
    ['hun er lige fyldt et', 1],
    ['hun er et år og har feber', 1],
    ['den lille på en måned kaster op', 0.08],
    ['har feber, hun er munter nok og 6 mdr', 0.5],
    ['vores på 3 har feber', 3],
    ['min søn 8 skammer sig over sin hoste', 8],
    ['min datter 15 bløder gennem bindene', 15],
    ['min datter på 13 tømmer vandhanen', 13],
    ['min far på 76 tisser blod', 76],
    ['min far pa 85 har feber', 85],
    ['hende pa 6 har feber', 6],
  ])('%s → %d', (text, years) => expect(age(text)).toBe(years));

  it.each([
    // What is taken, measured, counted or lived in
    'har slugt piller, 20',
    'har taget panodil, 8',
    'gav min søn 2 tabletter',
    'gav min datter 5 ml',
    '20 piller er væk',
    'puls 110, 95 i saturation',
    'blodtrykket er 124/78, er det for højt',
    '90 over 60 i blodtryk',
    'sukker 22',
    'mit blodsukker er 18 og jeg er træt',
    'pulsen er 58 og jeg er svimmel',
    '40, ryster og har feber',
    'min søn er 39 og sløv',
    'ondt i maven, 8 ud af 10',
    'der er 12 til fest og jeg kaster op',
    'vi bor i nummer 58, 3. sal',
    '100 kilo og ondt i ryggen',
    // How long, how far along, and when
    '24 timer med diarré',
    '30 minutter efter maden',
    'ondt i maven, 3 uger',
    'ondt i maven i 45 år',
    'har haft ondt i ryggen 20 år',
    'gravid, 30 uger',
    'jeg er 34 henne og har ondt i maven',
    'har hostet i 3 uger. 12 uger henne',
    '17. maj faldt jeg',
    'ondt siden den 18. august',
    'hun har ondt i maven, det er gået nedad et par år',
    'jeg har ondt i ryggen, halvandet år, er det pillerne',
    'chefen er efter mig, ondt i maven søndag aften. 2 måneder',
    'udslæt på benet, det er 2 dage gammelt',
    'the rash on my arm, it is 5 days old',
    'the bite is two days old and I have a fever',
    'feber, 35 uger, noget presser nedad',
    'jeg tæller min puls, 62',
    'feber om natten siden hun fyldte 50',
    'jeg går som en 90 årig af rygsmerter',
    'ammer en på 3 uger, 39,5 og ryster',
  ])('a number that is something else is no age: %s', (text) => expect(age(text)).toBeUndefined());
});
