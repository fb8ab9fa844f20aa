import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cruise } from 'dependency-cruiser';
import { FOLDERS, FORBIDDEN } from './floors-rules.mjs';
import { root } from './paths.mjs';

/**
 * Reads every import of the project, of values and of types, and tells which break the order of the house.
 * @param {string} [base] the folder that holds `protocol/`, `rules/` …
 * @returns {Promise<{ files: number, imports: number, violations: string[] }>}
 */
export async function checkFloors(base = root) {
  const folders = FOLDERS.filter((folder) => existsSync(join(base, folder)));
  const { output } = await cruise(
    folders,
    {
      baseDir: base,
      validate: true,
      ruleSet: { forbidden: FORBIDDEN },
      // TypeScript 7 has no API that tools could read the sources with; SWC has.
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '(^|/)(dist|content|cases)/' },
    },
    {
      exportsFields: ['exports'],
      conditionNames: ['@fordoer/source', 'import', 'node', 'default', 'types'],
      // A package of types alone has no `main`, or an empty one.
      mainFields: ['types', 'main'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
    },
  );
  if (typeof output === 'string') throw new Error(output);
  const comments = new Map(FORBIDDEN.map(({ name, comment }) => [name, comment]));
  const { summary, modules } = output;
  return {
    files: modules.filter(({ source }) => !source.includes('node_modules')).length,
    imports: summary.totalDependenciesCruised ?? 0,
    violations: summary.violations.map(
      ({ rule, from, to, cycle }) =>
        `${rule.name}: ${from} → ${cycle ? cycle.map(({ name }) => name).join(' → ') : to}\n    ${comments.get(rule.name)}`,
    ),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { files, imports, violations } = await checkFloors();
  for (const violation of violations) console.log(violation);
  console.log(`${files} files, ${imports} imports, ${violations.length} against the order of the house`);
  // A check that saw nothing has checked nothing.
  process.exitCode = violations.length === 0 && files > 0 ? 0 : 1;
}
