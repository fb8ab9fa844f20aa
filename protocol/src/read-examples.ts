import { readdirSync, readFileSync } from 'node:fs';
import type { Examples } from './schemas.ts';

const FOLDER = new URL('../examples/', import.meta.url);

/**
 * Every example of `protocol/examples`, by its file's name without `.json`. Stands apart from the package's index, which
 * reads nothing: `import { readExamples } from '@fordoer/protocol/examples'`.
 * @example asyncApiDocument(readExamples())
 */
export function readExamples(): Examples {
  const files = readdirSync(FOLDER).sort();
  return Object.fromEntries(
    files.map((file) => [
      file.replace(/\.json$/, ''),
      JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')),
    ]),
  );
}
