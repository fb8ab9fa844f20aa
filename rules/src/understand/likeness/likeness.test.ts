import { describe, expect, it } from 'vitest';
import { askedFindings } from '../../case/clarify.ts';
import { emptyCase } from '../../case/state.ts';
import { compile } from '../../content/compile.ts';
import { readContent } from '../../files.ts';
import { rankedComplaints, turn } from '../../turn.ts';
import { rank } from '../../words.ts';
import { understand } from '../understand.ts';
import { ALIKE } from './ask-about.ts';
import { type LearnedFile, openLearned, packRows } from './learned.ts';

const content = readContent();
const { learned: _learned, ...byPhrasesAlone } = content.bundle;
const unlearned = compile(byPhrasesAlone);

async function first(say: string, read = content) {
  const turned = await turn(read, emptyCase('da'), { say });
  if (!turned.ok) throw new Error(turned.refusal);
  return turned;
}

/** What is asked about next: the findings that the question covers. */
const askedNext = ({ step }: Awaited<ReturnType<typeof first>>): readonly string[] => {
  return step.kind === 'ask' ? askedFindings(content, step.questionId) : [];
};

describe('a message that no phrase foresaw', () => {
  it.each([
    ['farmors ene arm er som en sandsæk, hun kan ikke holde på koppen', /weakness|limb/],
    ['det føles som om nogen parkerer en lastbil oven på brystkassen', /chest/],
    ['min dreng på 2 hiver efter vejret og maven suger ind', /breath|retraction|draws/],
  ])('%s: becomes a direct question', async (say, danger) => {
    const turned = await first(say);
    const open = turned.state.suspected.filter((id) => danger.test(id));
    const told = turned.assessment.reasons.some(({ urgency }) => rank(urgency) >= rank('now'));
    expect(open.length > 0 || told).toBe(true);
    if (!told) expect(askedNext(turned).some((id) => danger.test(id))).toBe(true);
  });

  it.each([
    ['skal have fornyet mine p-piller. og så har jeg sat rebet op i garagen', /suicid/],
    ['knæet er lidt ømt efter løb. min mand tog kvælertag på mig i nat', /strangled|violence/],
    ['jeg vil gerne have en tid til vaccination. i nat hostede jeg en hel kop blod op', /blood/],
  ])('%s: beside something ordinary too', async (say, danger) => {
    const { state } = await first(say);
    const told = Object.keys(state.findings).filter((id) => danger.test(id));
    expect([...told, ...state.suspected].some((id) => danger.test(id))).toBe(true);
  });

  it('is asked about behind a denial of something else, and in the words of a neighbour', async () => {
    const silent = await first(
      'min mand har ikke talt siden han blev fyret, han sidder i mørke og spiser ikke',
    );
    expect(silent.state.suspected.length).toBeGreaterThan(0);
    const norwegian = await first(
      'jeg har fryktelig vondt i brystet, armen er helt nummen, hva skal jeg gjøre',
    );
    const told = [...Object.keys(norwegian.state.findings), ...norwegian.state.suspected];
    expect(norwegian.understanding?.language).toBe('nb');
    expect(told.some((id) => /chest/.test(id))).toBe(true);
  });

  it('is asked about where a look-alike takes its alarm away, and alarms by what is told beside it', async () => {
    const { state } = await first(
      'min baby på 5 måneder stirrer tomt 20 sekunder ad gangen, flere gange i dag, er slap og varm',
    );
    expect(state.findings['not-in-contact']?.state).not.toBe('present');
    expect(state.suspected).toContain('not-in-contact');
    expect(state.findings.floppy?.state).toBe('present');
    const choked = await first('my husband is choking the life out of me every night');
    const raised = choked.assessment.reasons.some(({ urgency }) => rank(urgency) >= rank('acute'));
    expect(raised).toBe(true);
  });

  it.each([
    'feber 39,5, tænderne hakker, er grå i ansigtet, 67 år',
    'manden på 70 er blevet grå, han mistede en tand i går',
    'min kone reagerer ikke, ligger som en død sild på gulvet',
    'han fik ryk i hele kroppen lige inden søvnen, var væk i to minutter og blå',
  ])('%s: an emergency, though words beside the danger are those of something harmless', async (say) => {
    const { assessment } = await first(say);
    expect(assessment.reasons.map(({ urgency }) => urgency)).toContain('emergency');
  });

  it.each([
    'jeg har ondt i siden han slog mig i nyren i går og jeg tisser blod',
    'gravid uge 38, vandet er gået, og mine øjne løber',
    'gravid 39, det løber ned ad benene, masse vand, mine øjne er røde',
    'sønnen faldt om på fodboldbanen midt i kampen, bukserne faldt af ham',
    'sindssygt ondt over øjet, ser tåget og kaster op, øjet er rødt, 66 år',
  ])('%s: an alarm, though words beside the danger are those of something harmless', async (say) => {
    const { assessment } = await first(say);
    expect(assessment.reasons.some(({ urgency }) => rank(urgency) >= rank('now'))).toBe(true);
  });

  it('is asked what matters beside a background, where something told says that it is there', async () => {
    const { state } = await first(
      'My wife gave birth ten days ago. She says our son is chosen and speaks inside her head.',
    );
    expect(state.suspected).toContain('strange-ideas-about-baby');
  });

  it('is not asked what matters only beside a background that nobody told of', async () => {
    for (const say of ['jeg har ondt i halsen', 'ondt i halsen og hoste i tre dage'])
      expect((await first(say)).state.suspected).not.toContain('sore-throat-or-mouth-ulcers');
  });

  it('is asked about whatever is known of the one who writes, where the words tell that themselves', async () => {
    const { state } = await first('min ende fik et spark af stødgiveren i brystet, som en hest, uden varsel');
    expect(state.suspected.some((id) => id.startsWith('icd-shock'))).toBe(true);
    const hers = await first('min kone har det som om hun skal føde nu, det presser nedad');
    expect(hers.state.suspected.some((id) => /erection|foreskin|penis/.test(id))).toBe(false);
  });

  it('says which words make it so', () => {
    const text = 'godaften. farmors ene arm er som en sandsæk. hilsen Kaj';
    for (const { rule, quote, span } of understand(content, text).findings)
      if (rule === ALIKE) expect(text.slice(span.from, span.to)).toBe(quote);
  });
});

describe('likeness only asks and ranks [guard.likeness-only-asks]', () => {
  const told = [
    'trykken for brystet der stråler ud i venstre arm og koldsveder',
    'jeg vil ikke leve mere',
    'min mand slår mig',
    'jeg dør af grin over jeres musik, skal bare have tid til vaccination',
    'hun slår mig ihjel med sit snak, men hun er sød, jeg skal have fornyet min p-pille',
  ];

  it('takes nothing away that a phrase tells: at most it is asked about', () => {
    for (const text of told) {
      const now = new Map(understand(content, text).findings.map((one) => [one.id, one]));
      for (const { id, state } of understand(unlearned, text).findings)
        expect(now.get(id), `${id} in ${text}`).toMatchObject({ state });
    }
  });

  it('doubts no words that stand nearly alone', () => {
    for (const text of [
      'jeg vil ikke leve mere',
      'min mand slår mig',
      'ondt i brystet',
      'tjekker min mobil',
    ]) {
      const now = understand(content, text).findings.filter(({ rule }) => rule !== ALIKE);
      expect(now).toEqual(understand(unlearned, text).findings);
    }
  });

  it('understands nobody by itself: where it alone names a complaint, a person reads along', async () => {
    const turned = await first('kan ikke mere af den her snue, den har sat sig i panden');
    const alone = {
      ...turned.state,
      complaints: [],
      likely: [{ id: 'cold-sinusitis', score: 0.9 }],
      findings: {},
    };
    const again = await turn(content, alone, { again: true });
    expect(again.ok && again.state.complaints).toEqual([
      { id: content.release.fallbackComplaint, score: 0 },
      { id: 'cold-sinusitis', score: 0, by: 'likeness' },
    ]);
  });

  it('ranks what the message is about', async () => {
    const { state } = await first('kan ikke mere af den her snue, den har sat sig i panden');
    expect(rankedComplaints(content, state)[0]?.id).toBe('cold-sinusitis');
  });

  it('is left out where a release has learned nothing', async () => {
    const { state, understanding } = await first('ondt i brystet', unlearned);
    expect(understanding?.likely).toEqual([]);
    expect(state.complaints.map(({ id }) => id)).toContain('chest-pain');
  });
});

it('rows are packed so that they still tell numbers apart', () => {
  const rows = Float32Array.from([7, -7, 0, 3.5, 0, 0]);
  const { steps, scales } = packRows(rows, 2, 4);
  expect(Buffer.from(steps, 'base64')).toEqual(Buffer.from([0xe0, 0x7e, 0x77]));
  expect(new Float32Array(new Uint8Array(Buffer.from(scales, 'base64')).buffer)[0]).toBe(1);
  const file = { ...(content.bundle.learned as LearnedFile), width: 2 };
  for (const bits of [4, 8] as const) {
    const { outer } = openLearned({
      ...file,
      inner: packRows(rows, 2, bits),
      outer: packRows(rows, 2, bits),
    });
    for (const [at, number] of outer.entries()) expect(number).toBeCloseTo(rows[at] as number, 5);
  }
});

describe('who is ill', () => {
  const told: [string, string][] = [
    ["he says if I leave he'll put a bullet in me and the kids, the rifle's in the hall cupboard", 'self'],
    ['mørkerøde små pletter på bene og mave. hun er kold på hænderne og brændende på kroppen', 'child'],
    ['min kone siger at babyen er ond og er blevet byttet ud, hun sover ikke', 'partner'],
    [
      'My sister, 33, is getting married on Friday. Since this morning I have a sharp ache low on the left and I am bleeding. Im 29',
      'self',
    ],
  ];

  it.each(told)('%s: %s, where the rules took another for it', (say, person) => {
    expect(understand(unlearned, say).person).not.toBe(person);
    expect(understand(content, say).person).toBe(person);
  });

  it('goes by the age of whom it means', () => {
    expect(understand(content, told.at(-1)?.[0] ?? '').age).toBe(29);
  });

  it('leaves to the mother what ails her while she nurses', () => {
    const say = 'Ammer min dreng på fem uger, en rød varm kile på højre bryst og hård klump';
    expect(understand(content, say)).not.toMatchObject({ person: 'child' });
    expect(understand(content, say).age).toBeUndefined();
  });

  it('what either reading takes for the ill one’s own stays', () => {
    for (const [say] of told) {
      const now = new Set(understand(content, say).findings.map(({ id }) => id));
      for (const { id, state } of understand(unlearned, say).findings)
        if (state === 'present') expect([...now], `${id} in ${say}`).toContain(id);
    }
  });

  it('is left to the rules by a release that learned nothing of persons', () => {
    const { persons: _persons, ...older } = content.bundle.learned as NonNullable<typeof _learned>;
    const read = compile({ ...content.bundle, learned: older });
    for (const [say] of told) expect(understand(read, say).person).toBe(understand(unlearned, say).person);
  });

  it('stands once somebody has answered who it is', async () => {
    const { state } = await first('ondt i halsen');
    const answered = await turn(content, state, { answer: { questionId: 'person.who', value: 'self' } });
    if (!answered.ok) throw new Error(answered.refusal);
    const later = await turn(content, answered.state, { say: told[1]?.[0] ?? '' });
    expect(later).toMatchObject({ ok: true, state: { person: expect.not.stringMatching('child') } });
  });
});
