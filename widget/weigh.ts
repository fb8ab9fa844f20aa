import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/**
 * Prints what a visitor downloads, in KB (1,000 bytes) after gzip, and fails the build above the given limits (UX-01).
 * An entry weighs as much as all scripts it pulls in.
 */
export function weigh(limits: Record<string, number>): Plugin {
  return {
    name: 'weigh',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
        const scripts = [chunk, ...chunk.imports.flatMap((name) => bundle[name] ?? [])];
        const code = scripts.map((script) => (script.type === 'chunk' ? script.code : ''));
        const weight = code.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0) / 1000;
        const limit = limits[chunk.name];
        const integrity = createHash('sha384').update(chunk.code).digest('base64');
        const line = `${chunk.name}: ${weight.toFixed(1)} KB gz${limit === undefined ? '' : ` of at most ${limit}`}`;
        console.log(limit !== undefined && limit < 10 ? `${line}, integrity sha384-${integrity}` : line);
        if (limit !== undefined && weight > limit) this.error(`${line}: too heavy`);
      }
    },
  };
}
