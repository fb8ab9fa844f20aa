import type { ClinicWords, OtherPerson, TaskText, Texts } from './wording.ts';

const closed = ({ opens, phone }: ClinicWords): string =>
  `Klinikken er lukket nu. Den åbner ${opens}, telefon ${phone}.`;

const who = (person: OtherPerson): string | undefined =>
  ({ child: 'dit barn', partner: 'din partner', parent: 'din mor eller far', other: undefined })[person];
const bornWhen = (person: OtherPerson, other: string): string =>
  person === 'other'
    ? `Hvad er fødselsdatoen for ${other}? Skriv dag, måned og år.`
    : `Hvornår er ${who(person)} født? Skriv dag, måned og år.`;
const YOUR_PHONE = 'Hvilket telefonnummer kan klinikken ringe til dig på?';
const DATE_EXAMPLE = 'Skriv for eksempel 24-12-1980.';
const BIRTH_DATE_RIGHT: TaskText = {
  text: 'Er fødselsdatoen rigtig?',
  why: 'Klinikken finder patienten på navn og fødselsdato, og alderen passer ikke med den.',
  autocomplete: 'off',
  unknownAllowed: false,
  yesNo: true,
};

/** Danish. Adult, plain, in *du*; what happens next and when. Approval by a clinician is pending for all of it. */
export const da: Texts = {
  dateTime: { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
  welcome: (clinic, readers) =>
    [
      `Du skriver med Fordør. Det er et program for ${clinic.name}, ikke et menneske. ${readers} Er det livstruende, så ring 112.`,
      clinic.open
        ? `Du kan altid ringe til klinikken på ${clinic.phone}.`
        : `${closed(clinic)} Kan det ikke vente, så ring til ${clinic.outOfHours}.`,
      'Skriv med dine egne ord, hvad der er galt.',
    ].join(' '),
  understood: (labels) => `Fordør har forstået: ${labels}. Er noget forkert, kan du rette det.`,
  notUnderstood:
    'Fordør forstod ikke, hvad der er galt. Skriv det igen med dine egne ord, på dansk eller engelsk. You can write in English. Du kan også tale med et menneske. Er det livstruende, så ring 112.',
  clinic: {
    person: {
      self: 'Skriver om sig selv',
      child: 'Skriver om et barn',
      partner: 'Skriver om sin partner',
      parent: 'Skriver om sin mor eller far',
      other: 'Skriver om en anden',
    },
    sex: { female: 'kvinde', male: 'mand' },
    writes: (words) => `Skriver: "${words}"`,
    has: (labels) => `Har: ${labels}.`,
    hasNot: (labels) => `Har ikke: ${labels}.`,
    unknown: (labels) => `Uvist: ${labels}.`,
    andMore: (labels, more) => `${labels} (og ${more} mere nedenfor)`,
  },
  consulting: {
    extract: 'Et øjeblik. Det, du skriver, bliver læst en gang til.',
    'second-opinion': 'Et øjeblik. Dine svar bliver læst en gang til, før du får råd.',
    explain: 'Et øjeblik. Teksten bliver skrevet med andre ord.',
  },
  explainAction: 'Forklar det med andre ord',
  explainIn: (language) => `Forklar det på et andet sprog: ${language}`,
  explainedByHelp: 'Det kan ikke siges lettere lige nu. Her er den hjælp, der hører til:',
  nothingLeft:
    'Der står ikke længere noget, som Fordør har forstået. Skriv med dine egne ord, hvad der er galt.',
  notSo: (labels) =>
    `Fordør har forstået, at det ikke passer: ${labels}. Er noget andet galt, så skriv det. Spørgsmålene går videre for en sikkerheds skyld.`,
  denied: (labels) => `Du har ikke: ${labels}.`,
  alarm: {
    emergency: 'Ring 112 nu. Det, du beskriver, kan være livstruende.',
    acute: 'Det, du beskriver, skal ses på et sygehus inden for en time. Ring nu.',
    now: 'Det, du beskriver, skal ses af en læge nu, inden for få timer. Ring nu.',
  },
  call: (phone) => `Ring ${phone}`,
  alarmPerson:
    'Det, du skriver, tager vi alvorligt. Du skal tale med et menneske nu. Er der fare lige nu, så ring 112.',
  decision: {
    emergency: 'Ring 112 nu. Vent ikke på svar her.',
    acute: 'Du skal undersøges inden for en time. Ring nu.',
    now: 'Du skal ses af en læge nu, inden for få timer. Ring nu.',
    today: 'Du skal ses af en læge eller sygeplejerske inden for et døgn.',
    soon: 'Du skal ses i klinikken inden for tre dage.',
    routine: 'Det bør klinikken se på, men det haster ikke.',
    'self-care': 'Ud fra det, du har svaret, kan du se tiden an derhjemme.',
  },
  assistantReason: 'Svarene er læst en ekstra gang, og det kan være mere alvorligt, end det lyder',
  because: 'Det bygger på:',
  stayedUnknown: (labels) => `Det ved vi ikke endnu: ${labels}. Derfor skal et menneske se på det.`,
  otherwise: 'Ingen af de tegn, vi spurgte til, haster mere.',
  humanFirst: 'En fra klinikken ser på det først.',
  doors: (clinic) =>
    clinic.open
      ? `Det kan du gøre nu. Du kan altid ringe til klinikken på ${clinic.phone} eller bede om et menneske.`
      : `Det kan du gøre nu. ${closed(clinic)} Du kan altid bede om et menneske.`,
  door: {
    'call-112': {
      title: 'Ring 112',
      text: 'Sig, hvor du er, og hvad der er sket. Bliv i telefonen.',
      action: 'Ring 112',
    },
    'out-of-hours': {
      title: 'Ring til lægevagten',
      text: 'Ring, før du tager af sted. De siger, hvor og hvornår du skal komme.',
      action: 'Ring nu',
    },
    'poison-line': {
      title: 'Ring til Giftlinjen',
      text: 'De svarer hele døgnet. Hav pakken eller flasken ved hånden.',
      action: 'Ring nu',
    },
    'gp-acute': {
      title: 'Ring til klinikken nu',
      text: 'Sig, at det haster, og hvad Fordør skrev. Svarer ingen, eller bliver det værre, så ring 112.',
      action: 'Ring til klinikken',
    },
    'gp-booking': {
      title: 'Book en tid i klinikken',
      text: 'Vælg en ledig tid. Klinikken kan læse, hvad du har skrevet.',
      action: 'Se ledige tider',
    },
    specialist: { title: 'Speciallæge', text: 'Du kan selv bestille tid.', action: 'Åbn siden' },
    psychologist: {
      title: 'Psykolog',
      text: 'Din læge kan henvise med tilskud, når betingelserne er opfyldt.',
      action: 'Læs mere',
    },
    video: { title: 'Videosamtale', text: 'Klinikken ringer dig op på video.', action: 'Bed om video' },
    'digital-course': {
      title: 'Digitalt forløb',
      text: 'Et forløb på nettet med en behandler. Du kan henvise dig selv.',
      action: 'Vælg digitalt forløb',
    },
    'human-triage': {
      title: 'Tal med et menneske',
      text: 'En fra klinikken svarer her i samme samtale.',
      action: 'Tal med et menneske',
    },
    pharmacy: { title: 'Spørg på apoteket', text: 'Apoteket kan rådgive om håndkøbsmedicin.', action: 'Vis' },
    'prescription-renewal': {
      title: 'Bed om ny recept',
      text: 'Klinikken ser på din anmodning og svarer.',
      action: 'Bed om ny recept',
    },
    dentist: {
      title: 'Ring til en tandlæge',
      text: 'Tænder og tandkød hører til hos tandlægen.',
      action: 'Ring nu',
    },
    'psychiatric-emergency': {
      title: 'Psykiatrisk akutmodtagelse',
      text: 'Åben hele døgnet. Du kan ringe, eller en kan følge dig derhen.',
      action: 'Ring nu',
    },
    'maternity-ward': {
      title: 'Ring til fødeafdelingen',
      text: 'Find nummeret i din vandrejournal. Ring, før du tager af sted.',
      action: 'Ring nu',
    },
    helpline: { title: 'Rådgivning', text: 'Nogen, du kan tale med nu.', action: 'Ring nu' },
    'self-care': {
      title: 'Se tiden an',
      text: 'Følg rådene ovenfor, og hold øje med tegnene.',
      action: 'Vis råd',
    },
  },
  personDoor: (clinic, staffed) =>
    !clinic.open
      ? `Klinikken er lukket nu. Skriv her, så læser de det, når de åbner ${clinic.opens}.`
      : staffed
        ? 'En fra klinikken svarer her i samme samtale.'
        : 'Der er ingen ved skærmen lige nu. En fra klinikken læser det og svarer her i samme samtale.',
  clinicPhone: (clinic) => ({
    title: `Ring til ${clinic.name}`,
    text: clinic.open
      ? `Telefon ${clinic.phone}.`
      : `Telefon ${clinic.phone}. Klinikken er lukket nu og åbner ${clinic.opens}.`,
    action: 'Ring til klinikken',
  }),
  closed: (opens) => `Klinikken er lukket nu og åbner ${opens}.`,
  serviceAt: (name, phone) => (name.includes(phone) ? name : `${name} på ${phone}`),
  clinicElse: (clinicPhone, service) => `klinikken på ${clinicPhone}, og svarer de ikke, til ${service}`,
  outOfHoursUnknown: 'lægevagten (nummeret for dit område står på sundhed.dk)',
  noService: 'Nummeret for dit område står på sundhed.dk.',
  shadow: (readers) => `Tak. ${readers} De afgør, hvad der skal ske. Fordør afgør det ikke her.`,
  assisted: (readers) => `Tak. ${readers} De bekræfter, hvad der skal ske, før du får svar.`,
  handover: {
    waiting: (who, minutes, discreet) =>
      `${who} læser det, du har skrevet, og svarer her inden for ${minutes} minutter.${discreet ? '' : ' Du kan godt lukke siden, hvis vi har dit nummer.'}`,
    danger: (clinic, staffed) =>
      !clinic.open
        ? `Klinikken er lukket, og ingen læser det her, før den åbner ${clinic.opens}. Vent ikke på svar her. Ring til et af numrene ovenfor.`
        : staffed
          ? 'Klinikken kan se det, du har skrevet. Vent ikke på svar her. Ring.'
          : 'Lige nu er der ingen ved skærmen i klinikken. Vent ikke på svar her. Ring til et af numrene ovenfor.',
    nobody: (clinic, when) =>
      clinic.open
        ? `Lige nu er der ingen ved skærmen i klinikken. De læser det senest ${when}. Kan det ikke vente, så ring til klinikken på ${clinic.phone}. Er der fare for livet, så ring 112.`
        : `${closed(clinic)} De læser det, du har skrevet, senest ${when}. Kan det ikke vente så længe, så ring til ${clinic.outOfHours}. Er der fare for livet, så ring 112.`,
    unasked: 'Vi ringer og skriver ikke til dig af os selv.',
    phoneWhenSafe: (clinic) =>
      `Kan du ikke blive her, så ring til klinikken på ${clinic.phone}, når det er trygt.`,
    claimed: (role, name) => `${name}, ${role}, er med i samtalen nu.`,
    released: 'En anden i klinikken tager over. Du skal ikke gøre noget.',
    callBack: (phone) => `Klinikken ringer til dig på ${phone}.`,
    unanswered: 'Der er ikke svaret endnu. Vent ikke længere her. Ring til et af numrene nedenfor.',
    claimFirst: 'Tag samtalen først.',
    noPhone: 'Patienten har ikke givet et telefonnummer. Skriv og bed om det.',
    agreeFirst: 'Samtalen er følsom. Aftal her i samtalen, hvordan I kan tale trygt sammen.',
    done: 'Samtalen med klinikken er slut. Skriv igen, hvis noget ændrer sig.',
    confirmed: 'En fra klinikken har set på det og er enig.',
  },
  role: { doctor: 'læge', nurse: 'sygeplejerske', secretary: 'sekretær' },
  booking: {
    offered: 'Her er de næste ledige tider. Vælg en.',
    another: 'Her er de næste ledige tider. Den tid, du har, er din, til du aflyser den.',
    again: 'Vil du have en ny tid, så vælg en her.',
    none: 'Der er ingen ledige tider i tide. En fra klinikken hjælper dig videre.',
    held: (slot, asked) =>
      `Tiden ${slot} er holdt til dig i ti minutter. Vi mangler ${asked === 2 ? 'to' : 'tre'} oplysninger.`,
    taken: 'Den tid blev lige taget af en anden. Her er de næste.',
    expired: 'Tiden er givet fri igen. Vælg en ny, hvis du stadig vil booke.',
    left: 'Tiden er givet fri igen.',
    confirm: ({ slot, name, born, phone }) =>
      `Book ${slot} til ${name}, født ${born}? ${phone ? `Klinikken kan ringe til dig på ${phone}.` : 'Klinikken ringer og skriver ikke til dig.'} Klinikken ser, at oplysningerne ikke er bekræftet med MitID.`,
    confirmed: (slot, clinic, reference) =>
      `Du har tid ${slot} hos ${clinic}. Referencen er ${reference}. Gem siden eller kalenderfilen. Bliver det værre inden da, så se nedenfor.`,
    confirmedFor: (name, slot, clinic, reference) =>
      `${name} har tid ${slot} hos ${clinic}. Referencen er ${reference}. Gem siden eller kalenderfilen. Bliver det værre inden da, så se nedenfor.`,
    cancelled: (slot) => `Tiden ${slot} er aflyst. En anden kan få den nu.`,
    alreadyCancelled: 'Tiden er allerede aflyst.',
    confirmAction: 'Book tiden',
    backAction: 'Vælg en anden tid',
  },
  task: {
    'booking.name': {
      text: 'Hvad er dit fulde navn?',
      why: 'Klinikken skal vide, hvem tiden er til.',
      autocomplete: 'name',
      unknownAllowed: false,
      forOther: {
        text: (person) => `Hvad hedder ${who(person) ?? 'den, tiden er til'}? Skriv det fulde navn.`,
      },
    },
    'booking.birth-date': {
      text: 'Hvornår er du født? Skriv dag, måned og år.',
      why: 'Klinikken finder dig på navn og fødselsdato. Skriv ikke CPR-nummer.',
      autocomplete: 'bday',
      unknownAllowed: false,
      forOther: {
        text: (person) => bornWhen(person, 'den, tiden er til'),
        why: 'Klinikken finder patienten på navn og fødselsdato. Skriv ikke CPR-nummer.',
      },
    },
    'booking.birth-date-right': BIRTH_DATE_RIGHT,
    'booking.phone': {
      text: 'Hvilket telefonnummer kan klinikken ringe til?',
      why: 'Klinikken ringer kun, hvis tiden må flyttes.',
      autocomplete: 'tel',
      unknownAllowed: false,
      forOther: { text: () => YOUR_PHONE },
    },
    'contact.reach': {
      text: 'Hvordan kan klinikken nå dig, hvis siden bliver lukket? Skriv telefonnummer eller e-mail.',
      why: 'Så kan et menneske nå dig, også når siden er lukket.',
      autocomplete: 'on',
      unknownAllowed: true,
    },
    'contact.phone': {
      text: 'Hvilket nummer kan klinikken ringe til, hvis siden bliver lukket?',
      why: 'Så kan et menneske nå dig, også når siden er lukket.',
      autocomplete: 'tel',
      unknownAllowed: true,
    },
    'renewal.medicine': {
      text: 'Hvilken medicin drejer det sig om? Skriv navn og styrke, som det står på pakken.',
      why: 'Klinikken skal kende den rigtige medicin.',
      autocomplete: 'off',
      unknownAllowed: true,
    },
    'renewal.name': {
      text: 'Hvad er dit fulde navn?',
      why: 'Klinikken skal vide, hvem recepten er til.',
      autocomplete: 'name',
      unknownAllowed: false,
      forOther: {
        text: (person) => `Hvad hedder ${who(person) ?? 'den, recepten er til'}? Skriv det fulde navn.`,
      },
    },
    'renewal.birth-date': {
      text: 'Hvornår er du født? Skriv dag, måned og år.',
      why: 'Klinikken finder dig på navn og fødselsdato. Skriv ikke CPR-nummer.',
      autocomplete: 'bday',
      unknownAllowed: false,
      forOther: {
        text: (person) => bornWhen(person, 'den, recepten er til'),
        why: 'Klinikken finder patienten på navn og fødselsdato. Skriv ikke CPR-nummer.',
      },
    },
    'renewal.birth-date-right': BIRTH_DATE_RIGHT,
    'renewal.phone': {
      text: 'Hvilket telefonnummer kan klinikken ringe til?',
      why: 'Klinikken ringer, hvis der er spørgsmål.',
      autocomplete: 'tel',
      unknownAllowed: false,
      forOther: { text: () => YOUR_PHONE },
    },
  },
  age: {
    years: (years) => `${years} år`,
    months: (months) => `${months} ${months === 1 ? 'måned' : 'måneder'}`,
  },
  ageCorrected: (age) => `Så er alderen ${age}. Det kan ændre rådet, så vi vurderer det igen.`,
  birthDateCheck: (told, date, age) =>
    `Du skrev før, at alderen er ${told}. Med fødselsdatoen ${date} er alderen ${age}. Er fødselsdatoen rigtig?`,
  renewal: ({ name, born }) =>
    `Din anmodning om recept til ${name}, født ${born}, er sendt til klinikken. De svarer senest næste hverdag. Er medicinen ved at slippe op, så ring.`,
  contactKept: 'Tak. Klinikken kan nu nå dig, også hvis du lukker siden.',
  noContact: 'Så svarer klinikken kun her. Lad siden være åben.',
  checkIn: {
    ask: 'Hjalp det?',
    yes: 'Ja, det hjalp',
    no: 'Nej, ikke rigtigt',
    worse: 'Det er blevet værre',
    thanks: 'Tak for svaret. Skriv igen, hvis noget ændrer sig.',
  },
  course: 'Du kan læse om forløbet og henvise dig selv på siden. Skriv igen, hvis det ikke er det rette.',
  noted: 'Det er noteret og ændrer ikke rådet ovenfor.',
  reach: (clinic) =>
    clinic.open
      ? `Ingen svarer her lige nu: bed om et menneske, eller ring til klinikken på ${clinic.phone}.`
      : `Klinikken er lukket, og ingen svarer her lige nu: bed om et menneske, eller ring til ${clinic.outOfHours}, hvis det ikke kan vente til ${clinic.opens}.`,
  notedForPerson: (clinic) =>
    clinic.open
      ? 'Det er noteret, og klinikken kan se det.'
      : `Det er noteret. Klinikken læser det, når den åbner ${clinic.opens}. Kan det ikke vente, så ring til ${clinic.outOfHours}.`,
  thanks: 'Selv tak. Skriv igen, hvis noget ændrer sig.',
  thanksInDanger: 'Selv tak. Har du ikke ringet endnu, så ring nu.',
  withdrawn: 'Beskeden er taget tilbage. Den står i journalen som trukket tilbage.',
  withdrawnAlarm:
    'Beskeden er taget tilbage. Rådet om at ringe står stadig ved magt, til et menneske har talt med dig.',
  ended: 'Samtalen er slut. Du kan starte en ny.',
  erased:
    'Samtalen er slettet. Ingen kan læse den mere, heller ikke klinikken. Har du brug for hjælp, så skriv igen, eller ring. Er det livstruende, så ring 112.',
  addendumKept:
    'Det er føjet til, og det, der stod før, står der stadig. En i klinikken læser det. Haster det, så ring.',
  answer: { yes: 'Ja', no: 'Nej', none: 'Nej, intet af det', unknown: 'Ved ikke' },
  fault: 'Noget gik galt hos os. Et menneske ser på det, du har skrevet. Haster det, så ring.',
  listAnd: 'og',
  refusals: {
    INVALID_MESSAGE: 'Beskeden kunne ikke læses. Prøv at sende den igen.',
    EMPTY: 'Der står ikke noget endnu. Skriv eller vælg noget.',
    TOO_LONG: 'Teksten er for lang til én besked. Del den i to, så kommer det hele med.',
    TOO_FAST: 'Der kommer mange beskeder på én gang. Vent lidt, og send så igen. Din tekst er her stadig.',
    UNKNOWN_EVENT: 'Den handling kender vi ikke. Genindlæs siden.',
    UNKNOWN_QUESTION: 'Det spørgsmål er ikke længere aktuelt. Svar på det nyeste.',
    UNKNOWN_CHOICE: 'Det valg findes ikke længere. Vælg blandt dem, der står nu.',
    NOT_A_NUMBER: 'Skriv et tal, for eksempel 38,5. Er du i tvivl, så vælg Ved ikke.',
    OUT_OF_RANGE: 'Tallet ser ikke rigtigt ud. Se efter, og skriv det igen.',
    NOT_ALLOWED: 'Det kan ikke lade sig gøre her. Ring til klinikken.',
    NOT_SIGNED_IN: 'Samtalen kan ikke åbnes herfra. Start en ny samtale.',
    NOT_FOUND: 'Det findes ikke længere.',
    ENDED: 'Samtalen er slut. Start en ny, hvis du har brug for det.',
    TOO_LATE: 'Det er for sent at tage beskeden tilbage. Skriv en ny, så retter vi det.',
    SLOT_TAKEN: 'Den tid er taget. Vælg en anden.',
    ALREADY_CLAIMED: 'En kollega har taget samtalen.',
    NO_CARE_RELATION: 'Du har ikke patienten i behandling nu. Samtalen åbnes kun med nødadgang.',
    MUST_KEEP:
      'Klinikken har fået din henvendelse, så den er en del af din journal. Klinikken skal gemme journalen i mindst ti år efter det sidste notat. Det står i journalføringsbekendtgørelsen § 15. Er noget ikke rigtigt, kan du føje en rettelse til.',
    STALE: 'Der er kommet nyt i samtalen. Læs det, og send så igen.',
    VERSION: 'Siden er for gammel. Genindlæs den, så fortsætter samtalen.',
    UNAVAILABLE: 'Vi kan ikke gemme beskeden lige nu. Din tekst er her stadig. Haster det, så ring.',
    INTERNAL: 'Noget gik galt hos os. Din tekst er her stadig. Haster det, så ring.',
  },
  unavailable: (phone) =>
    `Vi kan ikke gemme beskeden lige nu. Din tekst er her stadig. Haster det, så ring til klinikken på ${phone}. Er det livstruende, så ring 112.`,
  outOfRange: (min, max, unit) =>
    `Skriv et tal mellem ${min} og ${max} ${unit}. Er du i tvivl, så vælg Ved ikke.`,
  birthDateWrong: {
    form: `Det kan ikke læses som en dato. ${DATE_EXAMPLE}`,
    'no-year': `Året mangler. ${DATE_EXAMPLE}`,
    'no-such-day': `Den dag findes ikke. Se efter, om dag og måned er rigtige. ${DATE_EXAMPLE}`,
    future: `Den dato er ikke kommet endnu. Se efter, om året er rigtigt. ${DATE_EXAMPLE}`,
    'too-old': `Den dato ligger for langt tilbage. Se efter, om året er rigtigt. ${DATE_EXAMPLE}`,
    cpr: `Skriv kun fødselsdatoen. CPR-nummeret skal ikke stå her, og det er ikke gemt. ${DATE_EXAMPLE}`,
  },
  nameForm: 'Det ligner ikke et navn. Skriv fornavn og efternavn med bogstaver.',
  noCpr: 'CPR-nummeret skal ikke stå her, og det er ikke gemt. Skriv uden det.',
  reachForm: 'Skriv et telefonnummer eller en e-mail, for eksempel 12 34 56 78.',
  phoneForm: 'Skriv telefonnummeret med tal, for eksempel 12 34 56 78.',
};
