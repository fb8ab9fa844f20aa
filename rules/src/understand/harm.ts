import { kinOf, POSSESSIVE } from './lexicon/persons.ts';
import { isIn, type Token } from './tokens.ts';

/** "Min mand slår mig": the writer is the one hurt. "Ringede til mig" is not. */
export function harmsWriter(tokens: readonly Token[], at: number, to: number): boolean {
  for (let next = at + 2; next < Math.min(to, at + 8); next++) {
    const token = tokens[next];
    // "Han hældte kogende vand over min arm".
    if (token && OWN.has(token.word) && BODY.has(tokens[next + 1]?.key ?? '')) return true;
    if (token?.key !== 'mig' && token?.word !== 'me') continue;
    const [verb, before] = [tokens[next - 1] as Token, tokens[next - 2]];
    // "Tog om halsen på mig", "skubber til mig".
    if (BODY.has(before?.key ?? '') || HURTING.has(before?.word ?? '')) return true;
    // "Ved siden af mig".
    if (before?.word === 'siden' && verb.word === 'af') return false;
    return !SPARES.has(verb.word);
  }
  return false;
}

const HURTING = new Set(
  'skubber skubbede slår slog sparker sparkede peger pegede sigter sigtede skyder skød kvælertag strubegreb points pointed'.split(
    ' ',
  ),
);
const OWN = new Set(['min', 'mit', 'mine', 'my']);
export const BODY = new Set(
  'arm arme hals halsen hovedet struben kæbe jaw finger fingre næse knæ skulder wrist throat hals hoved hår ansigt ben hånd hænder krop ryg mave bryst øje øjne næse tænder ribben skulder kind kinder nakke arms neck head hair face leg hand hands body back belly eye eyes nose teeth ribs shoulder'.split(
    ' ',
  ),
);

/** Before "mig", these hurt nobody. */
const SPARES = new Set(
  'ligesom som end like than til for med uden på om hos at fortalte fortalt sagde skrev spurgte viste gav sendte ringede told gave showed sent texted bedt beder bad hører høre kender forstår vækker vækkede ligner ved tell se ser ringet siger ikke to with told asked not'.split(
    ' ',
  ),
);

export const WEAPONS = new Set(
  'gevær geværet jagtgevær jagtgeværet riffel riflen pistol pistolen kniv kniven brødkniven gun shotgun rifle knife'.split(
    ' ',
  ),
);
/** "Jeg har slået min kæreste": somebody whom the writer hurt. */
export const HURT = new Set(
  'slået slå slog skubbet skubbede sparket sparkede kvalt kvæle stikke stukket dræbe truet truede hit hurt punched pushed stab kill'.split(
    ' ',
  ),
);

/** "He'll put a bullet in me", "han står med en kniv og skriger at han slår mig ihjel": somebody is after the writer, and whoever it is is not the patient. */
export function isMenaced(tokens: readonly Token[]): boolean {
  let [armed, reached] = [false, false];
  for (const [at, token] of tokens.entries()) {
    // "Vil skyde sig selv": turned on themself.
    if (isTurnedInward(tokens, at)) return false;
    armed ||= WEAPONS.has(token.key) || WEAPONS.has(token.word) || ARMS.has(token.word);
    reached ||=
      (US.has(token.word) && !BESIDE_US.has(tokens[at - 1]?.word ?? '')) ||
      (token.word === 'min' && tokens[at + 1]?.word === 'tur');
    // "Tager sin ret, som han kalder det".
    if (token.word === 'sin' && tokens[at + 1]?.word === 'ret' && TAKES.has(tokens[at - 1]?.word ?? ''))
      return true;
    if (isBlow(token) && reaches(tokens, at)) return true;
  }
  return armed && reached;
}
/** "Slår mig", "hits all of us", and not "slår ud efter os": who is out of their mind hits about them. */
function reaches(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + REACH && tokens[next]?.gap === 'space'; next++) {
    if (tokens[next]?.word === 'efter') return false;
    if (US.has(tokens[next]?.word ?? '')) return true;
  }
  return false;
}
const REACH = 5;
const isBlow = (token: Token | undefined): boolean =>
  token !== undefined && (BLOWS.has(token.word) || GRIP.test(token.word));
const GRIP = /^(hals|kvæler|strube)(greb|tag)$/;
/** "Skrevet breve til os". */
const BESIDE_US = new Set('til to for fra from hos med with om about'.split(' '));
const US = new Set(['mig', 'os', 'me', 'us']);
const ARMS = new Set('motorsav økse øksen bullet bensin benzin machete axe'.split(' '));
const BLOWS = new Set(
  'slår slog slået dræber dræbe kvæler kvæle skyder skyde brænder brænde hits beats kill kills burn murder strangle strangled choked'.split(
    ' ',
  ),
);
const TAKES = new Set(['tager', 'tog', 'taget', 'tage']);
const isTurnedInward = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.word === 'himself' ||
  tokens[at]?.word === 'herself' ||
  (tokens[at]?.word === 'sig' && (tokens[at + 1]?.word === 'selv' || isBlow(tokens[at - 1])));

/** "Min eks slår vores søn, han har mærker": who is hit is the one to be helped. */
export const hitsAnother = (tokens: readonly Token[], at: number): boolean =>
  HITS.has(tokens[at + 1]?.word ?? '') &&
  isIn(POSSESSIVE, tokens[at + 2]) &&
  [2, 3, 4].some(
    (ahead) => tokens[at + ahead]?.gap === 'space' && kinOf(tokens[at + ahead]?.word ?? '') !== undefined,
  );
const HITS = new Set(
  'slår slog sparker sparkede ryster ruskede rusker hits hit shakes shook kicked beats'.split(' '),
);
