import { describe, expect, it } from 'vitest';
import { applyText } from '../case/apply.ts';
import { emptyCase } from '../case/state.ts';
import { readContent } from '../files.ts';
import { rank } from '../words.ts';
import { understand } from './understand.ts';

/** Dangers as people tell them who do not know their names, and what only sounds like one. */
const content = readContent();

const urgent = new Set(
  [...content.rules.values()].flatMap((rule) =>
    rule.kind === 'red-flag' && rank(rule.urgency) >= rank('now') ? [...rule.reads] : [],
  ),
);
const told = (text: string, locale: 'da' | 'en') =>
  understand(content, text, { locale }).findings.filter(
    ({ id, state }) => state === 'present' && urgent.has(id) && content.findings.get(id)?.about === 'symptom',
  );

describe('[TR-56] a danger told sideways is read or becomes a question', () => {
  it.each([
    ['da', 'jeg har skrevet brevene, de ligger i skuffen', /suicid/],
    ['da', 'min søn har samlet på sine sovepiller, jeg fandt 40 i en sok', /suicid/],
    ['da', 'hun har givet sine smykker væk og ringet rundt og sagt farvel', /suicid/],
    ['da', 'verden ville nok ikke opdage hvis jeg var væk', /suicid|hopeless|life-weary/],
    ['da', 'jeg sidder i bilen i garagen med motoren tændt', /suicid/],
    ['da', 'morfar siger han snart rejser over til mormor i himlen', /suicid|dead/],
    ['en', "I've written the letters, they are in the drawer", /suicid/],
    ['en', 'been saving up my tablets for weeks', /suicid/],
    ['da', 'tør ikke tage hjem til min mand', /violence|danger/],
    ['da', 'far drikker og så får vi med bæltet', /violence/],
    ['da', 'han pressede sine hænder om min hals til jeg så stjerner', /strangled/],
    ['da', 'min stedfar kommer ind på mit værelse om natten', /assault|child-injury/],
    ['da', 'min søn truede mig med en økse i køkkenet', /violence|threats|danger/],
    ['en', 'I said no and he carried on', /assault/],
    ['da', 'der trækker en rem rundt om ribbenene', /chest/],
    ['da', 'hjertet bliver vredet som en klud', /chest/],
    ['da', 'lungerne føles som om de er fyldt med cement', /breath/],
    ['da', 'han gisper som en fisk på land', /breath/],
    ['da', 'læberne er blå som blåbær', /blue-lips/],
    ['da', 'kaffen løber ud af mors mund i venstre side', /face-droop/],
    ['da', 'armen hænger som en død fisk', /one-side-weakness|limb/],
    ['da', 'hun er som en kludedukke', /floppy|unresponsive/],
    ['da', 'hele kroppen hopper som på en elektrisk stol', /seizure/],
    ['da', 'maven er som et bræt og hun slår min hånd væk', /belly/],
    ['da', 'kan ikke mærke når jeg tørrer mig bagi', /saddle|bladder/],
    ['da', 'gipsen strammer og fingrene er blålige', /cold-pale|tight|numb/],
    ['da', 'der løber suppe ud af øret efter hun faldt på hovedet', /skull/],
    ['da', 'plukkede svampe lørdag, spiste dem i går, nu brækker vi os begge', /mushroom|poison/],
  ] as const)('%s: %s', (locale, text, danger) => {
    expect(told(text, locale).map(({ id }) => id)).toContainEqual(expect.stringMatching(danger));
  });
});

describe('what only sounds like a danger is not taken for certain', () => {
  it.each([
    ['da', 'jeg dør af grin over jeres musik, skal bare have tid til vaccination'],
    ['da', 'hun slår mig ihjel med sit snak, men hun er sød, jeg skal have fornyet min p-pille'],
    ['da', 'er ved at blive kvalt i arbejde og sover dårligt'],
    ['da', 'har knust hjerte efter bruddet, men det går fremad'],
    ['da', 'min kone slår mig altid i kortspil, jeg har ondt i tommelen'],
    ['da', 'vi skal til begravelse på lørdag, kan jeg få en sygemelding til fredag'],
    ['da', 'jeg har samlet alle mine piller i en doseringsæske, kan jeg få fornyet recepten'],
    ['da', 'vi har foræret katten væk på grund af min allergi'],
    ['da', 'hænger mig selv hvis der er prøve i morgen haha, kan I forny min spray'],
    ['da', 'kunne have slået ham ihjel, jeg skal bare have en tid til vaccination'],
    ['da', 'vi grinte så vi fik ingen luft, jeg skal bare have en tid til vaccination'],
    ['en', 'my wife beats me at chess every night, my thumb is sore'],
    ['en', 'counted my pills and I have ten left, please renew'],
    ['da', 'mor forsøgte selvmord da jeg var teenager, nu er hun 70 og rask'],
    ['da', 'jeg skar i mig selv som 16 årig, kan arrene fjernes'],
    ['da', 'blev skudt i sænk til håndbold, har et blåt mærke'],
    ['da', 'det slår mig at jeg mangler en tid til vaccination'],
    ['en', 'friend lost her brother to suicide, which groups are there'],
    ['en', 'just back from my hearing aid fitting, I need more batteries'],
  ] as const)('%s: %s', (locale, text) => {
    expect(told(text, locale).filter(({ certain }) => certain)).toEqual([]);
  });
});

const findings = (text: string) => understand(content, text, { locale: 'da' }).findings;

describe('what is told beside a “without” is not denied with it', () => {
  it.each([
    ['hun græder uden der kommer noget og øjnene ligger så dybt', 'sunken-eyes'],
    ['den blå pust har han fået uden det gav det mindste, og der piber i brystet', 'wheeze'],
    ['31 uger henne og hun sparker ikke som hun plejer', 'less-fetal-movement'],
    ['vandet er grønt og barnet sparker ikk som det plejer', 'less-fetal-movement'],
    ['han drikker ikke halvt så meget som han plejer', 'drinks-half-or-less'],
  ])('%s: %s', (text, id) =>
    expect(findings(text).find((one) => one.id === id)).toMatchObject({ state: 'present' }),
  );
});

describe('small words of a phrase are not left out where they make it one', () => {
  it.each([
    ['hvepsen stak min mand inde i munden da han drak', 'harm-others-plan'],
    ['det ene øje løber i vand', 'waters-gone'],
    ['hjertet har slået saltomortaler siden i morges', 'kidney-blow'],
    ['har hostet blod og ondt i halsen siden i mandags', 'flank-pain'],
    ['I just want to stop by for a new prescription', 'life-weary'],
    ['can’t stop shivering', 'stopped-shivering'],
    ['vi rusker i ham, han sover 10 timer og kunne sove 10 til siden corona', 'worse-lying-flat'],
    ['ondt over øjnene og tæt næse', 'eye-pain-severe'],
    ['hun drejede sig og sprang på hovedet i søen', 'thunderclap-headache'],
  ])('%s: no %s', (text, id) =>
    expect(
      findings(text).find((one) => one.id === id && one.state === 'present' && one.certain),
    ).toBeUndefined(),
  );
});

describe('no word of denial reaches what is told beside it', () => {
  it.each([
    ['har tisset i bukserne uden at vide det', 'bladder-or-bowel-new'],
    ['kan ikke gå uden at holde ved væggen og ser dobbelt', 'double-vision'],
    ['har tabt 6 kilo uden at prøve, maden hænger fast bag brystbenet', 'food-sticks'],
    ['der er no i min lyske, en bule i lysken', 'groin-lump'],
    ['sex uden kondom i lørdags', 'sex-within-3-days'],
    ['er trist efter fyringen og drikker en flaske vin hver aften', 'drinks-over-20-a-week'],
    ['skorpe på næsen der aldrig heler', 'nonhealing-sore'],
    ["I can't breathe without chest pain", 'chest-pain'],
  ])('%s tells %s', (text, id) => {
    expect(findings(text).find((one) => one.id === id)).toMatchObject({ state: 'present', certain: true });
  });

  it('who did not hit the head may be hurt elsewhere', () => {
    const read = findings('hun faldt på trappen, men slog ikke hovedet');
    expect(read.find(({ id }) => id === 'head-injury')).toMatchObject({ state: 'absent' });
    expect(read.find(({ id }) => id === 'injury')).not.toMatchObject({ state: 'absent' });
  });
});

describe('a week that is told without a pregnancy', () => {
  it.each([
    'jeg bløder lige så stille, uge 33',
    'vandet er gået, er kun i 34. uge',
    'waters just went, I am 38 weeks',
  ])('may be one of pregnancy: %s', (text) =>
    expect(findings(text)).toContainEqual(expect.objectContaining({ id: 'pregnant', state: 'present' })),
  );

  it.each(['har hostet siden uge 40', 'har hostet i 24 uger', 'jeg fik ondt for 20 uger siden'])(
    'is another where time is told: %s',
    (text) => expect(findings(text).map(({ id }) => id)).not.toContain('pregnant'),
  );
});

describe('what is measured is read as it is told', () => {
  it.each([
    ['hun har ikke tisset i 2 døgn', 'hours-since-urine', 48],
    ['han har ikke tisset i to dage', 'hours-since-urine', 48],
    ['femten timer siden sidste tis, feber 39', 'hours-since-urine', 15],
    ['var sidst ude at tisse for et halvt døgn siden', 'hours-since-urine', 12],
    ['uret viser puls 145 i hvile', 'pulse', 145],
    ['145 i puls, 91 i ilt', 'pulse', 145],
    ['145 i puls, 91 i ilt', 'oxygen-saturation', 91],
    ['har målt 182-98 i dag', 'systolic-bp', 182],
    ['blodtryk hundrede og halvfjerds over femoghalvfems', 'diastolic-bp', 95],
    ['bs 3.1 på min mand, han svarer forkert', 'blood-glucose', 3.1],
    ['infektionstallet på min mand er røget op på 212', 'crp', 212],
    ['neutro var 0,1 i fredags', 'neutrophils', 0.1],
    ['suker 22 å keton 1,7', 'blood-glucose', 22],
    ['16 timer siden jeg sidst var ude og slå en streg', 'hours-since-urine', 16],
    ['forbrændt 15 procent af kroppen', 'burn-area-percent', 15],
    ['12 % af hende er skoldet', 'burn-area-percent', 12],
    ['han mætter 87', 'oxygen-saturation', 87],
    ['har brugt iltmåler og den siger 86', 'oxygen-saturation', 86],
    ['checked my pulse and it was 150', 'pulse', 150],
    ['mor er mættet 91 procent', 'oxygen-saturation', 91],
    ['fingerdimsen siger 88', 'oxygen-saturation', 88],
    ['marevan tal på 6', 'inr', 6],
    ['kaliumtallet var 6,4', 'potassium', 6.4],
    ['crp var 140', 'crp', 140],
    ['blodtryksapparatet viser 200 og 118', 'systolic-bp', 200],
    ['det øverste 182 og det nederste 121', 'diastolic-bp', 121],
    ['Na 121 on my bloods from tuesday', 'sodium', 121],
    ['er nede på to komma seks i kalium', 'potassium', 2.6],
    ['fik taget puls på apoteket, 128', 'pulse', 128],
    ['mensen er en 8’er på jeres skala', 'pain-score', 8],
    ['helvedesild, 8 point ud af 10', 'pain-score', 8],
    ['foden gør ondt, otte af ti når han står', 'pain-score', 8],
    ['en syver på skalaen vil jeg sige', 'pain-score', 7],
    ['ketonerne bliver ved at drille, 1,9 om morgenen', 'ketones', 1.9],
    ['fingerklemmen vi købte under corona siger 89', 'oxygen-saturation', 89],
    ['neutrophils 0.3 day nine after chemo', 'neutrophils', 0.3],
  ])('%s: %s is %d', (text, id, value) =>
    expect(findings(text).find((one) => one.id === id)).toMatchObject({ value, state: 'present' }),
  );
});

describe('a peak flow told as two numbers is read as a share of the best', () => {
  it.each([
    ['peak flow 190, plejer at ligge på 480', 40],
    ['hendes pustemåler står på 220, bedste er 460', 48],
    ['puffed 150 on the meter thing, normal me is 400', 38],
    ['my best is 450 and the peak flow is 180', 40],
    ['peak flow 40 procent', 40],
  ])('%s is %d per cent', (text, value) =>
    expect(findings(text).find(({ id }) => id === 'peak-flow-percent')?.value).toBe(value),
  );

  it('and of one number alone, which is no share, nothing is known', () =>
    expect(findings('peak flow 190').find(({ id }) => id === 'peak-flow-percent')).toBeUndefined());
});

describe('of two values the one of now is read', () => {
  it.each([
    ['saturationen var 97 for en time siden, nu 86', 'oxygen-saturation', 86],
    ['pulsen var 62 i morges nu er den 165', 'pulse', 165],
    ['blodsukkeret var 6 i går nu er det 24', 'blood-glucose', 24],
    ['kalium 5,1 sidste uge, i dag 6,4', 'potassium', 6.4],
    ['sats were 97, now 88', 'oxygen-saturation', 88],
    ['saltet i blodet var 118 da hun lå i august, nu siger de 136', 'sodium', 136],
    // Not the clock, an age or another measure.
    ['hans puls var 130 i morges, nu er den 22', 'pulse', 130],
    ['blodsukker 28, nu er han 5 år', 'blood-glucose', 28],
    ['puls 62 i morges, temperaturen er nu 39', 'pulse', 62],
    ['saturationen er 84, nu er klokken 10', 'oxygen-saturation', 84],
  ])('%s: %s is %d', (text, id, value) =>
    expect(findings(text).find((one) => one.id === id)).toMatchObject({ value, state: 'present' }),
  );

  it('[TR-56] and since when nobody has passed urine becomes the question how many hours', () => {
    const text = 'min søn på 3 har ikke tisset siden i går middag';
    const state = applyText(content, emptyCase('da'), understand(content, text));
    expect(state.suspected).toContain('hours-since-urine');
  });
});

describe('no number of something else is taken for what is measured', () => {
  it.each([
    ['har haft diarré i 4 timer, ikke tisset siden i går', 'hours-since-urine'],
    ['pulsen hamrer, 72', 'pulse'],
    ['mand 82 pulsen galopperer', 'pulse'],
    ['har blodsukker og det er 3 år siden', 'blood-glucose'],
    ['mit cpr nummer er 010190', 'crp'],
    ['han puster 40 gange i minuttet', 'peak-flow-percent'],
    ['en rød varm plade på 12 cm', 'platelets'],
    ['løb en tur i 30 graders varme', 'temperature'],
  ])('%s: no %s', (text, id) => expect(findings(text).find((one) => one.id === id)?.value).toBeUndefined());

  it('what was measured these days stands, and of long ago does not', () => {
    const read = (text: string) => findings(text).find(({ id }) => id === 'blood-glucose');
    expect(read('mit blodsukker var 22 i går')).toMatchObject({ value: 22, certain: true });
    expect(read('sidste år var mit blodsukker 22')?.certain).not.toBe(true);
    expect(read('for to år siden lå mit blodsukker på 22')?.certain).not.toBe(true);
    expect(read('mit blodsukker er 22')).toMatchObject({ value: 22, certain: true });
  });

  it.each([
    ['saturationen var 84 og læberne var blå', 'oxygen-saturation', 'blue-lips'],
    ['pulsen var 150 og jeg besvimede', 'pulse', 'fainted'],
    ['his sats were 86 and his lips were blue', 'oxygen-saturation', 'blue-lips'],
  ])('a number behind "was" is nobody’s age, so nothing beside it is a memory: %s', (text, ...ids) => {
    for (const id of ids)
      expect(findings(text).find((one) => one.id === id)).toMatchObject({ state: 'present', certain: true });
  });
});
