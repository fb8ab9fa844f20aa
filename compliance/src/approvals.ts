import type { Complaint, Content, Text } from '@fordoer/rules';

/** What a clinician approves by itself: a rule, a question, a text. */
export interface Item {
  kind: string;
  id: string;
  /** Word for word, or what it is called. */
  says: Text;
  state: string;
  sources: string[];
  hazard?: string;
}

/** A page of the content: one complaint, what complaints share, the doors, the release. */
export interface Part {
  id: string;
  title: Text;
  items: Item[];
  /** What a clinician must decide before approval. */
  openPoints: string[];
  sources: Record<string, { title: string; url?: string | undefined }>;
}

type Approval = Complaint['approval'];

/** What of a file stands under an approval of its own. */
interface Cited {
  id: string;
  source: string[];
  approval: Approval;
  hazard?: string;
}

/** Signatures are kept outside the repository, so whatever a file says, nothing here is more than open. */
const stateOf = (approval: Approval): string =>
  approval === 'pending' ? 'OPEN' : `OPEN: its file says ${approval}, and no signature can be seen here`;

/** All clinical content with what its approval waits for: complaints by id, then what they share, the doors and the release. */
export function partsOf(content: Content): Part[] {
  const complaints = [...content.complaints.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...complaints.map(complaintPart), sharedPart(content), servicesPart(content), releasePart(content)];
}

function complaintPart(complaint: Complaint): Part {
  const { id, title, approval, duration, followUp, openPoints, sources } = complaint;
  return {
    id,
    title,
    openPoints,
    sources,
    items: [
      plain('complaint', id, title, approval),
      ...ruleItems(complaint),
      ...complaint.outcomes.map((rule) => cited('outcome', rule, rule.title)),
      ...complaint.humanIf.map((rule) => cited('person first', rule, rule.title)),
      ...complaint.doors.map((rule) => {
        const doors = [...(rule.first ?? []), ...(rule.beside ?? [])].join(', ');
        return cited('doors', rule, same(`${rule.urgencies.join(', ')}: ${doors}`));
      }),
      ...questionItems(complaint, approval),
      ...complaint.advice.map((line) => cited('advice', line, line.text)),
      ...complaint.safetyNet.map((line) => cited('safety net', line, joined(line.sign, line.act))),
      plain('duration', `${id}.duration`, duration, approval),
      plain('follow-up', `${id}.follow-up`, followUp.ask, approval),
    ],
  };
}

/** Shared questions bear no approval of their own: they stand with the release. */
function sharedPart({ bundle: { shared, release } }: Content): Part {
  const title = { da: 'Fælles for alle henvendelser', en: 'Shared by all complaints' };
  const items = [...ruleItems(shared), ...questionItems(shared, release.approval)];
  return { id: 'shared', title, items, openPoints: [], sources: shared.sources };
}

function servicesPart({ services: { services } }: Content): Part {
  const items = services.map((service) =>
    cited('door', service, joined(service.name, same(service.phone ?? ''), service.text)),
  );
  return { id: 'services', title: { da: 'Døre', en: 'Doors' }, items, openPoints: [], sources: {} };
}

function releasePart({ release }: Content): Part {
  const levels = { da: 'Niveauer, gulve og dørtabel', en: 'Levels, floors and the door table' };
  const sentences = Object.entries({ ...release.phrases, ...release.who });
  const items = [
    plain('release', `release ${release.version}`, levels, release.approval),
    ...sentences.map(([id, text]) => plain('sentence', `release.${id}`, text, release.approval)),
  ];
  return { id: 'release', title: { da: 'Udgaven', en: 'The release' }, items, openPoints: [], sources: {} };
}

const ruleItems = ({ redFlags, contextFloors }: Pick<Complaint, 'redFlags' | 'contextFloors'>): Item[] => [
  ...redFlags.map((rule) => cited('red flag', rule, rule.title)),
  ...contextFloors.map((rule) => cited('context floor', rule, rule.title)),
];

const questionItems = ({ questions }: Pick<Complaint, 'questions'>, approval: Approval): Item[] =>
  questions.map(({ id, ask }) => plain('question', id, ask, approval));

const plain = (kind: string, id: string, says: Text, approval: Approval): Item => ({
  kind,
  id,
  says,
  state: stateOf(approval),
  sources: [],
});

const cited = (kind: string, { id, source, approval, hazard }: Cited, says: Text): Item => ({
  ...plain(kind, id, says, approval),
  sources: source,
  ...(hazard ? { hazard } : {}),
});

const same = (text: string): Text => ({ da: text, en: text });

const joined = (...texts: Text[]): Text => ({
  da: texts.map(({ da }) => da).join(' '),
  en: texts.map(({ en }) => en).join(' '),
});
