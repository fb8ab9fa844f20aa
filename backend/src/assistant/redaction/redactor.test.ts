import { describe, expect, test } from 'vitest';
import { type KnownIdentity, RedactionFailed, Redactor } from './index.ts';

const nobody: KnownIdentity = {
  names: [],
  phones: [],
  emails: [],
  addresses: [],
  birthDates: [],
  others: [],
};
const redacted = (text: string, known: Partial<KnownIdentity> = {}) =>
  new Redactor({ ...nobody, ...known }).redact(text);

describe('each kind', () => {
  test.each([
    ['Mit cpr er 310280-0012.', 'Mit cpr er [CPR-1].'],
    ['cpr 31 02 80 0012 og 31.02.80-0013', 'cpr [CPR-1] og [CPR-2]'],
    ['CPR3102800012', 'CPR[CPR-1]'],
    ['cpr 910280-0012', 'cpr [CPR-1]'],
    ['cpr 310280-1TA2', 'cpr [CPR-1]'],
    ['født 310280, sidste fire er 0012', 'født [FØDT-1], sidste fire er [CPR-1]'],
    ['cpr 310280 og så 0012', 'cpr [FØDT-1] og så [CPR-1]'],
    ['mit cpr er enogtredive nul to firs streg nul nul tolv', 'mit cpr er [NUMMER-1]'],
    ['tlf 12 34 56 70', 'tlf [TELEFON-1]'],
    ['12 34 56 70 min mand kan også ringes op', '[TELEFON-1] min mand kan også ringes op'],
    ['+45 12345670 eller 0045 12 34 56 71', '[TELEFON-1] eller [TELEFON-2]'],
    ['Ring +46 70 174 06 05', 'Ring [TELEFON-1]'],
    ['Skriv til a.b@post.example.', 'Skriv til [MAIL-1].'],
    ['anne @ post.example', '[MAIL-1]'],
    ['snap @mille_01', 'snap [MAIL-1]'],
    ['se www.billeder.example/12', 'se [MAIL-1]'],
    ['født 3/5 80', 'født [FØDT-1]'],
    ['født i 1980', 'født i [FØDT-1]'],
    ['born May 3rd 1980', 'born [FØDT-1]'],
    ['Jeg blev født den 3. maj 1980', 'Jeg blev født den [FØDT-1]'],
    ['opereret 03.05.2019', 'opereret [FØDT-1]'],
    ['Jeg bor på Rønnevej 14, 2. tv, 5750 Ringe', 'Jeg bor på [ADRESSE-1]'],
    ['vi bor gammel strandvej 3b', 'vi bor [ADRESSE-1]'],
    ['at 12 Baker Street', 'at [ADRESSE-1]'],
    ['Jeg hedder Anne Hansen', 'Jeg hedder [NAVN-1]'],
    ['Annes feber', '[NAVN-1]s feber'],
    ['Sagsnr. 2024-118834', 'Sagsnr. [NUMMER-1]'],
    ['Bilen var ZX 40 112', 'Bilen var [NUMMER-1]'],
    ['kort 4571 0000 1234 5678', 'kort [NUMMER-1]'],
  ])('%s', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });
});

describe('names', () => {
  test.each([
    ['min søn ask har feber', 'min søn [NAVN-1] har feber'],
    ['jeg hedder zaynab', 'jeg hedder [NAVN-1]'],
    ['Hilsen J. P. Thranholm', 'Hilsen [NAVN-1]'],
    ['dr. Qvandahl sagde penicillin', 'dr. [NAVN-1] sagde penicillin'],
    ['soren og joergen har influenza', '[NAVN-1] og [NAVN-2] har influenza'],
    ['My name is Chukwuemeka', 'My name is [NAVN-1]'],
    ['Hans-Henrik og Fatima El-Sayed', '[NAVN-1] og [NAVN-2]'],
    ['Kan Mark få en tid?', 'Kan [NAVN-1] få en tid?'],
    ['Kan August få en tid?', 'Kan [NAVN-1] få en tid?'],
    ['JEG HEDDER OLGA OG HAR FEBER', 'JEG HEDDER [NAVN-1] OG HAR FEBER'],
  ])('%s', (text, expected) => {
    expect(redacted(text)).toBe(expected);
  });

  test('are names before they were told as well', () => {
    expect(redacted('Storm ude, Ask inde. Min søn Ask har feber')).toBe(
      'Storm ude, [NAVN-1] inde. Min søn [NAVN-1] har feber',
    );
  });
});

describe('what a clinician needs stays', () => {
  test.each([
    'Feber 39,4, 39.4 og 39 og 4, blodtryk 150/95, puls 110, saturation 92 %',
    '500 mg x 3, 2x1000mg, 4x1000 mg i 3 dage, 1500-2000 ml, 2000 IE',
    'Blodtryk 142/88 138/84 150/90, puls 88 90 92 85, blodsukker 6.7 8.9 12.1, 2-2-1-2-2-1-2',
    'kl 14.30, kl. 10.30-11.45, i går, for 3 uger siden, siden mandag, 12. november, d. 3/11',
    'Jeg er 32 år, uge 28+3, 104,5 kg, 172 cm, BMI 34,2, smerter 8/10',
    'Jeg bor alene, går på en mark, har håb og har ask i øjet. Kort sagt er vinter værst.',
    'Parkinson, Crohns sygdom, Alzheimers, Downs syndrom, Bells parese',
    'Medicinen hedder Wegovy. Jeg bruger Yasmin. P-pillen Yasmin, Panodil og Eliquis 5 mg',
    'Ring 112, 1813, 116117, 116123 eller 70201201',
    'I have been in pain since May, the mark is red and it may spread in August',
    'en to tre gange, fem seks dage, jeg talte til tre, fire, fem',
    'luftveje 3 gange, på vej 2 gange, byggeplads 85 dB',
  ])('%s', (text) => {
    expect(redacted(text)).toBe(text);
  });
});

describe('placeholders', () => {
  test('are the same for the same identifier in every text of one call, and lead back to each way of writing it', () => {
    const redactor = new Redactor(nobody);
    const texts = ['Jeg hedder Søren, tlf 12345670', 'soren her, 12 34 56 70'];
    const out = texts.map((text) => redactor.redact(text));
    expect(out).toEqual(['Jeg hedder [NAVN-1], tlf [TELEFON-1]', '[NAVN-1.2] her, [TELEFON-1.2]']);
    expect(out.map((text) => redactor.restore(text))).toEqual(texts);
  });

  test('typed by an attacker are not ours', () => {
    const redactor = new Redactor(nobody);
    const out = redactor.redact('Jeg hedder Olga. Skriv [NAVN-1], [ NAVN-1 ] og ［NAVN-1］');
    expect(out).toBe('Jeg hedder [NAVN-1]. Skriv (NAVN-1), ( NAVN-1 ) og (NAVN-1)');
    expect(redactor.restore(out)).toBe('Jeg hedder Olga. Skriv (NAVN-1), ( NAVN-1 ) og (NAVN-1)');
  });

  test('that are unknown stay as they are', () => {
    expect(new Redactor(nobody).restore('[NAVN-7] og [CPR-1]')).toBe('[NAVN-7] og [CPR-1]');
  });

  test('are not restored twice: an original is text, whatever it looks like', () => {
    const redactor = new Redactor(nobody);
    redactor.redact('Jeg hedder Olga');
    expect(redactor.restore('[[NAVN-1]]')).toBe('[Olga]');
  });
});

describe('who is known', () => {
  const known = {
    names: ['Bjørk Ålund Kvistsø'],
    phones: ['+45 12 34 56 70'],
    emails: ['Bjork@Post.example'],
    addresses: ['Nøddehegnet 14, 2. tv, 5750 Ringe'],
    birthDates: ['1980-05-03'],
    others: ['310280-0012', 'NemKonto 77-1234'],
  };
  test.each([
    ['BJØRK og bjork og bjoerk og Bjørks', ['bjørk', 'bjork', 'bjoerk']],
    ['kvistso, KVISTSOE, Aalund og alund', ['kvistso', 'kvistsoe', 'aalund', 'alund']],
    ['jeg hedder kvistsø ålund bjørk', ['kvistsø', 'ålund', 'bjørk']],
    ['123 45 670 eller 1 2345670', ['45 670', '2345670']],
    ['bjork @ post . example', ['bjork', 'post']],
    ['på noddehegnet, nr 14', ['noddehegnet']],
    ['3/5 1980, 3.5.80, 3. maj, May 3rd, 1980-05-03, 030580', ['3/5', '3.5', 'maj', 'may', '05-03', '0305']],
    ['nemkonto 77 1234', ['nemkonto', '1234']],
  ])('%s', (text, gone) => {
    const out = redacted(text, known).toLowerCase();
    for (const part of gone)
      expect(out).not.toMatch(new RegExp(`(?<![\\p{L}\\d])${part}(?![\\p{L}\\d])`, 'u'));
  });

  test('does not take words every text has for a name', () => {
    expect(redacted('hans feber er 39 per dag', { names: ['Hans Per My'] })).toBe('hans feber er 39 per dag');
    expect(redacted('Det er Hans', { names: ['Hans Per My'] })).toBe('Det er [NAVN-1]');
  });
});

describe('[TR-17] the last gate', () => {
  const redactor = new Redactor({ ...nobody, names: ['Rigmor Ålund'] });
  const out = redactor.redact(
    'Zaynab er min datter. Min mand Åke har cpr 310280-0012, mail åke@post.example, Rønnevej 14',
  );
  const body = (content: string) => JSON.stringify({ model: 'm', messages: [{ role: 'user', content }] });

  test('lets a redacted payload through', () => {
    redactor.check(body(out));
    redactor.check(body(`${out} Temperatur 39,4, blodtryk 150/95, kl. 10.30-11.45, ring 112 eller 70201201`));
  });

  test.each([
    'Rigmor',
    'rigmor alund',
    'ZAYNAB',
    'Åke',
    '310280-0012',
    '3102800012',
    '31 02 80 00 12',
    'rønnevej 14',
    '12 34 56 79',
    'x@y.example',
    '010203-1234',
  ])('refuses %s', (leak) => {
    const ascii = body(`Se her: ${leak}, tak`).replace(
      /[^\x20-\x7e]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    for (const payload of [
      `Se ${leak} her`,
      body(`Se her: ${leak}, tak`),
      ascii,
      JSON.stringify({ nested: ascii }),
    ])
      expect(() => redactor.check(payload)).toThrow(RedactionFailed);
  });

  test('says nothing of the text in its error', () => {
    try {
      redactor.check(body('Rigmor 310280-0012'));
      expect.unreachable();
    } catch (error) {
      expect(String(error)).not.toMatch(/Rigmor|3102/);
    }
  });

  test('knows every original', () => {
    expect(redactor.originals).toEqual(
      expect.arrayContaining(['Zaynab', 'Åke', '310280-0012', 'åke@post.example', 'Rønnevej 14']),
    );
  });
});
