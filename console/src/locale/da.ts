import type {
  CaseFinding,
  DoorKind,
  ErrorCode,
  QueueItem,
  Resolve,
  ServerMessage,
  StaffRole,
  Stage,
  Urgency,
} from '@fordoer/protocol';

type ReasonCode = NonNullable<Resolve['reason']>;

/** Least to most urgent, as a clinician says it; one or two words each, as they stand on every row. */
const urgency: Record<Urgency, string> = {
  'self-care': 'Se tiden an',
  routine: 'Haster ikke',
  soon: 'Inden 3 dage',
  today: 'Inden et døgn',
  now: 'Inden 4 timer',
  acute: 'Inden 1 time',
  emergency: 'Livsfare',
};

const door: Record<DoorKind, string> = {
  'call-112': 'Ring 112',
  'out-of-hours': 'Lægevagten',
  'poison-line': 'Giftlinjen',
  'gp-acute': 'Klinikken, akut',
  'gp-booking': 'Tid i klinikken',
  specialist: 'Speciallæge',
  psychologist: 'Psykolog',
  video: 'Videosamtale',
  'digital-course': 'Digitalt forløb',
  'human-triage': 'Et menneske',
  pharmacy: 'Apoteket',
  'prescription-renewal': 'Receptfornyelse',
  dentist: 'Tandlæge',
  'psychiatric-emergency': 'Psykiatrisk akutmodtagelse',
  'maternity-ward': 'Fødeafdelingen',
  helpline: 'Rådgivning',
  'self-care': 'Se tiden an',
};

const role: Record<StaffRole, string> = { doctor: 'læge', nurse: 'sygeplejerske', secretary: 'sekretær' };

const waitsFor: Record<QueueItem['reason'], string> = {
  asked: 'Bad om et menneske',
  undecided: 'Programmet kunne ikke afgøre det',
  'red-flag': 'Faretegn',
  confirm: 'Skal bekræftes',
  shadow: 'Skal afgøres her',
  renewal: 'Recept',
  'check-in': 'Det hjalp ikke, eller der kom intet svar',
  'call-back': 'Vil ringes op',
  'looked-up': 'Slået op',
  addendum: 'Tilføjelse fra patienten',
};

const stage: Record<Stage, string> = {
  shadow: 'Klinikken afgør alt',
  assisted: 'Klinikken bekræfter',
  automatic: 'Fordør afgør inden for aftalte rammer',
};

const said: Record<CaseFinding['by'], string> = {
  answer: 'svaret',
  text: 'skrevet',
  assistant: 'sprogmodel',
  journal: 'journal',
  default: 'antaget',
};

const reason: Record<ReasonCode, string> = {
  'clinical-picture': 'Klinisk billede',
  'known-patient': 'Vi kender patienten',
  misunderstood: 'Misforstået',
  'other-information': 'Andre oplysninger',
  capacity: 'Kapacitet',
};

/** What went wrong, said to staff: what to do. What they wrote is still there. */
const refusals: Record<ErrorCode | 'OFFLINE' | 'WRONG_CODE', string> = {
  INVALID_MESSAGE: 'Det kunne ikke sendes i den form. Prøv igen.',
  EMPTY: 'Der står ikke noget endnu.',
  TOO_LONG: 'Teksten er for lang. Del den i to.',
  TOO_FAST: 'Der kom mange forsøg på kort tid. Vent et minut, og prøv igen.',
  UNKNOWN_EVENT: 'Siden er for gammel. Genindlæs den.',
  UNKNOWN_QUESTION: 'Siden er for gammel. Genindlæs den.',
  UNKNOWN_CHOICE: 'Siden er for gammel. Genindlæs den.',
  NOT_A_NUMBER: 'Skriv et tal.',
  OUT_OF_RANGE: 'Tallet passer ikke. Se efter, og skriv det igen.',
  NOT_ALLOWED: 'Samtalen er ikke din lige nu. Tag den først.',
  NOT_SIGNED_IN: 'Log ind igen for at fortsætte.',
  NOT_FOUND: 'Samtalen findes ikke længere i klinikkens kø.',
  ENDED: 'Samtalen er slut.',
  TOO_LATE: 'Det er for sent at fortryde.',
  SLOT_TAKEN: 'Den tid er taget. Vælg en anden.',
  ALREADY_CLAIMED: 'En kollega har samtalen.',
  NO_CARE_RELATION:
    'Klinikken har ikke patienten i behandling nu. Derfor åbnes samtalen kun, hvis du bruger nødadgang.',
  MUST_KEEP: 'Det er journal og skal gemmes.',
  STALE: 'Der er kommet nyt i samtalen. Læs det, og send så igen.',
  VERSION: 'Siden er for gammel. Genindlæs den.',
  UNAVAILABLE: 'Det kunne ikke gemmes lige nu. Teksten er her stadig. Prøv igen om lidt.',
  INTERNAL: 'Noget gik galt på serveren. Teksten er her stadig. Prøv igen om lidt.',
  OFFLINE: 'Der er ingen forbindelse til serveren. Prøv igen om lidt.',
  WRONG_CODE: 'Klinik og adgangskode passer ikke sammen. Se efter, og prøv igen.',
};

/** Everything the console says. */
export const da = {
  app: 'Fordør',
  urgency,
  door,
  role,
  waitsFor,
  stage,
  said,
  reason,
  refusals,
  colleague: (who: { role: string; firstName: string }) =>
    `${who.firstName}, ${role[who.role as StaffRole] ?? who.role}`,
  list: (parts: readonly string[]) =>
    parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} og ${parts.at(-1)}`,

  title: {
    signIn: 'Log ind · Fordør',
    queue: (waiting: number) => `${waiting} i kø · Fordør`,
    alarm: (count: number) => `HASTER: ${count} uden svar · Fordør`,
  },

  signIn: {
    heading: 'Fordør for klinikken',
    intro: 'Log ind for at se, hvem der venter, og skrive med dem.',
    expired:
      'Du har været logget ind længe, og sessionen er udløbet. Log ind igen, så fortsætter du, hvor du var.',
    clinic: 'Klinik',
    clinicHint: 'Klinikkens nøgle, for eksempel demo',
    code: 'Adgangskode',
    codeHint: 'Klinikkens kode til Fordør',
    firstName: 'Fornavn',
    firstNameHint: 'Patienten ser dit fornavn og din rolle',
    role: 'Rolle',
    submit: 'Log ind',
    working: 'Logger ind …',
    missing: {
      clinic: 'Skriv klinikkens nøgle.',
      code: 'Skriv adgangskoden. Den er på mindst 8 tegn.',
      firstName: 'Skriv dit fornavn.',
    },
  },

  bar: {
    signOut: 'Log ud',
    settings: 'Indstillinger',
    shortcuts: 'Genveje med én tast',
    sound: 'Lyd, når en sag haster og ingen har taget den',
    me: 'Logget ind som',
  },

  link: {
    connecting: 'Forbinder …',
    down: 'Ingen forbindelse. Vi prøver igen af os selv. Det, du sender, kommer af sted, når forbindelsen er tilbage.',
  },

  failed: {
    what: 'Noget, du sendte, kom ikke igennem.',
    open: 'Åbn sagen',
  },

  queue: {
    heading: 'Kø',
    loading: 'Henter køen …',
    empty: 'Ingen venter lige nu.',
    emptyNext: 'Når en patient får brug for et menneske, kommer sagen her af sig selv. Lad siden være åben.',
    count: (waiting: number, claimed: number) =>
      claimed === 0 ? `${waiting} venter` : `${waiting} venter, ${claimed} er i gang`,
    order: 'Mest haster først, derefter længst ventetid',
    arrived: (count: number, most: string, title: string) =>
      count === 1 ? `Ny ovenfor: ${most}, ${title}` : `${count} nye ovenfor. Mest haster: ${most}, ${title}`,
    showArrived: 'Vis',
    gone: 'Afsluttet',
    moreFlags: (count: number) => `og ${count} mere`,
    waited: (time: string) => `Har ventet ${time}`,
    answerBy: (time: string) => `Svar inden ${time}`,
    overdue: (time: string) => `Skulle have haft svar ${time}`,
    claimedBy: (who: string) => `${who}, har den`,
    mine: 'Du har den',
    unclaimed: 'Ingen har taget den',
    online: 'Siden er åben',
    offline: 'Siden er lukket',
    alarming: 'Haster, og ingen har taget den',
    reference: (reference: string) => `Nr. ${reference}`,
    keys: 'Tast',
    keyMove: 'op og ned',
    keyOpen: 'åbn',
    pick: 'Vælg en samtale i køen',
    pickNext: 'Så står resuméet og samtalen her.',
    announceNew: (urgencyWord: string, title: string) => `Ny i køen: ${urgencyWord}, ${title}`,
    announceAlarm: (urgencyWord: string, title: string) =>
      `Haster, og ingen har taget den: ${urgencyWord}, ${title}`,
  },

  person: {
    unknown: 'Alder og køn ukendt',
    writesFor: 'skrevet af en anden',
    child: 'barn',
    partner: 'partner',
    parent: 'forælder',
    other: 'en anden',
    female: 'kvinde',
    male: 'mand',
    girl: 'pige',
    boy: 'dreng',
    years: (n: number) => `${n} år`,
    months: (n: number) => `${n} mdr.`,
    newborn: 'under 1 md.',
  },

  time: {
    underMinute: 'under 1 min',
    minutes: (m: number) => `${m} min`,
    hours: (h: number, m: number) => `${h} t ${m} min`,
    days: (d: number, h: number) => (d === 1 ? `1 dag ${h} t` : `${d} dage ${h} t`),
  },

  case: {
    loading: 'Henter sagen …',
    back: 'Til køen',
    claim: 'Tag samtalen',
    takeOver: 'Overtag samtalen',
    release: 'Giv samtalen videre',
    closed: 'Sagen er afsluttet og er ikke længere i køen.',
    notQueued: 'Sagen er ikke i køen. Du kan læse den, men ikke svare her.',
    also: (who: string) => `Ser også med: ${who}`,
    contact: 'Kontakt',
    discreet: 'Følsom samtale: Nævn den ikke for pårørende, og ring eller skriv kun efter aftale.',
    noContact: 'Intet nummer, kun denne samtale',
    summary: 'Resumé',
    redFlags: 'Faretegn',
    noRedFlags: 'Ingen faretegn fundet',
    quoteLink: 'Vis i samtalen',
    brief: 'Kort fortalt, efter programmets regler',
    citation: (number: number, words: string) => `Besked ${number}: ${words}`,
    citesWithdrawn: 'Patienten har taget noget af det tilbage.',
    findings: 'Fund',
    present: 'Til stede',
    unknown: 'Ved ikke',
    absent: 'Ikke til stede',
    noFindings: 'Intet er forstået endnu. Læs samtalen.',
    contested: 'modsigende svar',
    stayedUnknown: 'Stadig ukendt, og kan ændre afgørelsen',
    why: 'Hvorfor',
    noWhy: 'Ingen regel har slået til.',
    proposal: 'Fordør foreslår',
    source: 'Kilde',
    pending: 'Afventer klinisk godkendelse',
    approved: 'Godkendt',
    content: (version: string, hash: string) => `Indhold ${version}, ${hash}`,
  },

  assistant: {
    heading: 'Skrevet af en sprogmodel',
    model: 'Model',
    check: 'Den kan tage fejl. Se efter i samtalen.',
    opinion: (number: number, of: number) =>
      of === 1 ? 'Dens vurdering' : `Dens vurdering, ${number} af ${of}`,
    human: 'Den mener, at et menneske skal se på det.',
    noHuman: 'Den beder ikke om et menneske.',
    limits: 'Den kan hæve hastegraden og aldrig sænke den. Faretegnene ovenfor bygger på regler.',
  },

  find: {
    label: 'Find en sag (sagsnummer eller CPR)',
    submit: 'Find',
    clear: 'Ryd søgning',
    form: 'Skriv et sagsnummer som 123-456 eller et CPR-nummer på ti cifre.',
    none: 'Ingen sag fundet. Patienten kan have frabedt sig opslag.',
    found: (count: number) => (count === 1 ? '1 sag fundet' : `${count} sager fundet`),
    optedOut: 'Patienten har frabedt sig opslag. Nødadgangen gælder for dig i højst 60 minutter.',
    closed: 'Søg med nødadgang',
    row: (reference: string, when: string, access: 'care' | 'glass' | 'opened') =>
      `Nr. ${reference}, ${when}: ${{ care: 'i behandling nu', glass: 'kræver nødadgang', opened: 'åbnet med nødadgang' }[access]}`,
  },

  glass: {
    heading: 'Samtalen er ikke åben for dig',
    means:
      'Nødadgang er kun til det, der er nødvendigt for at behandle patienten nu. Patienten kan se, at du brugte den, og hvorfor. Kollegerne får besked med det samme, og en læge gennemgår den inden for 72 timer. Du kan læse samtalen i højst 60 minutter.',
    reason: 'Hvorfor er det nødvendigt nu?',
    short: 'Skriv mindst 10 tegn om, hvorfor det er nødvendigt nu.',
    break: 'Åbn med nødadgang',
    openUntil: (time: string) => `Åbnet med nødadgang til ${time}`,
    alert: (who: string, reference: string, time: string) =>
      `${who}, åbnede nr. ${reference} med nødadgang ${time}.`,
    read: 'Set',
    reviews: (count: number) =>
      count === 1 ? '1 nødadgang skal gennemgås' : `${count} nødadgange skal gennemgås`,
    broke: (who: string, reference: string, time: string) => `${who}, nr. ${reference}, ${time}.`,
    reviewBy: (time: string) => `Gennemgås inden ${time}`,
    overdue: (time: string) => `Skulle være gennemgået ${time}`,
    optedOut: 'Patienten havde frabedt sig opslag.',
    noReason: 'Samtalen er slettet siden, og begrundelsen med den.',
    mine: 'Du brugte den selv. En anden læge skal gennemgå den.',
    verdict: { justified: 'Berettiget', unjustified: 'Ikke berettiget' },
  },

  identify: {
    open: 'Knyt sagen til et CPR-nummer',
    done: 'Sagen er knyttet til et CPR-nummer. Ret',
    label: 'CPR-nummer, som patienten har oplyst',
    submit: 'Knyt til sagen',
    form: 'Skriv CPR-nummeret med ti cifre. Datoen skal findes.',
  },

  talk: {
    heading: 'Samtale',
    log: 'Samtalen med patienten',
    patient: 'Patienten',
    program: 'Fordør, program',
    number: (number: number) => `besked ${number}`,
    withdrawn: 'Taget tilbage af patienten',
    madeByModel: 'En sprogmodel har skrevet en godkendt tekst med andre ord',
    addendum: 'Tilføjelse til journalen',
    pending: 'Sendes …',
    waitingForNet: 'Venter på net',
    newSince: 'Nyt, siden du skrev',
    toNewest: 'Til det nyeste',
    kinds: {
      question: 'Spørgsmål',
      summary: 'Forstået',
      decision: 'Afgørelse',
      doors: 'Muligheder',
      booking: 'Booking',
      handover: 'Status',
      notice: 'Besked',
      closed: 'Slut',
      // Whose words they are says it all.
      message: '',
      error: '',
    } satisfies Record<ServerMessage['type'], string>,
  },

  composer: {
    region: 'Din del af samtalen',
    label: 'Svar til patienten',
    unsent: 'Dit svar, som ikke er sendt',
    send: 'Send svar',
    claimFirst: 'Tag samtalen for at svare. Patienten får dit fornavn og din rolle at se.',
    theirs: (who: string) => `${who}, har samtalen. Du kan læse med.`,
    tooLong: (length: string, most: string) =>
      `${length} tegn. Del svaret i to: højst ${most} tegn ad gangen.`,
  },

  decide: {
    heading: 'Afgør sagen',
    claimFirst: 'Tag samtalen for at afgøre sagen.',
    confirm: (urgencyWord: string, doorWord?: string) =>
      doorWord ? `Bekræft: ${urgencyWord}, ${doorWord}` : `Bekræft: ${urgencyWord}`,
    change: 'Ret hastegrad eller dør',
    urgency: 'Hastegrad',
    now: 'nu',
    door: 'Dør',
    doorKeep: 'Efter hastegraden',
    why: (to: string) => `Ret til ${to}. Vælg hvorfor, så sendes det:`,
    cancel: 'Ret ikke',
    callBack: (phone: string) => `Ring tilbage på ${phone}`,
    noPhone: 'Patienten har ikke skrevet et nummer. Derfor kan du ikke love at ringe.',
    done: 'Afslut samtalen',
    text: 'Besked til patienten sammen med afgørelsen (kan udelades)',
    pending: {
      confirm: 'Bekræftes om lidt',
      change: 'Rettes om lidt',
      'call-back': 'Patienten får om lidt at vide, at I ringer',
      done: 'Afsluttes om lidt',
    },
    pendingTo: (what: string, to: string) => `${what}: ${to}.`,
    undo: 'Fortryd',
    sent: {
      confirm: 'Bekræftet. Patienten har fået besked.',
      change: 'Rettet. Patienten har fået besked.',
      'call-back': 'Patienten har fået at vide, at I ringer.',
      done: 'Samtalen er afsluttet.',
    },
    interrupted: 'Patienten skrev netop. Afgørelsen er ikke sendt. Læs det nye, og afgør så igen.',
  },
};

export type Texts = typeof da;
