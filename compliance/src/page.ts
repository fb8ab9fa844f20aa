import type { Text } from '@fordoer/rules';
import { html, type Markup } from '@fordoer/triage-cases';
import type { Part } from './approvals.ts';
import type { Control, Row } from './matrix.ts';
import { STYLE } from './style.ts';
import type { TechnicalFile } from './technical-file.ts';

/** The file as a page for people: it prints, and says nothing by colour or place alone. */
export function page({ release, score, openBy, broken, openItems, hazards, content }: TechnicalFile): string {
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Fordør: technical file, clinical part</title><style>${STYLE}</style></head>
<body>
<a class="skip" href="#main">To the content</a>
<header><h1>Technical file, clinical part</h1>
<p>Release ${release.version}, content <code>${release.hash}</code></p>
<p class="state">Not for use on patients. ${score.open} things are OPEN.</p></header>
<nav aria-label="Contents"><ol><li><a href="#open">What only people can do</a></li><li><a href="#hazards">Hazards and what stands against them</a></li><li><a href="#content">Content and approvals</a></li></ol></nav>
<main id="main">
<p>Generated from the repository by <code>npm run compliance</code>; never edited. It holds what the content, the hazards and the rule cases say, and nothing of what else a technical file needs. Signatures lie outside the repository, so nothing here is ever more than OPEN.</p>
${broken.length > 0 && html`<section><h2>Broken links: do not use this file</h2>${list(broken)}</section>`}
${table('What is OPEN', ['What', 'Number'], Object.entries(openBy), ([what, n]) => [what, n])}
<h2 id="open">What only people can do</h2>
${table('OPEN until a signed document outside the repository says otherwise', ['Item', 'What', 'Who', 'Requirement', 'State'], openItems, (one) => [one.id, one.what, one.who, one.requirement.join(', '), state(one.state)])}
<h2 id="hazards">Hazards and what stands against them</h2>
<p>A rule is defended when its rule cases pass and would notice if the rule were dropped or any part of it changed. They show that the code does what the rule says and nothing about medicine. A guard is defended when a test calls it by name. Ids of all rule cases are in <code>technical-file.json</code>.</p>
${table('All hazards', ['Hazard', 'What happens', 'Severity', 'Rules', 'Guards', 'Unverified', 'Acceptance'], hazards, hazardCells)}
${hazards.map(hazardSection)}
<h2 id="content">Content and approvals</h2>
<p>When each rule fires, and how urgent it is, stands on the page of its complaint that a clinician reads and signs: <code>npm run -s content:preview -- sore-throat</code>.</p>
${table('Approvals that wait', ['Part', 'Title', 'Waiting', 'Points to decide'], content, (part) => [html`<a href="#part-${part.id}">${part.id}</a>`, part.title.en, part.items.length, part.openPoints.length])}
${content.map(partSection)}
</main>
</body>
</html>
`.toString();
}

const of = (controls: readonly Control[], kind: Control['kind']) =>
  controls.filter((one) => one.kind === kind).length;

const hazardCells = ({ id, hazard, severity, controls, acceptance }: Row): Cell[] => [
  html`<a href="#${id}">${id}</a>`,
  hazard,
  severity,
  of(controls, 'rule'),
  of(controls, 'guard'),
  controls.filter((one) => one.tests === 'unverified').length,
  state(acceptance),
];

const hazardSection = ({
  id,
  hazard,
  harm,
  severity,
  controls,
  acceptance,
}: Row): Markup => html`<section aria-labelledby="${id}">
<h3 id="${id}">${id} ${hazard}</h3>
<p>${harm} Severity: ${severity}. Probability and acceptance: ${state(acceptance)}</p>
${table(`What stands against ${id}`, ['Control', 'Kind', 'In tests', 'Because', 'Approval'], controls, (one) => [one.id, one.kind, one.tests, because(one), state(one.approval)])}
</section>
`;

function because({ kind, defendedBy, gaps }: Control): string {
  if (gaps.length > 0) return gaps.join('; ');
  return kind === 'rule' ? `${defendedBy.length} rule cases` : defendedBy.join(', ');
}

const partSection = ({
  id,
  title,
  items,
  openPoints,
  sources,
}: Part): Markup => html`<section aria-labelledby="part-${id}">
<h3 id="part-${id}">${title.en} (${id}): ${items.length} approvals wait</h3>
<h4>What a clinician must decide</h4>
${list(openPoints)}
${table(`${title.en}: rules, questions and texts`, ['Id', 'Kind', 'Says', 'Sources', 'Hazard', 'State'], items, (item) => [item.id, item.kind, bothLanguages(item.says), item.sources.join(', '), item.hazard ? html`<a href="#${item.hazard}">${item.hazard}</a>` : '', state(item.state)])}
${
  Object.keys(sources).length > 0 &&
  html`<h4>Sources</h4>
<dl>${Object.entries(sources).map(([key, { title: name, url }]) => html`<dt>${key}</dt><dd>${name}${url && html` <a href="${url}">${url}</a>`}</dd>`)}</dl>`
}
</section>
`;

type Cell = string | number | Markup;

/** The first cell of a row names it. */
function table<T>(
  caption: string,
  heads: readonly string[],
  rows: readonly T[],
  cells: (row: T) => readonly Cell[],
): Markup {
  return html`<table><caption>${caption}</caption><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => {
    const [first, ...others] = cells(row);
    return html`<tr><th scope="row">${first}</th>${others.map((cell) => html`<td>${cell}</td>`)}</tr>
`;
  })}</tbody></table>`;
}

const state = (word: string): Markup => html`<strong class="state">${word}</strong>`;

const bothLanguages = ({ da, en }: Text): Markup =>
  da === en ? html`${en}` : html`<span lang="da">${da}</span><br>${en}`;

const list = (lines: readonly string[]): Markup =>
  lines.length === 0
    ? html`<p>None is written down.</p>`
    : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
