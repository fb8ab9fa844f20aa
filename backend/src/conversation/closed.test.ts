import { REGIONS } from '@fordoer/rules';
import { describe, expect, it } from 'vitest';
import { aClinic, type Did, PureConversation, STORIES } from '../../test/harness/pure.ts';

const NIGHT = new Date('2026-12-02T01:00:00Z');
const OPENS = new Date('2026-12-02T07:00:00Z');
const atNight = (given: Parameters<typeof aClinic>[0] = {}, locale: 'da' | 'en' = 'da') =>
  PureConversation.begin(
    { now: NIGHT, staffed: false, clinic: aClinic({ open: false, opensAt: OPENS, ...given }) },
    locale,
  );
const handover = ({ messages }: Did) => messages.find(({ type }) => type === 'handover')?.text ?? '';
const doorsOf = ({ messages }: Did) => messages.flatMap((one) => (one.type === 'doors' ? one.doors : []));

describe('who asks for a person while the clinic is closed', () => {
  it.each([
    ['midtjylland', 'Lægevagten i Region Midtjylland på 70 11 31 31'],
    ['syddanmark', 'Lægevagten i Region Syddanmark på 70 11 07 07'],
    ['nordjylland', 'Lægevagten i Region Nordjylland på 70 15 03 00'],
    ['sjaelland', 'Akuttelefonen 1818.'],
    ['hovedstaden', 'Akuttelefonen 1813.'],
  ] as const)('in %s is told whom to phone about what cannot wait, and 112', async (region, service) => {
    expect(REGIONS).toContain(region);
    const conversation = await atNight({ region });
    const text = handover(await conversation.choose('person'));
    expect(text).toContain(`Kan det ikke vente så længe, så ring til ${service}`);
    expect(text).toContain('Er der fare for livet, så ring 112');
    expect(text).toContain('lukket');
    expect(text).toContain('åbner onsdag 2. december kl. 08.00');
    expect(text).toContain('senest onsdag 2. december kl. 09.00');
  });

  it('in English reads the same', async () => {
    const conversation = await atNight({}, 'en');
    const text = handover(await conversation.choose('person'));
    expect(text).toContain('phone Out-of-hours doctor, Central Denmark, on 70 11 31 31');
    expect(text).toContain('If a life is in danger, call 112');
    expect(text).toContain('opens Wednesday 2 December at 08:00');
  });

  it('on a working day before the out-of-hours service answers: the clinic first, and else the service', async () => {
    const conversation = await atNight();
    conversation.inputs = { ...conversation.inputs, now: new Date('2026-12-01T10:00:00Z') };
    expect(handover(await conversation.choose('person'))).toContain(
      'ring til klinikken på 12 34 56 78, og svarer de ikke, til Lægevagten i Region Midtjylland på 70 11 31 31',
    );
  });

  it('has read it from the first message on', async () => {
    const conversation = await atNight();
    const welcome = conversation.events[0]?.message?.text;
    expect(welcome).toContain('Klinikken er lukket nu. Den åbner onsdag 2. december kl. 08.00');
    expect(welcome).toContain('70 11 31 31');
    expect(welcome).not.toContain('Du kan altid ringe til klinikken');
  });
});

describe('who asks for a person while the clinic is open and nobody is at a screen', () => {
  it('is told the clinic’s number, and 112', async () => {
    const conversation = await PureConversation.begin({ staffed: false });
    const text = handover(await conversation.choose('person'));
    expect(text).toContain('ring til klinikken på 12 34 56 78');
    expect(text).toContain('112');
    expect(text).toContain('senest tirsdag 1. december kl. 11.00');
    expect(text).not.toContain('70 11 31 31');
  });
});

describe('the doors', () => {
  const doors = async (conversation: PureConversation) => {
    await conversation.say(STORIES.urine);
    return doorsOf((await conversation.answerAll({ 'person.age': 30, 'person.sex': 'female' })) as Did);
  };
  const text = (list: ReturnType<typeof doorsOf>, kind: string) =>
    list.find((door) => door.kind === kind)?.text;

  it('to a person and to the clinic’s phone say that it is closed, and when it opens', async () => {
    const list = await doors(await atNight());
    expect(text(list, 'human-triage')).toBe(
      'Klinikken er lukket nu. Skriv her, så læser de det, når de åbner onsdag 2. december kl. 08.00.',
    );
    expect(text(list, 'gp-acute')).toContain('Klinikken er lukket nu og åbner onsdag 2. december kl. 08.00');
  });

  it('to a person promises an answer only while somebody is there', async () => {
    const there = await doors(await PureConversation.begin());
    expect(text(there, 'human-triage')).toBe('En fra klinikken svarer her i samme samtale.');
    const away = await doors(await PureConversation.begin({ staffed: false }));
    expect(text(away, 'human-triage')).toContain('ingen ved skærmen lige nu');
  });

  it('of a danger at night are not followed by a clinic that "can see it"', async () => {
    const conversation = await atNight();
    const told = handover(await conversation.say(STORIES.emergency));
    expect(told).toContain('ingen læser det her, før den åbner onsdag 2. december kl. 08.00');
    expect(told).toContain('Ring til et af numrene ovenfor');
  });
});
