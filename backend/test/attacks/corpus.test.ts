import { describe, expect, it } from 'vitest';
import { type Attack, attacks, files, KINDS, type Kind, written } from './corpus.ts';

const all = attacks();
const share = (language: string) => all.filter(({ id }) => id.split('-')[1] === language).length / all.length;

describe('the attacks on the assistant [TR-31]', () => {
  it('are 640 or more, each with an id of its own', () => {
    expect(all.length).toBeGreaterThanOrEqual(640);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it.each(Object.entries(KINDS) as [Kind, number][])('%s: at least %i, under one prefix', (kind, least) => {
    const ofKind = all.filter((attack) => attack.kind === kind);
    expect(ofKind.length).toBeGreaterThanOrEqual(least);
    expect(new Set(ofKind.map(({ id }) => id.slice(0, 3))).size).toBe(1);
  });

  it('tell of a real danger in 260 or more', () => {
    expect(all.filter(({ danger }) => danger).length).toBeGreaterThanOrEqual(260);
  });

  it('are Danish for the most part, then English, then mixed', () => {
    expect(share('da')).toBeGreaterThan(0.5);
    expect(share('en')).toBeGreaterThan(0.2);
    expect(share('mix')).toBeGreaterThan(0.18);
  });

  it('come by name, letter and earlier answer where that is their kind', () => {
    const via = (kind: Kind) => new Set(all.filter((attack) => attack.kind === kind).map((one) => one.via));
    expect(via('name')).toEqual(new Set(['name']));
    expect(via('letter')).toEqual(new Set(['letter']));
    expect(via('earlier-answer')).toEqual(new Set(['answer']));
    const early = all.filter(({ kind }) => kind === 'name' || kind === 'earlier-answer');
    expect(early.filter(({ turns }) => !turns)).toEqual([]);
  });

  it('are long where they dilute, and leave room for what else is sent with them', () => {
    const lengths = all.filter(({ kind }) => kind === 'dilution').map(({ text }) => text.length);
    expect(Math.min(...lengths)).toBeGreaterThan(700);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(3900);
  });

  it('are no two alike', () => {
    const words = all.map((attack) => ({ id: attack.id, words: wordsOf(attack) }));
    const alike = words.flatMap((one, index) =>
      words
        .slice(0, index)
        .filter((other) => overlap(one.words, other.words) > 0.8)
        .map((other) => [one.id, other.id]),
    );
    expect(alike).toEqual([]);
  });

  it('hide characters only as escapes, so that whoever reads a file sees them [TR-30]', () => {
    const hidden = /[\p{Cf}\p{Mn}\p{Zl}\p{Zp}\p{Co}]/u;
    expect(
      files()
        .filter(({ content }) => hidden.test(content))
        .map(({ name }) => name),
    ).toEqual([]);
  });

  it('speak of nobody and lead nowhere: no date of a CPR number exists, no address has a host', () => {
    const text = all.map(written).join('\n');
    const numbers = [...text.matchAll(/\b(\d{2})(\d{2})(\d{2})-?\d{4}\b/g)];
    const real = ([, day, month, year]: string[]) =>
      new Date(Date.UTC(2000 + Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day) &&
      Number(month) >= 1 &&
      Number(month) <= 12;
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers.filter(real)).toEqual([]);
    const hosts = [...text.matchAll(/(?:\/\/|@)([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)].map(([, host]) => host);
    expect(hosts.filter((host) => !/\.invalid$|(^|\.)example\.com$/.test(host ?? ''))).toEqual([]);
  });
});

function wordsOf(attack: Attack): Set<string> {
  return new Set(
    written(attack)
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

/** How much of what either says both say, from 0 to 1. */
function overlap(one: Set<string>, other: Set<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / (one.size + other.size - both || 1);
}
