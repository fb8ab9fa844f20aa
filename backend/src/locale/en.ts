import type { ClinicWords, OtherPerson, TaskText, Texts } from './wording.ts';

const closed = ({ opens, phone }: ClinicWords): string =>
  `The clinic is closed now. It opens ${opens}, phone ${phone}.`;

const who = (person: OtherPerson): string | undefined =>
  ({ child: 'your child', partner: 'your partner', parent: 'your parent', other: undefined })[person];
const YOUR_PHONE = 'Which number can the clinic phone you on?';
const DATE_EXAMPLE = 'Write for example 24-12-1980 (day, month, year).';
const BIRTH_DATE_RIGHT: TaskText = {
  text: 'Is the date of birth right?',
  why: 'The clinic finds the patient by name and date of birth, and the age does not fit it.',
  autocomplete: 'off',
  unknownAllowed: false,
  yesNo: true,
};

/** English. Said as plainly as the Danish, and saying the same. */
export const en: Texts = {
  dateTime: { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
  welcome: (clinic, readers) =>
    [
      `You are writing with Fordør. It is a program for ${clinic.name}, not a person. ${readers} If it is life-threatening, call 112.`,
      clinic.open
        ? `You can always phone the clinic on ${clinic.phone}.`
        : `${closed(clinic)} If it cannot wait, phone ${clinic.outOfHours}.`,
      'Write what is wrong in your own words.',
    ].join(' '),
  understood: (labels) => `Fordør has understood: ${labels}. If something is wrong, you can correct it.`,
  notUnderstood:
    'Fordør did not understand what is wrong. Write it again in your own words, in Danish or English. You can also talk to a person. If it is life-threatening, call 112.',
  clinic: {
    person: {
      self: 'Writes about themself',
      child: 'Writes about a child',
      partner: 'Writes about their partner',
      parent: 'Writes about their mother or father',
      other: 'Writes about somebody else',
    },
    sex: { female: 'woman', male: 'man' },
    writes: (words) => `Writes: "${words}"`,
    has: (labels) => `Has: ${labels}.`,
    hasNot: (labels) => `Does not have: ${labels}.`,
    unknown: (labels) => `Not known: ${labels}.`,
    andMore: (labels, more) => `${labels} (and ${more} more below)`,
  },
  consulting: {
    extract: 'One moment. What you wrote is being read once more.',
    'second-opinion': 'One moment. Your answers are being read once more before you get advice.',
    explain: 'One moment. The text is being put in other words.',
  },
  explainAction: 'Explain it in other words',
  explainIn: (language) => `Explain it in another language: ${language}`,
  explainedByHelp: 'It cannot be said more simply just now. Here is the help that goes with it:',
  nothingLeft: 'Nothing is left of what Fordør had understood. Write what is wrong in your own words.',
  notSo: (labels) =>
    `Fordør has understood that this is not so: ${labels}. If something else is wrong, write it. The questions go on to be on the safe side.`,
  denied: (labels) => `You do not have: ${labels}.`,
  alarm: {
    emergency: 'Call 112 now. What you describe can be life-threatening.',
    acute: 'What you describe must be seen at a hospital within the hour. Phone now.',
    now: 'What you describe must be seen by a doctor now, within a few hours. Phone now.',
  },
  call: (phone) => `Call ${phone}`,
  alarmPerson:
    'We take what you write seriously. You should talk with a person now. If there is danger right now, call 112.',
  decision: {
    emergency: 'Call 112 now. Do not wait for an answer here.',
    acute: 'You need to be examined within the hour. Phone now.',
    now: 'You need to be seen by a doctor now, within a few hours. Phone now.',
    today: 'You need to be seen by a doctor or nurse within 24 hours.',
    soon: 'You need to be seen at the clinic within three days.',
    routine: 'The clinic should look at it, but it is not urgent.',
    'self-care': 'From what you have answered, you can wait and see at home.',
  },
  assistantReason: 'Your answers were read once more, and it may be more serious than it sounds',
  because: 'This is based on:',
  stayedUnknown: (labels) => `We do not know yet: ${labels}. That is why a person must look at it.`,
  otherwise: 'None of the signs we asked about is more urgent.',
  humanFirst: 'Somebody at the clinic looks at it first.',
  doors: (clinic) =>
    clinic.open
      ? `This is what you can do now. You can always phone the clinic on ${clinic.phone} or ask for a person.`
      : `This is what you can do now. ${closed(clinic)} You can always ask for a person.`,
  door: {
    'call-112': {
      title: 'Call 112',
      text: 'Say where you are and what happened. Stay on the line.',
      action: 'Call 112',
    },
    'out-of-hours': {
      title: 'Phone the out-of-hours doctor',
      text: 'Phone before you go. They say where and when to come.',
      action: 'Phone now',
    },
    'poison-line': {
      title: 'Phone the poison line',
      text: 'They answer day and night. Keep the package or bottle at hand.',
      action: 'Phone now',
    },
    'gp-acute': {
      title: 'Phone the clinic now',
      text: 'Say that it is urgent and what Fordør wrote. If nobody answers or it gets worse, call 112.',
      action: 'Phone the clinic',
    },
    'gp-booking': {
      title: 'Book a visit at the clinic',
      text: 'Choose a free time. The clinic can read what you have written.',
      action: 'See free times',
    },
    specialist: {
      title: 'Specialist doctor',
      text: 'You can make the appointment yourself.',
      action: 'Open the page',
    },
    psychologist: {
      title: 'Psychologist',
      text: 'Your doctor can refer you with a subsidy when the conditions are met.',
      action: 'Read more',
    },
    video: { title: 'Video call', text: 'The clinic calls you by video.', action: 'Ask for video' },
    'digital-course': {
      title: 'Digital course',
      text: 'An online course with a therapist. You can refer yourself.',
      action: 'Choose the digital course',
    },
    'human-triage': {
      title: 'Talk to a person',
      text: 'Somebody at the clinic answers here in the same conversation.',
      action: 'Talk to a person',
    },
    pharmacy: {
      title: 'Ask at the pharmacy',
      text: 'The pharmacy can advise on over-the-counter medicine.',
      action: 'Show',
    },
    'prescription-renewal': {
      title: 'Ask for a renewed prescription',
      text: 'The clinic looks at your request and answers.',
      action: 'Ask for a renewal',
    },
    dentist: { title: 'Phone a dentist', text: 'Teeth and gums belong at the dentist.', action: 'Phone now' },
    'psychiatric-emergency': {
      title: 'Psychiatric emergency room',
      text: 'Open day and night. You can phone, or somebody can go with you.',
      action: 'Phone now',
    },
    'maternity-ward': {
      title: 'Phone the maternity ward',
      text: 'The number is in your maternity record. Phone before you go.',
      action: 'Phone now',
    },
    helpline: { title: 'Helpline', text: 'Somebody you can talk with now.', action: 'Phone now' },
    'self-care': {
      title: 'Wait and see',
      text: 'Follow the advice above and watch for the signs.',
      action: 'Show advice',
    },
  },
  personDoor: (clinic, staffed) =>
    !clinic.open
      ? `The clinic is closed now. Write here, and they read it when they open ${clinic.opens}.`
      : staffed
        ? 'Somebody at the clinic answers here in the same conversation.'
        : 'Nobody is at the screen right now. Somebody at the clinic reads it and answers here in the same conversation.',
  clinicPhone: (clinic) => ({
    title: `Phone ${clinic.name}`,
    text: clinic.open
      ? `Phone ${clinic.phone}.`
      : `Phone ${clinic.phone}. The clinic is closed now and opens ${clinic.opens}.`,
    action: 'Phone the clinic',
  }),
  closed: (opens) => `The clinic is closed now and opens ${opens}.`,
  serviceAt: (name, phone) => (name.includes(phone) ? name : `${name}, on ${phone}`),
  clinicElse: (clinicPhone, service) => `the clinic on ${clinicPhone}, and if they do not answer, ${service}`,
  outOfHoursUnknown: 'the out-of-hours doctor (the number for your area is on sundhed.dk)',
  noService: 'The number for your area is on sundhed.dk.',
  shadow: (readers) => `Thank you. ${readers} They decide what happens. Fordør does not decide here.`,
  assisted: (readers) => `Thank you. ${readers} They confirm what happens before you get an answer.`,
  handover: {
    waiting: (who, minutes, discreet) =>
      `${who} reads what you have written and answers here within ${minutes} minutes.${discreet ? '' : ' You may close the page if we have your number.'}`,
    danger: (clinic, staffed) =>
      !clinic.open
        ? `The clinic is closed, and nobody reads this before it opens ${clinic.opens}. Do not wait for an answer here. Phone one of the numbers above.`
        : staffed
          ? 'The clinic can see what you have written. Do not wait for an answer here. Phone.'
          : 'Nobody is at the screen in the clinic right now. Do not wait for an answer here. Phone one of the numbers above.',
    nobody: (clinic, when) =>
      clinic.open
        ? `Nobody is at the screen in the clinic right now. They read it by ${when} at the latest. If it cannot wait, phone the clinic on ${clinic.phone}. If a life is in danger, call 112.`
        : `${closed(clinic)} They read what you have written by ${when} at the latest. If it cannot wait that long, phone ${clinic.outOfHours}. If a life is in danger, call 112.`,
    unasked: 'We do not phone or write to you by ourselves.',
    phoneWhenSafe: (clinic) =>
      `If you cannot stay here, phone the clinic on ${clinic.phone} when it is safe.`,
    claimed: (role, name) => `${name}, ${role}, is in the conversation now.`,
    released: 'Somebody else at the clinic takes over. You need not do anything.',
    callBack: (phone) => `The clinic will phone you on ${phone}.`,
    unanswered: 'Nobody has answered yet. Do not wait longer here. Phone one of the numbers below.',
    claimFirst: 'Take the conversation first.',
    noPhone: 'The patient has not given a phone number. Write and ask for it.',
    agreeFirst: 'The conversation is sensitive. Agree here how the two of you can talk safely.',
    done: 'The conversation with the clinic has ended. Write again if anything changes.',
    confirmed: 'Somebody at the clinic has looked at it and agrees.',
  },
  role: { doctor: 'doctor', nurse: 'nurse', secretary: 'secretary' },
  booking: {
    offered: 'These are the next free times. Choose one.',
    another: 'These are the next free times. The visit you have is yours until you cancel it.',
    again: 'If you want a new visit, choose a time here.',
    none: 'There is no free time soon enough. Somebody at the clinic helps you on.',
    held: (slot, asked) =>
      `The time ${slot} is kept for you for ten minutes. We need ${asked === 2 ? 'two' : 'three'} details.`,
    taken: 'That time was just taken by somebody else. These are the next.',
    expired: 'The time has been released. Choose a new one if you still want to book.',
    left: 'The time has been released.',
    confirm: ({ slot, name, born, phone }) =>
      `Book ${slot} for ${name}, born ${born}? ${phone ? `The clinic can phone you on ${phone}.` : 'The clinic does not phone or write to you.'} The clinic sees that the details are not confirmed with MitID.`,
    confirmed: (slot, clinic, reference) =>
      `You have a visit ${slot} at ${clinic}. The reference is ${reference}. Save the page or the calendar file. If it gets worse before then, see below.`,
    confirmedFor: (name, slot, clinic, reference) =>
      `${name} has a visit ${slot} at ${clinic}. The reference is ${reference}. Save the page or the calendar file. If it gets worse before then, see below.`,
    cancelled: (slot) => `The visit ${slot} is cancelled. Somebody else can have it now.`,
    alreadyCancelled: 'The visit is cancelled already.',
    confirmAction: 'Book the visit',
    backAction: 'Choose another time',
  },
  task: {
    'booking.name': {
      text: 'What is your full name?',
      why: 'The clinic must know whom the visit is for.',
      autocomplete: 'name',
      unknownAllowed: false,
      forOther: { text: (person) => `What is the full name of ${who(person) ?? 'the person to be seen'}?` },
    },
    'booking.birth-date': {
      text: 'When were you born? Write day, month and year.',
      why: 'The clinic finds you by name and date of birth. Do not write your CPR number.',
      autocomplete: 'bday',
      unknownAllowed: false,
      forOther: {
        text: (person) =>
          `When was ${who(person) ?? 'the person to be seen'} born? Write day, month and year.`,
        why: 'The clinic finds the patient by name and date of birth. Do not write a CPR number.',
      },
    },
    'booking.birth-date-right': BIRTH_DATE_RIGHT,
    'booking.phone': {
      text: 'Which number can the clinic phone?',
      why: 'The clinic phones only if the visit must be moved.',
      autocomplete: 'tel',
      unknownAllowed: false,
      forOther: { text: () => YOUR_PHONE },
    },
    'contact.reach': {
      text: 'How can the clinic reach you if this page is closed? Write a phone number or an e-mail address.',
      why: 'Then a person can reach you even when the page is closed.',
      autocomplete: 'on',
      unknownAllowed: true,
    },
    'contact.phone': {
      text: 'Which number can the clinic phone if this page is closed?',
      why: 'Then a person can reach you even when the page is closed.',
      autocomplete: 'tel',
      unknownAllowed: true,
    },
    'renewal.medicine': {
      text: 'Which medicine is it? Write name and strength as on the package.',
      why: 'The clinic must know the right medicine.',
      autocomplete: 'off',
      unknownAllowed: true,
    },
    'renewal.name': {
      text: 'What is your full name?',
      why: 'The clinic must know whom the prescription is for.',
      autocomplete: 'name',
      unknownAllowed: false,
      forOther: {
        text: (person) => `What is the full name of ${who(person) ?? 'the person who takes the medicine'}?`,
      },
    },
    'renewal.birth-date': {
      text: 'When were you born? Write day, month and year.',
      why: 'The clinic finds you by name and date of birth. Do not write your CPR number.',
      autocomplete: 'bday',
      unknownAllowed: false,
      forOther: {
        text: (person) =>
          `When was ${who(person) ?? 'the person who takes the medicine'} born? Write day, month and year.`,
        why: 'The clinic finds the patient by name and date of birth. Do not write a CPR number.',
      },
    },
    'renewal.birth-date-right': BIRTH_DATE_RIGHT,
    'renewal.phone': {
      text: 'Which number can the clinic phone?',
      why: 'The clinic phones if there are questions.',
      autocomplete: 'tel',
      unknownAllowed: false,
      forOther: { text: () => YOUR_PHONE },
    },
  },
  age: {
    years: (years) => `${years} ${years === 1 ? 'year' : 'years'}`,
    months: (months) => `${months} ${months === 1 ? 'month' : 'months'}`,
  },
  ageCorrected: (age) => `Then the age is ${age}. That can change the advice, so we judge it again.`,
  birthDateCheck: (told, date, age) =>
    `You wrote before that the age is ${told}. With the date of birth ${date} the age is ${age}. Is the date of birth right?`,
  renewal: ({ name, born }) =>
    `Your request for a prescription for ${name}, born ${born}, has been sent to the clinic. They answer by the next weekday. If the medicine is about to run out, phone.`,
  contactKept: 'Thank you. The clinic can now reach you even if you close the page.',
  noContact: 'Then the clinic answers only here. Keep the page open.',
  checkIn: {
    ask: 'Did it help?',
    yes: 'Yes, it helped',
    no: 'No, not really',
    worse: 'It has become worse',
    thanks: 'Thank you for the answer. Write again if anything changes.',
  },
  course:
    'You can read about the course and refer yourself on the page. Write again if it is not the right one.',
  noted: 'That is noted and does not change the advice above.',
  reach: (clinic) =>
    clinic.open
      ? `Nobody answers here right now: ask for a person, or phone the clinic on ${clinic.phone}.`
      : `The clinic is closed, and nobody answers here right now: ask for a person, or phone ${clinic.outOfHours}, if it cannot wait until ${clinic.opens}.`,
  notedForPerson: (clinic) =>
    clinic.open
      ? 'That is noted, and the clinic can see it.'
      : `That is noted. The clinic reads it when it opens ${clinic.opens}. If it cannot wait, phone ${clinic.outOfHours}.`,
  thanks: 'You are welcome. Write again if anything changes.',
  thanksInDanger: 'You are welcome. If you have not phoned yet, phone now.',
  withdrawn: 'The message is taken back. It stays on record as taken back.',
  withdrawnAlarm:
    'The message is taken back. The advice to phone still holds until a person has talked with you.',
  ended: 'The conversation has ended. You can start a new one.',
  erased:
    'The conversation is erased. Nobody can read it any more, the clinic neither. If you need help, write again, or phone. If a life is in danger, call 112.',
  addendumKept:
    'It is added, and what stood there before still stands. Somebody at the clinic reads it. If it is urgent, phone.',
  answer: { yes: 'Yes', no: 'No', none: 'No, none of these', unknown: 'Do not know' },
  fault: 'Something went wrong on our side. A person looks at what you have written. If it is urgent, phone.',
  listAnd: 'and',
  refusals: {
    INVALID_MESSAGE: 'The message could not be read. Try to send it again.',
    EMPTY: 'There is nothing yet. Write or choose something.',
    TOO_LONG: 'The text is too long for one message. Split it in two and all of it comes along.',
    TOO_FAST: 'Many messages arrive at once. Wait a little, then send again. Your text is still here.',
    UNKNOWN_EVENT: 'We do not know that action. Reload the page.',
    UNKNOWN_QUESTION: 'That question is no longer current. Answer the newest one.',
    UNKNOWN_CHOICE: 'That choice is gone. Choose among those shown now.',
    NOT_A_NUMBER: 'Write a number, for example 38.5. If in doubt, choose Do not know.',
    OUT_OF_RANGE: 'The number does not look right. Check it and write it again.',
    NOT_ALLOWED: 'That cannot be done here. Phone the clinic.',
    NOT_SIGNED_IN: 'The conversation cannot be opened from here. Start a new one.',
    NOT_FOUND: 'That no longer exists.',
    ENDED: 'The conversation has ended. Start a new one if you need to.',
    TOO_LATE: 'It is too late to take the message back. Write a new one and we correct it.',
    SLOT_TAKEN: 'That time is taken. Choose another.',
    ALREADY_CLAIMED: 'A colleague has taken the conversation.',
    NO_CARE_RELATION: 'You are not treating this patient now. Only break-glass opens the conversation.',
    MUST_KEEP:
      'The clinic has received your inquiry, so it is part of your medical record. The clinic must keep the record for at least ten years after the last entry. The Danish order on medical records says so in section 15. If anything is not right, you can add a correction.',
    STALE: 'Something new has arrived. Read it, then send again.',
    VERSION: 'The page is too old. Reload it and the conversation goes on.',
    UNAVAILABLE: 'We cannot store the message right now. Your text is still here. If it is urgent, phone.',
    INTERNAL: 'Something went wrong on our side. Your text is still here. If it is urgent, phone.',
  },
  unavailable: (phone) =>
    `We cannot store the message right now. Your text is still here. If it is urgent, phone the clinic on ${phone}. If life is in danger, phone 112.`,
  outOfRange: (min, max, unit) =>
    `Write a number between ${min} and ${max} ${unit}. If in doubt, choose Do not know.`,
  birthDateWrong: {
    form: `That cannot be read as a date. ${DATE_EXAMPLE}`,
    'no-year': `The year is missing. ${DATE_EXAMPLE}`,
    'no-such-day': `There is no such day. Check the day and the month. ${DATE_EXAMPLE}`,
    future: `That day has not come yet. Check the year. ${DATE_EXAMPLE}`,
    'too-old': `That day is too long ago. Check the year. ${DATE_EXAMPLE}`,
    cpr: `Write the date of birth only. The CPR number is not wanted here, and it was not stored. ${DATE_EXAMPLE}`,
  },
  nameForm: 'That does not look like a name. Write first name and last name in letters.',
  noCpr: 'The CPR number is not wanted here, and it was not stored. Write without it.',
  reachForm: 'Write a phone number or an e-mail address, for example 12 34 56 78.',
  phoneForm: 'Write the phone number in digits, for example 12 34 56 78.',
};
