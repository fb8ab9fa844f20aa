import { readContent } from '@fordoer/rules/files';
import { describe, expect, it } from 'vitest';
import { readVignettes } from './files.ts';
import { html } from './markup.ts';
import { inWords, previewPage } from './preview-page.ts';

const content = readContent();
const { vignettes } = readVignettes();

describe('the page of a complaint', () => {
  it.each([...content.complaints.keys()])(
    '%s shows every rule, question, source and story a clinician approves',
    (id) => {
      const complaint = content.complaints.get(id) as never as Parameters<typeof previewPage>[1];
      const own = vignettes.filter(({ group }) => group === id);
      const page = previewPage(content, complaint, own);
      const shown = [
        ...complaint.redFlags.map(({ title }) => title.da),
        ...complaint.contextFloors.map(({ title }) => title.da),
        ...complaint.outcomes.map(({ title }) => title.da),
        ...complaint.asks.map((ask) => content.questions.get(ask)?.ask.da ?? ''),
        ...Object.keys(complaint.sources),
        ...complaint.safetyNet.map(({ act }) => act.da),
        ...complaint.openPoints,
        ...own.map(({ text }) => text),
      ];
      for (const text of shown) expect(page).toContain(html`${text}`.text);
      expect(page).toContain('Afventer en læges godkendelse');
      expect(page).not.toMatch(/undefined|\[object|\{who\}/);
    },
  );
});

describe('a condition in words', () => {
  it('reads as a sentence, with brackets where they are needed', () => {
    expect(
      inWords(content, {
        all: [
          { fact: 'age-years', operator: 'greaterThanInclusive', value: 65 },
          {
            any: [
              { fact: 'temperature', operator: 'greaterThan', value: 38.5 },
              { fact: 'cough', operator: 'equal', value: 'absent' },
            ],
          },
        ],
      }),
    ).toBe('alder mindst 65 år og (temperatur over 38,5 grader eller ikke hoste)');
  });
});

describe('markup', () => {
  it('escapes what is no markup', () => {
    expect(html`<p title="${'"<&'}">${[html`<b>${"'"}</b>`, undefined]}${false}${3}</p>`.text).toBe(
      '<p title="&quot;&lt;&amp;"><b>&#39;</b>3</p>',
    );
  });
});
