import { compile } from '../../content/compile.ts';
import type { Bundle, Content } from '../../content/content.ts';

/** A small release for tests of reading: a handful of findings and complaints that do not change with the real content. */

type Extra = Record<string, unknown>;
const label = { da: 'noget', en: 'something' };
const sign = (da: string[], en: string[], extra: Extra = {}) => ({
  kind: 'sign',
  about: 'symptom',
  label,
  phrases: { da, en },
  ...extra,
});
const number = (reads: string | undefined, unit: string, min: number, max: number, extra: Extra = {}) => ({
  kind: 'number',
  about: 'symptom',
  label,
  unit,
  unitLabel: label,
  range: { min, max },
  decimals: 0,
  ...(reads ? { reads } : {}),
  ...extra,
});

const findings = {
  'other-language': sign([], [], { reads: 'other-language' }),
  fever: sign(['feber', 'høj feber'], ['fever'], {
    notPhrases: { da: ['høfeber', 'feber efter vaccine'], en: [] },
  }),
  cough: sign(['hoster', 'hoste'], ['cough']),
  rash: sign(['udslæt'], ['rash']),
  'stiff-neck': sign(['stiv nakke', 'stiv i nakken'], ['stiff neck']),
  'chest-pain': sign(
    ['ondt i brystet', 'smerter i brystet', 'brystsmerter'],
    ['chest pain', 'pain in my chest', 'chest hurts'],
  ),
  'no-air': sign(['kan ikke få luft', 'kan ikke trække vejret'], ['cannot breathe']),
  vomiting: sign(['kaster op'], ['throwing up', 'vomiting']),
  'sore-throat': sign(['ondt i halsen', 'halsbetændelse'], ['sore throat']),
  nosebleed: sign(['næseblod', 'blod fra næsen'], ['nosebleed']),
  unconscious: sign(['bevidstløs', 'helt væk'], ['unconscious']),
  'blood-clot': sign(['blodprop'], ['blood clot']),
  suicidal: sign(['vil dø', 'vil ikke leve mere', 'selvmordstanker'], ['want to die', 'suicidal thoughts'], {
    notPhrases: { da: ['dør af grin', 'bange for at dø'], en: [] },
  }),
  'weary-of-life': sign(['orker ikke mere'], ['cannot go on'], { askFirst: true, implies: ['suicidal'] }),
  'weak-limb': sign(['kan pludselig ikke løfte armen'], [], {
    askPhrases: { da: ['kan ikke løfte/bevæge armen/benet'], en: [] },
  }),
  overdose: sign(['tog #10 panodiler/pinex'], []),
  violence: sign(['min mand slår mig', 'han slog mig', 'slår mig ihjel'], ['he hit me']),
  dementia: sign(['har demens'], [], { about: 'background' }),
  nail: sign(['søm'], []),
  'takes-insulin': sign(['insulin'], ['insulin'], { about: 'background' }),
  temperature: number('temperature', 'Cel', 30, 43, { decimals: 1 }),
  'symptom-days': number('duration', 'd', 0, 3650),
  'hours-since-onset': number('duration', 'h', 0, 720, { decimals: 1 }),
  'pain-score': number('severity', '{score}', 0, 10),
  'gestation-weeks': number('gestation', 'wk', 0, 43),
  'systolic-bp': number('systolic', 'mm[Hg]', 50, 300),
  'diastolic-bp': number('diastolic', 'mm[Hg]', 20, 200),
  'age-years': number('age', 'a', 0, 120, { decimals: 1 }),
  'age-months': number('age', 'mo', 0, 1440),
  'blood-sugar': number(undefined, 'mmol/L', 0.5, 60, {
    decimals: 1,
    phrases: { da: ['blodsukker'], en: ['blood sugar'] },
  }),
};

/** Findings a red flag reads; `cough`, `rash` and `sore-throat` are left to the interview. */
const FLAGGED = [
  'fever',
  'chest-pain',
  'no-air',
  'unconscious',
  'blood-clot',
  'suicidal',
  'stiff-neck',
  'violence',
];

const complaint = (id: string, da: string[], en: string[], extra: Extra = {}) => ({
  id,
  phrases: { da, en },
  findings: {},
  questions: [],
  redFlags: [],
  contextFloors: [],
  asks: [],
  ...extra,
});

const bundle = {
  release: { version: '0.0.1' },
  services: { services: [] },
  shared: {
    sources: {},
    findings,
    questions: [],
    redFlags: FLAGGED.map((fact) => ({
      id: `shared.${fact}`,
      when: { all: [{ fact, operator: 'equal', value: 'present' }] },
      urgency: 'now',
      ...(fact === 'suicidal' ? { holds: true } : {}),
    })),
    contextFloors: [],
  },
  complaints: [
    complaint('chest-pain', ['ondt i brystet', 'trykken for brystet'], ['chest pain'], {
      notPhrases: { da: ['nede i brystet'], en: [] },
    }),
    complaint('sore-throat', ['ondt i halsen', 'halsbetændelse'], ['sore throat']),
    complaint('cough', ['hoste', 'slem hoste om natten'], ['cough'], {
      findings: { 'cough-days': number('duration', 'd', 0, 365) },
    }),
    complaint('fever', ['feber'], ['fever']),
  ],
};

export const content: Content = compile(bundle as unknown as Bundle);
