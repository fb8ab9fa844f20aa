import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Content, compile } from './content/content.ts';
import { type ContentFiles, loadBundle } from './content/load.ts';

/** The only file of the clinical core that touches the disk. */

/** The content this package ships, seen from `src/` as well as from `dist/`. */
export const CONTENT_FOLDER = fileURLToPath(new URL('../content', import.meta.url));

/** Reads every YAML file below a content folder. Throws what the file system throws. */
export function readContentFiles(folder: string = CONTENT_FOLDER): ContentFiles {
  const files: ContentFiles = {};
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (entry.endsWith('.yaml'))
      files[entry.replaceAll('\\', '/')] = readFileSync(join(folder, entry), 'utf8');
  }
  return files;
}

/**
 * Reads, checks and compiles a content folder.
 * @throws Error naming every problem; a service must not start on content that does not hold together.
 */
export function readContent(folder: string = CONTENT_FOLDER): Content {
  const { bundle, problems } = loadBundle(readContentFiles(folder));
  if (!bundle || problems.length > 0) {
    throw new Error(
      `content: ${problems.map((p) => `${p.file}${p.line ? `:${p.line}` : ''} ${p.message}`).join('; ')}`,
    );
  }
  return compile(bundle);
}
