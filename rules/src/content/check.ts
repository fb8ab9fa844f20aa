import { DOORS, rank } from '../words.ts';
import { type Bundle, covers, leaves, readsOf } from './content.ts';
import type { Problem } from './load.ts';
import type { ComplaintFile, Condition, Finding, Question } from './schema.ts';
import { textProblems } from './text-check.ts';

/** What the schema cannot see: references, mandatory flags nobody asks about, outcomes that could lower a red flag. */
export function checkBundle(bundle: Bundle): Problem[] {
  const problems: Problem[] = [];
  const { shared, complaints, release, services } = bundle;
  const findings = new Map<string, Finding>(Object.entries(shared.findings));
  const questions = new Map<string, Question>(shared.questions.map((question) => [question.id, question]));
  for (const complaint of complaints) {
    for (const [id, finding] of Object.entries(complaint.findings)) findings.set(id, finding);
    for (const question of complaint.questions) questions.set(question.id, question);
  }
  const sharedFlags = new Map(shared.redFlags.map((rule) => [rule.id, rule]));
  const serviceIds = new Set(services.services.map((service) => service.id));

  const condition = (file: string, where: string, tested: Condition) => {
    for (const leaf of leaves(tested)) {
      const finding = findings.get(leaf.fact);
      if (!finding) problems.push({ file, message: `${where} reads ${leaf.fact}, which no file defines` });
      else if (file === 'shared' && !shared.findings[leaf.fact])
        problems.push({ file, message: `${where} reads ${leaf.fact}, which only a complaint defines` });
      else if ((finding.kind === 'sign') !== (leaf.operator === 'equal')) {
        problems.push({
          file,
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
    const cited = (where: string, keys: string[]) => {
      for (const key of keys) {
        if (!some.sources[key] && !shared.sources[key])
          problems.push({ file, message: `${where} cites ${key}, which is not among the sources` });
      }
    };
    for (const [id, finding] of Object.entries(some.findings)) {
      const excludes = finding.kind === 'sign' ? (finding.excludes ?? []) : [];
      for (const other of [...(finding.implies ?? []), ...excludes]) {
        if (findings.get(other)?.kind !== 'sign')
          problems.push({ file, message: `finding ${id} names ${other}, which is no sign` });
      }
    }
    for (const question of some.questions) {
      const needed = question.kind === 'number' ? 'number' : 'sign';
      for (const id of covers(question)) {
        const finding = findings.get(id);
        if (!finding)
          problems.push({ file, message: `question ${question.id} covers ${id}, which no file defines` });
        else if (finding.kind !== needed)
          problems.push({
            file,
            message: `question ${question.id} (${question.kind}) covers ${id}, a ${finding.kind}`,
          });
      }
      if (question.when) condition(file, `question ${question.id}`, question.when);
    }
    for (const rule of [...some.redFlags, ...some.contextFloors]) {
      if (!rule.id.startsWith(prefix))
        problems.push({ file, message: `rule ${rule.id} must begin with ${prefix}` });
      condition(file, `rule ${rule.id}`, rule.when);
      cited(`rule ${rule.id}`, rule.source);
      if (rule.service && !serviceIds.has(rule.service))
        problems.push({ file, message: `rule ${rule.id} names ${rule.service}, which is no service` });
    }
    return cited;
  };

  part('shared', shared, 'shared.');
  for (const complaint of complaints) {
    const file = `complaints/${complaint.id}.yaml`;
    const cited = part(file, complaint, `${complaint.id}.`);
    if (complaint.opensOn) condition(file, 'opensOn', complaint.opensOn);
    for (const id of complaint.asks)
      if (!questions.has(id)) problems.push({ file, message: `asks ${id}, which is no question` });
    for (const id of complaint.requires)
      if (!sharedFlags.has(id))
        problems.push({ file, message: `requires ${id}, which is no shared red flag` });
    for (const rule of [...complaint.outcomes, ...complaint.humanIf, ...complaint.doors]) {
      if (!rule.id.startsWith(`${complaint.id}.`))
        problems.push({ file, message: `rule ${rule.id} must begin with ${complaint.id}.` });
      if (rule.when) condition(file, `rule ${rule.id}`, rule.when);
      cited(`rule ${rule.id}`, rule.source);
    }
    for (const door of complaint.doors) {
      if (door.service && !serviceIds.has(door.service))
        problems.push({ file, message: `door ${door.id} names ${door.service}, which is no service` });
    }
    for (const line of [...complaint.advice, ...complaint.safetyNet]) cited(`text ${line.id}`, line.source);
    for (const line of complaint.advice) if (line.when) condition(file, `advice ${line.id}`, line.when);
    problems.push(...interview(file, complaint, questions, sharedFlags));
  }
  for (const service of services.services) {
    if (!DOORS.includes(service.kind))
      problems.push({ file: 'services.yaml', message: `${service.id} has no kind` });
  }
  if (!complaints.some((complaint) => complaint.id === release.fallbackComplaint)) {
    problems.push({
      file: 'release.yaml',
      message: `the fallback complaint ${release.fallbackComplaint} is missing`,
    });
  }
  problems.push(...textProblems(bundle));
  return problems;
}

/** Each mandatory red flag can be closed by a question; outcomes cannot be reached by adding a red flag. */
function interview(
  file: string,
  complaint: ComplaintFile,
  questions: ReadonlyMap<string, Question>,
  sharedFlags: ReadonlyMap<string, { id: string; when: Condition }>,
): Problem[] {
  const problems: Problem[] = [];
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
        message: `${rule.id} is mandatory, but no question in asks can close it (it reads ${missing.join(', ')})`,
      });
    }
  }
  const flagged = new Set(mandatory.flatMap((rule) => [...readsOf(rule.when)]));
  for (const outcome of complaint.outcomes) {
    if (rank(outcome.urgency) > rank(complaint.otherwise)) {
      problems.push({
        file,
        message: `outcome ${outcome.id} is more urgent than otherwise; make it a red flag or a context floor`,
      });
    }
    for (const leaf of leaves(outcome.when)) {
      if (leaf.value === 'present' && flagged.has(leaf.fact)) {
        problems.push({
          file,
          message: `outcome ${outcome.id} needs ${leaf.fact} present, which a red flag reads; outcomes may read it as absent only`,
        });
      }
    }
  }
  return problems;
}

/** Whether answers to the asked findings alone can make the condition impossible. */
function closable(condition: Condition, asked: ReadonlySet<string>): boolean {
  if ('all' in condition) return condition.all.some((part) => closable(part, asked));
  if ('any' in condition) return condition.any.every((part) => closable(part, asked));
  return asked.has(condition.fact);
}
