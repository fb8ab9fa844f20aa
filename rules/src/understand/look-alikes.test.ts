import { describe, expect, it } from 'vitest';
import { compile } from '../content/compile.ts';
import { readContent } from '../files.ts';
import type { Locale } from '../words.ts';
import { understand } from './understand.ts';

/** By phrases alone: what is learned may notice more, and is no reason to cancel a phrase. */
const { learned: _learned, ...plain } = readContent().bundle;
const content = compile(plain);

/** Which of some findings are told, or asked about. */
const noticed = (text: string, locale: Locale, ids: readonly string[]): string[] =>
  understand(content, text, { locale })
    .findings.filter(({ id, state }) => state !== 'absent' && ids.includes(id))
    .map(({ id }) => id);

/** Each holds words that the content lists as harmless ("kvalt i arbejde", "tager livet af mig"), and is not. */
describe('words of something harmless silence no danger that is told with them', () => {
  it.each([
    ['far er ved at blive kvalt i et stykke kage', 'choking-now'],
    ['min søn er ved at blive kvalt i slik', 'choking-now', 'choking-earlier'],
    ['en kollega på arbejdet er ved at blive kvalt', 'choking-now'],
    ['han har slugt legetøj og er ved at blive kvalt, hunden gøede', 'choking-now'],
    ['min mand fik hjertestop for lidt siden', 'not-breathing-normally'],
    ['min mand har fået hjertestop nær ved bussen', 'not-breathing-normally'],
    ['han er faldet om og snorker, trækker vejret mærkeligt', 'not-breathing-normally'],
    ['hun er bevidstløs, kom lige fra narkose i dag', 'unresponsive', 'fainted'],
    ['kan ikke komme i kontakt med min mor hun ligger på gulvet', 'unresponsive'],
    ['han er helt væk nu', 'unresponsive'],
    ['han er døsig efter slag i hovedet', 'hard-to-wake'],
    ['han har malet hele dagen og er blå om læberne', 'blue-lips'],
    ['hun grinte og så blev hun blå om læberne', 'blue-lips'],
    ['han grinte og nu kan han ikke få luft', 'severe-breathlessness'],
    ['hun var nervøs, faldt om og rystede i arme og ben', 'seizure-today', 'seizure-now'],
    ['min mand slår mig når han taber i spil', 'violence-at-home', 'danger-now'],
    ['han er forgiftet af noget på arbejdet i et dårligt arbejdsmiljø', 'poison-or-overdose'],
    ['ondt i nakken efter trafikuheld men har ikke haft hovedpine', 'neck-pain-after-injury'],
    ['jeg er ved at tage livet af mig', 'suicidal-thoughts', 'suicide-plan-or-intent'],
    ['jeg tager livet af mig med piller', 'suicide-plan-or-intent'],
    ['jeg vil hænge mig i garagen', 'suicide-plan-or-intent', 'suicidal-thoughts'],
    ['han vil hænge sig i skoven', 'suicide-attempt-now', 'suicide-plan-or-intent'],
    ['prøvede igen med piller', 'suicide-attempt-now'],
    ['han sprang ud fra 3. sal', 'suicide-plan-or-intent', 'high-energy-accident'],
    ['han vil skyde mig', 'threats-to-kill-or-weapon'],
    ['jeg er bange for hans temperament', 'violence-at-home'],
    ['jeg skal giftes og vil ikke', 'forced-or-honour'],
    ['jeg vil ikke leve uden ham', 'suicidal-thoughts', 'passive-death-wish'],
    ['jeg ser ingen anden udvej', 'hopeless-or-burden', 'suicidal-thoughts'],
  ])('%s', (text, ...ids) => expect(noticed(text, 'da', ids)).not.toEqual([]));

  it.each([
    ['my colleague is choking at work', 'choking-now'],
    ['he beats me when he loses at cards', 'violence-at-home', 'danger-now'],
    ['he is drowsy after hitting his head', 'hard-to-wake'],
    ["i've taken all my tablets", 'overdose-intentional'],
    ["i've been shot in my leg", 'stab-torso', 'limb-wound'],
    ['i was stabbed in the back by my boyfriend', 'stab-torso'],
  ])('%s', (text, ...ids) => expect(noticed(text, 'en', ids)).not.toEqual([]));
});

describe('what is harmless stays so', () => {
  it.each([
    ['jeg bliver kvalt i mails på arbejdet', 'choking-now', 'choking-earlier'],
    ['jeg fik næsten hjertestop da jeg så regningen', 'not-breathing-normally'],
    ['havde en knude på armen, den er helt væk nu', 'unresponsive'],
    ['jeg er døsig efter frokosten', 'hard-to-wake'],
    ['min bror slår mig i skak hver gang', 'danger-now', 'violence-at-home'],
    ['jeg har prøvet igen med salven', 'suicide-attempt-now'],
    ['han sprang ud som bøsse i sommer', 'suicide-plan-or-intent'],
  ])('%s', (text, ...ids) => {
    const told = understand(content, text, { locale: 'da' }).findings.filter(({ id }) => ids.includes(id));
    expect(told.filter(({ state, certain }) => state === 'present' && certain)).toEqual([]);
  });
});
