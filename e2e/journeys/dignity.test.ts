import { describe, expect, it } from 'vitest';
import type { Patient } from '../support/patient.ts';
import { onStage, TUESDAY_10 } from '../support/stage.ts';

const stage = onStage(TUESDAY_10, undefined, { replayed: true });

const UNCLEAR = 'Jeg ved ikke hvad der er galt';
const SORE_THROAT = 'Jeg har haft ondt i halsen i to dage';
const WOMAN_OF_30 = [
  [/hvor mange år/i, '30'],
  [/hvilket køn/i, 'Kvinde'],
] as const;

const MAN_OF_40 = [
  [/hvor mange år/i, '40'],
  [/hvilket køn/i, 'Mand'],
] as const;

describe('the first screen', () => {
  it('says in 60 words what this is, who reads, when, and the phone number [UX-21]', async () => {
    const patient = await stage.patient();
    await patient.place.getByRole('link', { name: 'Ring 12 34 56 78' }).waitFor();
    const text = (await patient.place.locator('body').innerText()).replaceAll('\u00a0', ' ');
    expect(text.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length).toBeLessThanOrEqual(60);
    for (const said of ['program', 'sygeplejerske eller læge', 'hverdage kl. 8-16', '12 34 56 78', '112'])
      expect(text).toContain(said);
  });
});

describe('every question', () => {
  it('offers "Ved ikke" and "Hvorfor spørger I?", and sends nothing by itself [UX-20, UX-24]', async () => {
    const patient = await stage.patient();
    await patient.say(SORE_THROAT);
    const asked = await patient.interview(WOMAN_OF_30, {
      look: async () => {
        const { question, place, words } = patient;
        const unknown = question
          .getByLabel(words.unknown)
          .or(question.getByRole('button', { name: words.unknown }));
        expect(await unknown.count()).toBe(1);
        await place.getByText(words.why, { exact: true }).click();
        expect(await place.getByRole('group').filter({ hasText: words.why }).locator('p').isVisible()).toBe(
          true,
        );
        const before = await patient.own.count();
        for (const choice of await question.getByRole('radio').or(question.getByRole('checkbox')).all())
          await choice.click();
        // "Ved ikke" and "nej" take every tick away, so whatever was ticked here is gone when the answer is given.
        expect(await question.isVisible()).toBe(true);
        expect(await patient.own.count()).toBe(before);
      },
    });
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.length).toBeLessThanOrEqual(14);
  });
});

describe('a questionnaire', () => {
  it('is filled in line by line, says which line is missing, and one line about dying brings a person', async () => {
    const patient = await stage.patient();
    const { question, place, words, log } = patient;
    await patient.say('Jeg har været trist og uden energi i fire uger, men passer mit arbejde');
    const form = place.getByText('hvor ofte har du været generet', { exact: false }).first();
    await patient.interview([...MAN_OF_40, [/arbejde, studie/, 'Det meste går, men det er tungt']], {
      until: form,
    });
    const lines = question.getByRole('group');
    expect(await lines.count()).toBe(9);
    for (const line of (await lines.all()).slice(0, 8)) await line.getByLabel('Flere dage').check();
    await patient.go.click();
    await question.getByText('Vælg et svar på hver linje').waitFor();
    await lines.last().getByLabel('Flere dage').check();
    await patient.go.click();
    await log.getByText('Følt dig nedtrykt, deprimeret eller håbløs: Flere dage').waitFor();
    await patient.interview();
    expect(await patient.decision.innerText()).toMatch(/70 201 201|Livslinien|psykiatrisk/i);
    await place.getByRole('button', { name: words.person }).first().waitFor();
  });
});

describe('a person', () => {
  it('is in the same place in every state, one activation away [UX-22]', async () => {
    const patient = await stage.patient();
    const places: Record<string, unknown> = {};
    const note = async (state: string) => {
      places[state] = await patient.person.boundingBox();
    };
    await note('first screen');
    await patient.say('Det svier når jeg tisser');
    await patient.question.waitFor();
    await note('question');
    await patient.interview(WOMAN_OF_30);
    await note('decision');
    await patient.log.getByRole('button', { name: 'Se ledige tider' }).click();
    await patient.log
      .getByRole('button', { name: /^Vælg / })
      .first()
      .waitFor();
    await note('slots');
    await patient.choose('Se dine svar');
    await patient.place.getByRole('heading', { name: 'Dine svar' }).waitFor();
    await note('review');
    await patient.choose('Mine oplysninger');
    await patient.place.getByRole('heading', { name: 'Mine oplysninger' }).waitFor();
    await note('data');
    expect(places['first screen']).toBeTruthy();
    for (const [state, place] of Object.entries(places)) expect(place, state).toEqual(places['first screen']);
    await patient.person.click();
    await patient.log.getByText('Ingen kan svare lige nu').waitFor();
  });
});

describe('an answer', () => {
  it('can be changed from the review, and the advice is computed again [UX-25]', async () => {
    const patient = await stage.patient();
    await patient.say(SORE_THROAT);
    await patient.interview(WOMAN_OF_30);
    await patient.decision.getByRole('heading', { name: 'Se tiden an' }).waitFor();
    await patient.choose('Se dine svar');
    await patient.place.getByRole('button', { name: /^Ret: Hvor mange år er du/ }).click();
    expect(await patient.question.getByRole('textbox').inputValue()).toBe('30');
    await patient.answer('2');
    // What a child of two may have is not asked a woman of thirty.
    await patient.question.waitFor();
    expect((await patient.said()).filter((text) => text === '2 år')).toHaveLength(1);
  });

  it('can be taken back for ten seconds, and is asked again [UX-25]', async () => {
    const patient = await stage.patient();
    await patient.page.clock.install();
    await patient.page.reload();
    await patient.person.waitFor();
    await patient.say(UNCLEAR);
    await patient.question.waitFor();
    const asked = await patient.asked();
    await patient.answer('47');
    const answer = patient.own.filter({ hasText: '47 år' });
    await patient.question.getByRole('checkbox').first().waitFor();
    await answer.getByRole('button', { name: patient.words.undo }).click();
    await answer.getByText('Taget tilbage').waitFor();
    await patient.question.getByRole('heading', { name: asked }).waitFor();

    await patient.answer('48');
    const later = patient.own.filter({ hasText: '48 år' });
    await later.getByRole('button', { name: patient.words.undo }).waitFor();
    await patient.page.clock.fastForward('00:11');
    await later.getByRole('button', { name: patient.words.undo }).waitFor({ state: 'detached' });
  });

  it('that is taken back does not unsay a red flag', async () => {
    const patient = await stage.patient();
    await patient.say('Jeg er 58 år og har trykkende smerter i brystet lige nu');
    await patient.alarm.waitFor();
    await patient.own.first().getByRole('button', { name: patient.words.undo }).click();
    await patient.line('Rådet om at ringe står stadig ved magt').waitFor();
    expect(await patient.alarm.isVisible()).toBe(true);
  });
});

describe('an error', () => {
  it('says what to do, keeps the text and has the focus in the field [UX-27]', async () => {
    const patient = await stage.patient();
    await patient.send.click();
    await patient.place.getByText('Der står ikke noget endnu').waitFor();
    expect(await hasFocus(patient.composer)).toBe(true);

    const long = 'ondt i halsen '.repeat(300);
    await patient.say(long);
    await patient.place.getByText(/tegn for lang/).waitFor();
    expect(await patient.composer.inputValue()).toBe(long);
    expect(await hasFocus(patient.composer)).toBe(true);

    await patient.say(UNCLEAR);
    await patient.question.waitFor();
    const field = patient.question.getByRole('textbox');
    await field.fill('ret mange');
    await patient.go.click();
    await patient.question.getByText('Skriv svaret med tal').waitFor();
    expect(await field.inputValue()).toBe('ret mange');
    expect(await hasFocus(field)).toBe(true);
    await field.fill('200');
    await patient.go.click();
    await patient.question.getByText('Skriv et tal mellem').waitFor();
    expect(await field.inputValue()).toBe('200');
    await patient.answer('47');
    await patient.question.getByRole('checkbox').first().waitFor();
    await patient.go.click();
    await patient.question.getByText('Sæt kryds ved noget på listen').waitFor();
    expect(await patient.text()).not.toMatch(/ugyldig/i);
  });

  it('of the server’s is told in the same way [UX-27]', async () => {
    const patient = await stage.patient();
    await patient.person.click();
    const field = patient.question.getByRole('textbox');
    await field.fill('ring bare');
    await patient.go.click();
    await patient.question.locator('[id$="wrong"]').waitFor();
    expect(await field.inputValue()).toBe('ring bare');
    expect(await hasFocus(field)).toBe(true);
  });
});

describe('the other language', () => {
  it('is chosen before the first word, and the whole conversation is in it [UX-34]', async () => {
    const patient = await stage.patient({ lang: 'da' });
    await patient.choose('English');
    const english = stage.speaking(patient, 'en');
    await english.person.waitFor();
    await english.say('I have had a sore throat for two days');
    await english.interview([
      [/how old/i, '30'],
      [/sex/i, 'Female'],
    ]);
    await english.decision.waitFor();
    expect(await english.page.locator('html').getAttribute('lang')).toBe('en');
    expect((await english.text()).replaceAll('Fordør', '')).not.toMatch(/[æøå]/i);
  });

  it('is switched to in the middle, and the answers stay [UX-34]', async () => {
    const patient = await stage.patient();
    await patient.say(UNCLEAR);
    await patient.answer('47');
    await patient.choose('English');
    const english = stage.speaking(patient, 'en');
    await english.person.waitFor();
    expect(await patient.said()).toEqual([UNCLEAR, '47 år']);
  });
});

const hasFocus = (field: Patient['composer']): Promise<boolean> =>
  field.evaluate((element) => element === document.activeElement);
