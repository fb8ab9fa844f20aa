import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Kinds, kindsByRoot, rootOf, tokenise } from '@fordoer/rules/learning';
import { parse } from 'yaml';
import { z } from 'zod';

const FILE = fileURLToPath(new URL('../../language/kinds.yaml', import.meta.url));

/** Kinds of words by name: words that mean nearly the same for whoever wants to know what is wrong, divided by blanks. */
export const listedKinds = (): Record<string, string> =>
  z.record(z.string().regex(/^[a-z0-9-]+$/), z.string()).parse(parse(readFileSync(FILE, 'utf8')));

export const readKinds = (): Kinds => kindsByRoot(listedKinds(), (words) => tokenise(words).map(rootOf));
