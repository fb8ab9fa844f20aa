import type { Door } from '@fordoer/protocol';
import { type Decision, type Locale, type OpenDoor, route, servicesFor } from '@fordoer/rules';
import type { Inputs } from '../conversation/inputs.ts';
import { textsOf } from '../locale/texts.ts';
import type { ClinicWords } from '../locale/wording.ts';
import type { NewEvent } from '../record/events.ts';
import { clinicWords, type Reached } from './clinic-words.ts';

/** Whether a door is taken inside the conversation, by sending its choice, rather than by phone or link. */
const CHOSEN_HERE: Record<OpenDoor['kind'], boolean> = {
  'call-112': false,
  'out-of-hours': false,
  'poison-line': false,
  'gp-acute': false,
  'gp-booking': true,
  specialist: true,
  psychologist: true,
  video: true,
  'digital-course': true,
  'human-triage': true,
  pharmacy: true,
  'prescription-renewal': true,
  dentist: false,
  'psychiatric-emergency': false,
  'maternity-ward': false,
  helpline: false,
  'self-care': true,
};

/** The doors a decision opens now, at this clinic. */
export const openDoors = (
  decision: Pick<Decision, 'urgency' | 'wish' | 'human' | 'reasons'>,
  inputs: Inputs,
): OpenDoor[] =>
  route(inputs.content, decision, {
    at: inputs.now,
    region: inputs.clinic.region,
    gpOpen: inputs.clinic.open,
    slotInHours: slotInHours(inputs),
  });

/** Hours until the first free slot, or `null`. */
export const slotInHours = ({ now, slots }: Pick<Inputs, 'now' | 'slots'>): number | null =>
  slots[0] ? (slots[0].start.getTime() - now.getTime()) / 3_600_000 : null;

/** Shows open doors to the patient. */
export const doorsEvent = ({ locale }: { locale: Locale }, doors: OpenDoor[], inputs: Reached): NewEvent => ({
  type: 'routed',
  facts: { doors },
  message: {
    type: 'doors',
    text: textsOf(locale).doors(clinicWords(inputs, locale)),
    doors: wordDoors(doors, inputs, locale),
  },
});

/**
 * The open doors as the patient reads them, best first, and the clinic's phone always among them (DESIGN §3).
 * Numbers come from dated configuration; a service without a sourced number says where to find it.
 */
export function wordDoors(doors: readonly OpenDoor[], inputs: Reached, locale: Locale): Door[] {
  const texts = textsOf(locale);
  const { clinic } = inputs;
  const words = clinicWords(inputs, locale);
  const worded = doors.map((door) => wordDoor(door, inputs, words, locale));
  if (worded.some(({ phone }) => phone === clinic.phone)) return worded;
  return [...worded, { kind: 'gp-acute', phone: clinic.phone, ...texts.clinicPhone(words) }];
}

/** 112, the door for what cannot wait at this hour, and a person: what is shown when nothing better can be computed. */
export function urgentHelp(inputs: Inputs, locale: Locale): NewEvent {
  const { clinic, content, now } = inputs;
  const doors = (['call-112', clinic.open ? 'gp-acute' : 'out-of-hours', 'human-triage'] as const).map(
    (kind): OpenDoor => {
      const service = servicesFor(content, kind, now, clinic.region)[0]?.service;
      return service ? { kind, service } : { kind };
    },
  );
  return doorsEvent({ locale }, doors, inputs);
}

function wordDoor(
  { kind, service }: OpenDoor,
  { clinic, staffed }: Reached,
  words: ClinicWords,
  locale: Locale,
): Door {
  const texts = textsOf(locale);
  const base = texts.door[kind];
  const door: Door = { kind, ...base };
  if (kind === 'human-triage') {
    door.choice = 'person';
    door.text = texts.personDoor(words, staffed);
  } else if (CHOSEN_HERE[kind]) door.choice = `door:${kind}`;
  if (kind === 'gp-acute') {
    door.phone = clinic.phone;
    if (!words.open) door.text = `${texts.closed(words.opens)} ${door.text}`;
  }
  if (kind === 'call-112') door.phone = service?.phone ?? '112';
  if (service) {
    if (kind !== 'call-112') door.title = service.name[locale];
    door.text = service.text[locale];
    if (service.phone) door.phone = service.phone;
    if (service.url) door.url = service.url;
  }
  if (!CHOSEN_HERE[kind] && !door.phone) {
    delete door.action;
    if (!service) door.text = `${door.text} ${texts.noService}`;
  }
  return door;
}
