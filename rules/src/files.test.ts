import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CONTENT_FOLDER, readContent, readRelease, writeRelease } from './files.ts';

const home = mkdtempSync(join(tmpdir(), 'release-'));
afterAll(() => rmSync(home, { recursive: true }));

describe('a release', () => {
  it('is not made of content that does not hold together, and the last good one stays as it was', () => {
    const [folder, release] = [join(home, 'content'), join(home, 'release.json')];
    cpSync(CONTENT_FOLDER, folder, { recursive: true });
    writeRelease(folder, release);
    const good = readFileSync(release, 'utf8');
    const file = join(folder, 'complaints', 'chest-pain.yaml');
    const broken = readFileSync(file, 'utf8').replace('fact: chest-pain,', 'fact: chest-pian,');
    writeFileSync(file, broken);
    expect(() => writeRelease(folder, release)).toThrow(
      /complaints\/chest-pain\.yaml:\d+ .*chest-pian, which no file defines/,
    );
    expect(readFileSync(release, 'utf8')).toBe(good);
    expect(readRelease(release).hash).toBe(readContent().hash);
  });

  it('is read as it was written or not at all', () => {
    const release = join(home, 'changed.json');
    writeRelease(CONTENT_FOLDER, release);
    writeFileSync(release, readFileSync(release, 'utf8').replace('"emergency"', '"routine"'));
    expect(() => readRelease(release)).toThrow('has other bytes than its hash says');
  });
});
