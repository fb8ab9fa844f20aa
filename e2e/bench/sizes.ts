import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { inRoot } from '../../tools/paths.mjs';
import { round } from './numbers.ts';

/**
 * What a browser loads of the widget, as it travels (gz). KB of 1,000 bytes. `loader`: the script that stands in the clinic's page;
 * `panel`: the chat's page with all its scripts and styles. `null` where the widget is not built.
 */
export function widgetSizes(): { loader: number | null; panel: number | null } {
  const page = inRoot('widget', 'dist', 'chat.html');
  const dist = inRoot('widget', 'dist');
  if (!existsSync(page) || !existsSync(`${dist}/loader.js`)) return { loader: null, panel: null };
  const linked = [...readFileSync(page, 'utf8').matchAll(/(?:src|href)="\/widget\/([^"]+\.(?:js|css))"/g)];
  const panel = ['chat.html', ...new Set(linked.map((link) => link[1] as string))];
  return { loader: sizeOf(dist, ['loader.js']), panel: sizeOf(dist, panel) };
}

const sizeOf = (folder: string, files: readonly string[]): number =>
  round(files.reduce((sum, file) => sum + gzipSync(readFileSync(`${folder}/${file}`)).length, 0) / 1000);
