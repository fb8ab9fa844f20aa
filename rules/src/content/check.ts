import { classesIn } from '../understand/spell-out.ts';
import { DOOR_TRAITS, DOORS, type DoorKind, LOCALES, type Locale, rank } from '../words.ts';
import { type Bundle, covers, excludedBy, impliedBy, leaves, readsOf, type WordClasses } from './content.ts';
import type { Flaw } from './load.ts';
import type { ComplaintFile, Condition, DoorRule, Finding, FloorRule, Question } from './schema.ts';
import { textProblems } from './text-check.ts';

/** What the schema cannot see: references, mandatory flags nobody asks about, outcomes that could lower a red flag. */
export function checkBundle(bundle: Bundle): Flaw[] {
  const problems: Flaw[] = [];
  const { shared, complaints, release, services } = bundle;
  const findings = new Map<string, Finding>(Object.entries(shared.findings));
  const questions = new Map<string, Question>(shared.questions.map((question) => [question.id, question]));
  for (const complaint of complaints) {
    for (const [id, finding] of Object.entries(complaint.findings)) findings.set(id, finding);
    for (const question of complaint.questions) questions.set(question.id, question);
  }
  for (const complaint of complaints)
    problems.push(
      ...phraseProblems(
        `complaints/${complaint.id}.yaml`,
        `complaint ${complaint.id}`,
        complaint.id,
        complaint,
        shared.words,
      ),
    );
  const sharedFlags = new Map(shared.redFlags.map((rule) => [rule.id, rule]));
  const serviceIds = new Set(services.services.map((service) => service.id));

  const condition = (file: string, what: string, id: string, tested: Condition) => {
    const where = `${what} ${id}`;
    for (const leaf of leaves(tested)) {
      const finding = findings.get(leaf.fact);
      if (!finding)
        problems.push({ file, id, message: `${where} reads ${leaf.fact}, which no file defines` });
      else if (file === 'shared' && !shared.findings[leaf.fact])
        problems.push({ file, id, message: `${where} reads ${leaf.fact}, which only a complaint defines` });
      else if ((finding.kind === 'sign') !== (leaf.operator === 'equal')) {
        problems.push({
          file,
          id,
          message: `${where} compares ${leaf.fact} (${finding.kind}) with ${leaf.operator} ${leaf.value}`,
        });
      }
    }
  };
  const part = (
    file: string,
    some: Pick<ComplaintFile, 'sources' | 'findings' | 'questions' | 'redFlags' | 'contextFloors'>,
    prefix: string,
  ) => {
    const cited = (what: string, id: string, keys: string[]) => {
      for (const key of keys) {
        if (!some.sources[key] && !shared.sources[key])
          problems.push({ file, id, message: `${what} ${id} cites ${key}, which is not among the sources` });
      }
    };
    for (const [id, finding] of Object.entries(some.findings)) {
      problems.push(...phraseProblems(file, `finding ${id}`, id, finding, shared.words));
      const any = Number.POSITIVE_INFINITY;
      const beside = finding.askedBeside?.signs ?? [];
      for (const other of [...impliedBy(finding, any), ...excludedBy(finding, any), ...beside]) {
        if (findings.get(other)?.kind !== 'sign')
          problems.push({ file, id, message: `finding ${id} names ${other}, which is no sign` });
      }
    }
    for (const question of some.questions) {
      const needed = question.kind === 'number' || question.kind === 'scale' ? 'number' : 'sign';
      for (const covered of covers(question)) {
        const finding = findings.get(covered);
        const { id } = question;
        if (!finding)
          problems.push({ file, id, message: `question ${id} covers ${covered}, which no file defines` });
        else if (finding.kind !== needed)
          problems.push({
            file,
            id,
            message: `question ${id} (${question.kind}) covers ${covered}, a ${finding.kind}`,
          });
      }
      if (question.when) condition(file, 'question', question.id, question.when);
      if (question.kind === 'scale') problems.push(...scaleProblems(file, question, findings));
    }
    for (const rule of [...some.redFlags, ...some.contextFloors]) {
      if (!rule.id.startsWith(prefix))
        problems.push({ file, id: rule.id, message: `rule ${rule.id} must begin with ${prefix}` });
      condition(file, 'rule', rule.id, rule.when);
      cited('rule', rule.id, rule.source);
      if (rule.service && !serviceIds.has(rule.service))
        problems.push({
          file,
          id: rule.id,
          message: `rule ${rule.id} names ${rule.service}, which is no service`,
        });
    }
    return cited;
  };

  part('shared', shared, 'shared.');
  const everAsked = new Set(complaints.flatMap(({ asks }) => asks));
  for (const complaint of complaints) {
    const file = `complaints/${complaint.id}.yaml`;
    const cited = part(file, complaint, `${complaint.id}.`);
    if (complaint.opensOn) condition(file, 'opensOn of', complaint.id, complaint.opensOn);
    for (const { id } of complaint.questions)
      if (!everAsked.has(id))
        problems.push({ file, id, message: `question ${id} is never asked: no complaint has it in asks` });
    for (const id of complaint.asks)
      if (!questions.has(id))
        problems.push({ file, id: 'asks', message: `asks ${id}, which is no question` });
    for (const id of complaint.requires)
      if (!sharedFlags.has(id))
        problems.push({ file, id: 'requires', message: `requires ${id}, which is no shared red flag` });
    for (const rule of [...complaint.outcomes, ...complaint.humanIf, ...complaint.doors]) {
      if (!rule.id.startsWith(`${complaint.id}.`))
        problems.push({ file, id: rule.id, message: `rule ${rule.id} must begin with ${complaint.id}.` });
      if (rule.when) condition(file, 'rule', rule.id, rule.when);
      cited('rule', rule.id, rule.source);
    }
    for (const door of complaint.doors) {
      if (door.service && !serviceIds.has(door.service))
        problems.push({
          file,
          id: door.id,
          message: `door ${door.id} names ${door.service}, which is no service`,
        });
    }
    for (const line of [...complaint.advice, ...complaint.safetyNet]) cited('text', line.id, line.source);
    for (const line of complaint.advice) if (line.when) condition(file, 'advice', line.id, line.when);
    problems.push(...interview(file, complaint, questions, sharedFlags));
  }
  const served = new Set(services.services.map(({ kind }) => kind));
  const opens = (file: string, id: string, kinds: readonly DoorKind[]) => {
    for (const kind of kinds)
      if (!DOOR_TRAITS[kind].clinic && !served.has(kind))
        problems.push({ file, id, message: `${id} opens ${kind}, for which services.yaml has no service` });
  };
  const opened = (file: string, floors: readonly FloorRule[], doors: readonly DoorRule[] = []) => {
    for (const { id, door, beside = [] } of floors) opens(file, id, door ? [door, ...beside] : beside);
    for (const { id, first = [], beside = [] } of doors) opens(file, id, [...first, ...beside]);
  };
  opened('shared', [...shared.redFlags, ...shared.contextFloors]);
  for (const { id, redFlags, contextFloors, doors } of complaints)
    opened(`complaints/${id}.yaml`, [...redFlags, ...contextFloors], doors);
  for (const { open, closed } of Object.values(release.doorTable))
    opens('release.yaml', 'doorTable', [...open, ...closed]);
  for (const service of services.services) {
    if (!DOORS.includes(service.kind))
      problems.push({ file: 'services.yaml', id: service.id, message: `${service.id} has no kind` });
  }
  if (!complaints.some((complaint) => complaint.id === release.fallbackComplaint)) {
    problems.push({
      file: 'release.yaml',
      id: 'fallbackComplaint',
      message: `the fallback complaint ${release.fallbackComplaint} is missing`,
    });
  }
  problems.push(...textProblems(bundle));
  return problems;
}

/**
 * Each mandatory red flag can be closed by what is asked, and the complaint's own can also be found by it; outcomes cannot be
 * reached by adding a red flag.
 */
function interview(
  file: string,
  complaint: ComplaintFile,
  questions: ReadonlyMap<string, Question>,
  sharedFlags: ReadonlyMap<string, { id: string; when: Condition }>,
): Flaw[] {
  const problems: Flaw[] = [];
  const asked = new Set(
    complaint.asks.flatMap((id) => (questions.has(id) ? covers(questions.get(id) as Question) : [])),
  );
  if (asked.has('age-years')) asked.add('age-months');
  const mandatory = [...complaint.redFlags, ...complaint.requires.flatMap((id) => sharedFlags.get(id) ?? [])];
  for (const rule of mandatory) {
    if (!closable(rule.when, asked)) {
      const missing = [...readsOf(rule.when)].filter((id) => !asked.has(id));
      problems.push({
        file,
        id: 'asks',
        message: `${rule.id} is mandatory, but no question in asks can close it (it reads ${missing.join(', ')})`,
      });
    }
  }
  for (const { id, when } of complaint.redFlags) {
    if (findable(when, asked)) continue;
    const missing = [...readsOf(when)].filter((fact) => !asked.has(fact));
    problems.push({
      file,
      id,
      message: `${id} cannot be found by asking: no question in asks covers ${missing.join(', ')}`,
    });
  }
  const flagged = new Set(mandatory.flatMap((rule) => [...readsOf(rule.when)]));
  for (const outcome of complaint.outcomes) {
    if (rank(outcome.urgency) > rank(complaint.otherwise)) {
      problems.push({
        file,
        id: outcome.id,
        message: `outcome ${outcome.id} is more urgent than otherwise; make it a red flag or a context floor`,
      });
    }
    for (const leaf of leaves(outcome.when)) {
      if (leaf.value === 'present' && flagged.has(leaf.fact)) {
        problems.push({
          file,
          id: outcome.id,
          message: `outcome ${outcome.id} needs ${leaf.fact} present, which a red flag reads; outcomes may read it as absent only`,
        });
      }
    }
  }
  return problems;
}

/** The score fits the finding's range, choices are told apart by their worth, and what an item shows is a sign. */
function scaleProblems(
  file: string,
  { id, finding, times, choices, items }: Extract<Question, { kind: 'scale' }>,
  findings: ReadonlyMap<string, Finding>,
): Flaw[] {
  const problems: Flaw[] = [];
  const worths = choices.map(({ worth }) => worth);
  if (new Set(worths).size !== worths.length)
    problems.push({ file, id, message: `question ${id} has two choices of the same worth` });
  const scored = findings.get(finding);
  const [min, max] = [Math.min(...worths), Math.max(...worths)].map((worth) => worth * items.length * times);
  if (scored?.kind === 'number' && (scored.range.min !== min || scored.range.max !== max))
    problems.push({
      file,
      id,
      message: `question ${id} scores ${min} to ${max}, and ${finding} ranges from ${scored.range.min} to ${scored.range.max}`,
    });
  for (const { shows } of items)
    if (shows && findings.get(shows)?.kind !== 'sign')
      problems.push({ file, id, message: `question ${id} shows ${shows}, which is no sign` });
  return problems;
}

/** Whether answers to the asked findings alone can make the condition hold. */
function findable(condition: Condition, asked: ReadonlySet<string>): boolean {
  if ('all' in condition) return condition.all.every((part) => findable(part, asked));
  if ('any' in condition) return condition.any.some((part) => findable(part, asked));
  return asked.has(condition.fact);
}

/** Whether answers to the asked findings alone can make the condition impossible. */
function closable(condition: Condition, asked: ReadonlySet<string>): boolean {
  if ('all' in condition) return condition.all.some((part) => closable(part, asked));
  if ('any' in condition) return condition.any.every((part) => closable(part, asked));
  return asked.has(condition.fact);
}

/** Phrases that name a class of words that nobody wrote down, one without a word of their language, or two words where words that stand apart are single ones. */
function phraseProblems(
  file: string,
  where: string,
  id: string,
  owner: Partial<Record<(typeof PHRASE_LISTS)[number], Record<Locale, string[]> | undefined>>,
  words: WordClasses = {},
): Flaw[] {
  const problems: Flaw[] = [];
  for (const list of PHRASE_LISTS)
    for (const locale of LOCALES)
      for (const phrase of owner[list]?.[locale] ?? []) {
        for (const name of classesIn(phrase))
          if (!words[name]?.[locale].length)
            problems.push({ file, id, message: `${where}: no class of words ${name} has a ${locale} word` });
        const parts = phrase.split(' & ');
        const loose = parts.length > 1 ? parts.find((part) => part.includes(' ')) : undefined;
        if (loose !== undefined)
          problems.push({
            file,
            id,
            message: `${where}: each word beside & stands alone, so "${loose}" would be any of its words`,
          });
      }
  return problems;
}
const PHRASE_LISTS = ['phrases', 'askPhrases', 'notPhrases'] as const;
