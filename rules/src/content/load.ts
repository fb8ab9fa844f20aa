import { CORE_SCHEMA, load as parseYaml, YAMLException } from 'js-yaml';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { LearnedFile } from '../understand/likeness/learned.ts';
import { checkBundle } from './check.ts';
import type { Bundle } from './content.ts';
import { ComplaintFile, ReleaseFile, ServicesFile, SharedFile } from './schema.ts';

/** What is wrong in a content file, in plain words, with the line where the file has one. */
export interface Problem {
  file: string;
  line?: number;
  message: string;
}

/** A problem of something that bears an id; `shared` stands for whichever shared file defines it. */
export interface Flaw {
  file: string;
  id: string;
  message: string;
}

/** What was learned from messages: written by `npm run -s learn`, and read as JSON. A release can be without. */
export const LEARNED_FILE = 'learned.json';

/** Content files by their path below `content/`, with `/` between folders. */
export type ContentFiles = Record<string, string>;

/**
 * Reads a release from the text of its files.
 * @returns the bundle, and every problem found; a bundle with problems must not be compiled for use.
 */
export function loadBundle(files: ContentFiles): { bundle?: Bundle; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
    const text = files[file];
    if (text === undefined) {
      problems.push({ file, message: 'the file is missing' });
      return undefined;
    }
    let given: unknown;
    try {
      given = file === LEARNED_FILE ? JSON.parse(text) : parseYaml(text, { schema: CORE_SCHEMA });
    } catch (error) {
      if (error instanceof SyntaxError) {
        problems.push({ file, message: 'the file is no JSON: learn again' });
        return undefined;
      }
      if (!(error instanceof YAMLException)) throw error;
      problems.push({ file, line: error.mark ? error.mark.line + 1 : 1, message: error.reason });
      return undefined;
    }
    const parsed = schema.safeParse(given);
    if (parsed.success) return parsed.data;
    // Lines are looked up only for who needs them: the parser that knows them is many times slower.
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    for (const issue of parsed.error.issues) {
      problems.push({
        file,
        ...lineOf(document, lines, issue.path),
        message: `${issue.path.join('.')}: ${issue.message}`,
      });
    }
    return undefined;
  };

  const release = read('release.yaml', ReleaseFile);
  const services = read('services.yaml', ServicesFile);
  const shared: SharedFile = { sources: {}, findings: {}, questions: [], redFlags: [], contextFloors: [] };
  const words: NonNullable<SharedFile['words']> = {};
  const complaints: ComplaintFile[] = [];
  const owners = new Map<string, string>();
  const own = (file: string, what: string, id: string) => {
    const other = owners.get(`${what} ${id}`);
    if (other) problems.push({ file, message: `${what} ${id} is defined in ${other} already` });
    owners.set(`${what} ${id}`, file);
  };
  const ownShareable = (file: string, part: SharedFile | ComplaintFile) => {
    for (const id of Object.keys(part.findings)) own(file, 'finding', id);
    for (const question of part.questions) own(file, 'question', question.id);
    for (const rule of [...part.redFlags, ...part.contextFloors]) own(file, 'rule', rule.id);
  };
  for (const file of Object.keys(files).sort()) {
    if (file.startsWith('shared/')) {
      const part = read(file, SharedFile);
      if (!part) continue;
      ownShareable(file, part);
      for (const name of Object.keys(part.words ?? {})) own(file, 'word class', name);
      Object.assign(words, part.words);
      Object.assign(shared.sources, part.sources);
      Object.assign(shared.findings, part.findings);
      shared.questions.push(...part.questions);
      shared.redFlags.push(...part.redFlags);
      shared.contextFloors.push(...part.contextFloors);
    } else if (file.startsWith('complaints/')) {
      const complaint = read(file, ComplaintFile);
      if (!complaint) continue;
      ownShareable(file, complaint);
      for (const rule of [...complaint.outcomes, ...complaint.humanIf, ...complaint.doors])
        own(file, 'rule', rule.id);
      if (file !== `complaints/${complaint.id}.yaml`)
        problems.push({
          file,
          message: `complaint ${complaint.id} must lie in complaints/${complaint.id}.yaml`,
        });
      complaints.push(complaint);
    }
  }
  if (!release || !services) return { problems };
  if (Object.keys(words).length > 0) shared.words = words;
  const learned = files[LEARNED_FILE] === undefined ? undefined : read(LEARNED_FILE, LearnedFile);
  const bundle: Bundle = { release, services, shared, complaints, ...(learned ? { learned } : {}) };
  problems.push(...checkBundle(bundle).map((flaw) => placed(flaw, files)));
  return { bundle, problems };
}

/** Where a flaw stands: at the line that gives the id, as `- id: x`, `{ id: x, …` or the key `x:`. */
function placed({ file, id, message }: Flaw, files: ContentFiles): Problem {
  const gives = (line: string): boolean => {
    const start = line.replace(/^[\s-]*\{?\s*/, '');
    return [`id: ${id}`, `${id}:`].some(
      (given) => start.startsWith(given) && !/[\w.-]/.test(start.charAt(given.length)),
    );
  };
  const candidates =
    file === 'shared' ? Object.keys(files).filter((name) => name.startsWith('shared/')) : [file];
  for (const name of candidates) {
    const at = (files[name] ?? '').split('\n').findIndex(gives);
    if (at >= 0) return { file: name, line: at + 1, message };
  }
  return { file, message };
}

function lineOf(
  document: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  path: PropertyKey[],
): { line?: number } {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true) as
      | { range?: [number, number, number] }
      | undefined;
    if (node?.range) return { line: lines.linePos(node.range[0]).line };
  }
  return {};
}
