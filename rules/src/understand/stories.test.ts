import { describe, expect, it } from 'vitest';
import { read } from './testing/read.ts';

/** Who is ill and how old, as one line. */
const who = (text: string): string => {
  const { person, age } = read(text);
  return [person, age === undefined ? undefined : Number(age.toFixed(2))]
    .filter((part) => part !== undefined)
    .join(' ');
};

describe('violence is told by the one it is done to', () => {
  it.each([
    ['my ex says that he will burn the house down with us in it, I have the kids here', 'self'],
    ["he says if I leave he'll put a bullet in me and the kids", 'self'],
    ['min eks står med en kniv og skriger at han slår mig ihjel. Børnene sover ovenpå', 'self'],
    ['naboen kom over med en motorsav og skreg at nu var det min tur', 'self'],
    ['han tog halsgreb på mig i nat, nu har jeg ondt i halsen', 'self'],
    ['min mand tager sin ret som han kalder det, også i nat hvor jeg græd', 'self'],
    // Out of their mind, or turned on themself
    ['sig til hvis jeg har feber', 'self'],
    ['min kone vrøvler og har feber, hun slår efter mig når jeg vil køle hende', 'partner'],
    ['min mand er bevidstløs, sagde han ville skyde sig selv, han lukkede mig ikke ind', 'partner'],
  ])('%s → %s', (text, expected) => expect(who(text)).toBe(expected));
});

describe('who is only part of the story', () => {
  it.each([
    // Whom the writer was with, before anybody else comes in
    ['broken condom with a hookup yesterday, he says he has a fever', ''],
    ['kondomet røg af med en fyr, han siger han har feber, jeg er bange', 'self'],
    ['fødte for tre uger siden, jeg har feber og ham den lille sover', 'self'],
    // Who asks for their own
    ['lol this guy is mad he ate 14 hotdogs, anyway i need my insulin', 'self'],
    ['min nabo har feber, kan jeg blive smittet', 'self'],
    // Who may not know, is nurse, passed it on, or has a dog
    ['jeg har feber og hoster, mine forældre må ikke vide det', 'self'],
    ["I took my insulin twice, my housemate doesn't know", 'self'],
    ['min søster er sygeplejerske og siger jeg skal skrive om min hoste', 'self'],
    ['my kids gave me their fever', 'self'],
    ['er blevet bidt, har feber, naboens hund', ''],
    ['min søn har haft feber og hoste og nu har jeg selv fået feber', 'self'],
    ['jeg hjalp min kone med haven og fik ondt i brystet', 'self'],
    ['jeg er bange for at gøre min baby ondt', 'self'],
    ['mit navn er Omar, 33 år, ondt i halsen', 'self 33'],
    // Who helps, sleeps beside, or was ill long ago
    ['jeg skar mig på et glas, min mand har forbundet det men det er næseblod', 'self'],
    ['konen sover ved siden af og jeg ligger og har ondt i brystet', 'self'],
    ['min bedstefar havde feber da han var 52, skal jeg undersøges', 'self'],
    ['en kollega har feber, og nu hoster jeg hele natten', 'self'],
    ['er bange for at jeg gør skade på mine børn', 'self'],
    ['Hej, er en mand på 25 med feber', 'self 25'],
    ['feber og hoste. mvh Louise 32 år', 'self 32'],
    ['my dad had a fever at 50, should I have my insulin checked', 'self'],
    ['Sara 24 år. Har haft feber 3 gange', 'self 24'],
    ['Jeg er en gammel kone på 78 og hoster', 'self 78'],
    // Nursed, not born yet, counted, or handled
    ['ammer en på 3 uger, har feber', ''],
    ['jeg er 36 uger og min lille pige har slet ikke rørt sig', 'self'],
    ['vi rejser, to voksne og et barn på fire, jeg har feber', 'self'],
    ['jeg har glemt navne på børnebørnene', 'self'],
    ['jeg ved det ikke, har ikke sagt det til nogen, heller ikke mine forældre, har feber', 'self'],
    ['min chef har bedt om en erklæring, jeg har feber', 'self'],
    ['my brother hanged himself in March, I cannot sleep', 'self'],
    // No person at all
    ['rev et moder mærke af, har feber', ''],
    ['kan ikke tåle at jeg faster, har feber', 'self'],
  ])('%s → %s', (text, expected) => expect(who(text)).toBe(expected));

  it.each([
    // Who is meant in spite of the writer
    ['borgeren jeg er hos har feber og kaster op, hun er 88', 'other 88'],
    ['en af mine svende har ondt i brystet', 'other'],
    ['min ven tog hjem og har givet mig sin guitar, han har feber', 'other'],
    ['hun er 13 og jeg har fundet hende med feber', 'child 13'],
    ['næseblod fra knægtens næse', 'child'],
    ['efter sprøjten fik min kone udslæt', 'partner'],
    ['udslæt på siden af halsen hos vores lille pige', 'child'],
    ['vores søn er 23, radioen beder ham om at dræbe naboen', 'other 23'],
    ['min datter er 31 uger henne og har ikke mærket et spark', 'child'],
    ['min eks slår vores søn, han har feber', 'child'],
    ['han er 10 og kom hjem fra sin far med feber', 'child 10'],
    ['hvor meget må man give en dreng på 12 der har feber', 'child 12'],
    ['min far ved ikke hvor han er og har feber', 'parent'],
    ['en fra mit hold er blevet ramt og er bevidstløs', 'other'],
    ['our lad, 9, has a fever', 'child 9'],
    ['hubby has a fever and chest pain', 'partner'],
    ['min søn har fået feber ligesom mig, hvad skal han have', 'child'],
    ['en af vores borgere på bostedet har feber', 'other'],
    ['min kæreste er diabetiker og ligger og har feber', 'partner'],
    // A word that only looks like one of these
    ['min mand mærker at han hoster', 'partner'],
    ['moster nej min mor har feber', 'parent'],
    ['hiv en flåt ud af lysken på min mand, han har feber', 'partner'],
    ['hjemmehjælper her, borger på 79 har feber', 'other 79'],
    ['Husband is coughing all night, what can I do about it', 'partner'],
    ['jeg har fundet udslæt på min kones ryg', 'partner'],
    // Misspelt where an age follows
    ['piggen på 15 har feber', 'child 15'],
    ['sønen på 9 hoster', 'child 9'],
    ['min kærstes hals er hævet', 'partner'],
    // By a name and "er", by "lille" and an age
    ['Villads er 7 og hoster lidt når han løber', 'child 7'],
    ['Vores lille 3 mdr har feber', 'child 0.25'],
  ])('%s → %s', (text, expected) => expect(who(text)).toBe(expected));
});
