import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

/** A hazard of the risk file: what could happen, to whom, how bad, and what stands against it. */
const Hazard = z.strictObject({
  id: z.string().regex(/^HZ-\d{3}$/),
  hazard: z.string().min(10),
  harm: z.string().min(10),
  severity: z.enum(['catastrophic', 'critical', 'serious', 'minor']),
  controls: z.array(z.union([z.literal('rules'), z.string().regex(/^(guard|planned)\.[a-z0-9-]+$/)])).min(1),
  approval: z.enum(['pending', 'approved']),
});
export type Hazard = z.infer<typeof Hazard>;
const HazardsFile = z.strictObject({ hazards: z.array(Hazard).min(1) });

/** Reads the hazards. @throws ZodError naming what is wrong */
export function readHazards(): Hazard[] {
  const file = fileURLToPath(new URL('../hazards.yaml', import.meta.url));
  return HazardsFile.parse(parse(readFileSync(file, 'utf8'))).hazards;
}
