import { readContent } from '@fordoer/rules/files';
import { readVignettes } from './files.ts';
import { previewPage } from './preview-page.ts';

/** `npm run -s content:preview -- <complaint>`: one complaint as a clinician reviews it, as a page on stdout that prints. */
const content = readContent();
const complaint = content.complaints.get(process.argv[2] ?? '');
if (complaint) {
  const vignettes = readVignettes().vignettes.filter(({ group }) => group === complaint.id);
  process.stdout.write(previewPage(content, complaint, vignettes));
} else {
  process.stderr.write(`Name one of the complaints: ${[...content.complaints.keys()].sort().join(', ')}\n`);
  process.exitCode = 1;
}
