import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalBundle, compile, compileStored, hashOf } from './content/compile.ts';
import type { Bundle, Content } from './content/content.ts';
import { type ContentFiles, LEARNED_FILE, loadBundle } from './content/load.ts';

/** The only file of the clinical core that touches the disk. */

/** The content this package ships, seen from `src/` as well as from `dist/`. */
export const CONTENT_FOLDER = fileURLToPath(new URL('../content', import.meta.url));

/** Reads every YAML file below a content folder, and what was learned. Throws what the file system throws. */
export function readContentFiles(folder: string = CONTENT_FOLDER): ContentFiles {
  const files: ContentFiles = {};
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (entry.endsWith('.yaml') || entry === LEARNED_FILE)
      files[entry.replaceAll('\\', '/')] = readFileSync(join(folder, entry), 'utf8');
  }
  return files;
}

/**
 * A built package carries its release as one file, the bytes that are hashed, with the hash beside it: content was checked when it
 * was built, and is read as it was built or not at all. Sources are read as YAML and checked each time.
 */
const RELEASE_FILE = fileURLToPath(new URL('./release.json', import.meta.url));
const hashFile = (release: string): string => `${release}.sha256`;

/**
 * The content of this package, checked and compiled.
 * @throws Error naming every problem; a service must not start on content that does not hold together
 */
export const readContent = (): Content =>
  existsSync(RELEASE_FILE) ? readRelease(RELEASE_FILE) : compile(checkedBundle());

/** Reads a release that was built. @throws Error when its bytes are not those that were written */
export const readRelease = (file: string): Content =>
  compileStored(readFileSync(file), readFileSync(hashFile(file), 'utf8'));

/** Writes the release beside the built code. Content that does not hold together leaves the last good release there. @throws as `readContent` */
export function writeRelease(folder: string = CONTENT_FOLDER, file: string = RELEASE_FILE): void {
  const bytes = canonicalBundle(checkedBundle(folder));
  writeFileSync(file, bytes);
  writeFileSync(hashFile(file), hashOf(bytes));
}

function checkedBundle(folder: string = CONTENT_FOLDER): Bundle {
  const { bundle, problems } = loadBundle(readContentFiles(folder));
  if (bundle && problems.length === 0) return bundle;
  throw new Error(
    `content: ${problems.map((p) => `${p.file}${p.line ? `:${p.line}` : ''} ${p.message}`).join('; ')}`,
  );
}
