/**
 * The house: a folder imports only from floors below it. Everything else in the project stays away from these rules'
 * details; `floors.mjs` applies them.
 */

/** What each folder may import of ours, besides itself. */
const MAY_IMPORT = {
  protocol: [],
  rules: [],
  transparency: [],
  'triage-cases': ['rules'],
  backend: ['protocol', 'rules', 'transparency'],
  widget: ['protocol'],
  console: ['protocol'],
  e2e: ['protocol'],
  compliance: ['protocol', 'rules', 'triage-cases', 'backend', 'widget', 'console', 'e2e'],
  tools: [],
};

export const FOLDERS = Object.keys(MAY_IMPORT);

/** Tests and what prepares them may use `tools`, for a database or a browser. */
const TEST_FILE = String.raw`\.test\.(ts|tsx|mjs)$|(^|/)test/|^e2e/`;

/** A folder by its path, or by its package name where that cannot be resolved. @param {string[]} names */
const inFolders = (names) => `^(@fordoer/)?(${names.join('|')})(/|$)`;

/** Node's own modules that neither read, write, wait nor connect. */
const PURE_NODE = '^(node:)?(assert|buffer|crypto|util)(/|$)';

/** Programs' frameworks and drivers, which the clinical core must not know. */
const FRAMEWORKS =
  '^node_modules/(@nestjs|@types/pg|pg|typeorm|socket[.]io[^/]*|express|react[^/]*|preact|rxjs)(/|$)';

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
export const FORBIDDEN = [
  ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
    name: `floor-of-${folder}`,
    comment: `${folder} may import ${allowed.length > 0 ? allowed.join(' and ') : 'nothing of ours'}.`,
    severity: /** @type {const} */ ('error'),
    from: { path: `^${folder}/` },
    to: { path: inFolders(FOLDERS.filter((other) => ![folder, 'tools', ...allowed].includes(other))) },
  })),
  {
    name: 'tools-stay-outside',
    comment: 'Only tests and what prepares them use tools.',
    severity: 'error',
    from: { path: '^[^/]+/', pathNot: [TEST_FILE, '^tools/'] },
    to: { path: '^tools/' },
  },
  {
    name: 'pure-core',
    comment: 'rules does no input, output, waiting or networking, except in src/files.ts and src/cli.',
    severity: 'error',
    from: { path: '^rules/src/', pathNot: [TEST_FILE, '^rules/src/files[.]ts$', '^rules/src/cli/'] },
    to: { dependencyTypes: ['core'], pathNot: PURE_NODE },
  },
  {
    name: 'pure-core-keeps-files-out',
    comment: 'What reads files (rules/src/files.ts, rules/src/cli) uses the core, never the other way.',
    severity: 'error',
    from: { path: '^rules/src/', pathNot: [TEST_FILE, '^rules/src/files[.]ts$', '^rules/src/cli/'] },
    to: { path: ['^rules/src/files[.]ts$', '^rules/src/cli/'] },
  },
  {
    name: 'core-without-frameworks',
    comment: 'The clinical core and the protocol know no framework.',
    severity: 'error',
    from: { path: '^(rules|protocol)/' },
    to: { path: FRAMEWORKS },
  },
  {
    name: 'features-meet-through-services',
    comment: "A feature never touches another feature's tables: use its service.",
    severity: 'error',
    from: { path: '^backend/src/([^/]+)/', pathNot: '^backend/src/database/' },
    to: { path: '^backend/src/[^/]+/.*[.]entity[.]ts$', pathNot: '^backend/src/$1/' },
  },
  {
    name: 'no-cycles',
    comment: 'Files that need each other are one idea: join them, or move what both need below.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'resolvable',
    comment: 'The import leads nowhere: is the package in package.json, or the path misspelt?',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '[?]' }, // `./style.css?inline` is for Vite to resolve
  },
];
