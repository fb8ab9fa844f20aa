import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

/** What only people can do. It has no state, so no file can say that it is done. */
const OpenItem = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** TR-01 to TR-66. */
  requirement: z.array(z.string().regex(/^TR-(0[1-9]|[1-5]\d|6[0-6])$/)).min(1),
  what: z.string().min(10),
  who: z.string().min(3),
});
export type OpenItem = z.infer<typeof OpenItem>;
const OpenItemsFile = z.strictObject({ items: z.array(OpenItem).min(1) });

/** Reads what people have yet to do. @throws ZodError naming what is wrong */
export function readOpenItems(): OpenItem[] {
  const file = fileURLToPath(new URL('../open-items.yaml', import.meta.url));
  return OpenItemsFile.parse(parse(readFileSync(file, 'utf8'))).items;
}
