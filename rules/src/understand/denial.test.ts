import { describe, expect, it } from 'vitest';
import { signs } from './testing/read.ts';

describe('denied in many ways', () => {
  it.each([
    ['slet ingen feber', '-fever'],
    ['slet ikke feber', '-fever'],
    ['overhovedet ingen feber', '-fever'],
    ['har overhovedet ikke feber', '-fever'],
    ['ikke antydning af feber', '-fever'],
    ['ikke skyggen af feber', '-fever'],
    ['ikke spor feber', '-fever'],
    ['ingen tegn på feber', '-fever'],
    ['intet tegn til feber', '-fever'],
    ['hverken feber, hoste eller udslæt', '-cough -fever -rash'],
    ['hverken har feber eller hoster', '-cough -fever'],
    ['uden feber', '-fever'],
    ['uden hverken feber eller udslæt', '-fever -rash'],
    ['fejler ikke noget i nakken og har ingen feber', '-fever'],
    ['jeg har ikke haft feber overhovedet', '-fever'],
    ['feber har der ikke været', '-fever'],
    ['feber er der ingen af', '-fever'],
    ['feber ingen af', '-fever'],
    ['udslæt er der ikke noget af', '-rash'],
    ['feber har han ikke', '-fever'],
    ['hoster gør jeg ikke', '-cough'],
    ['kaster op gør hun ikke', '-vomiting'],
    ['det er ikke feber', '-fever'],
    ['ingen feber endnu', '-fever'],
    ['ikke noget udslæt nogen steder', '-rash'],
    ['der er ikke noget med feber', '-fever'],
    ['nul feber', '-fever'],
    ['nej til feber', '-fever'],
    ['feber - nej', '-fever'],
    ['feber (nej)', '-fever'],
    ['jeg har feber, men ikke udslæt', '+fever -rash'],
    ['no sign of a fever', '-fever'],
    ['no signs of rash', '-rash'],
    ['not a trace of fever', '-fever'],
    ['zero fever', '-fever'],
    ['neither cough nor fever', '-cough -fever'],
    ["there isn't any rash", '-rash'],
    ["he isn't vomiting", '-vomiting'],
    ["hasn't got a fever", '-fever'],
    ["doesn't have a rash", '-rash'],
    ['without any cough', '-cough'],
    ['fever: none', '-fever'],
    ['rash no', '-rash'],
    ['not vomiting', '-vomiting'],
  ])('%s → %s', (text, expected) => expect(signs(text)).toBe(expected));
});

describe('what goes well denies that it cannot be done', () => {
  it.each([
    'jeg kan godt trække vejret',
    'kan sagtens få luft',
    'kan stadig trække vejret',
    'hun trækker vejret helt fint',
    'trækker vejret normalt',
    'jeg får luft helt fint',
    'I can still breathe',
    'he can breathe fine',
    'breathes normally',
    'she breathes just fine',
  ])('%s', (text) => expect(signs(text)).toBe('-no-air'));

  it.each([
    ['jeg kan stadig ikke få luft', '+no-air'],
    ['kan knap få luft', ''],
    ['trækker ikke vejret så godt', ''],
    ['trækker vejret dårligt', ''],
    ['kan kun lige få luft', ''],
    ['han ser fint ud', ''],
    ['får ikke luft så fint', ''],
    ['jeg kan godt få luft men kan ikke trække vejret dybt', '+no-air'],
    ['can hardly breathe', ''],
    ['vil gerne have luft', ''],
  ])('%s → %s', (text, expected) => expect(signs(text)).toBe(expected));
});

describe('not ended', () => {
  it.each([
    ['han er ikke holdt op med at kaste op', '+vomiting'],
    ['hosten er ikke gået over', '+cough'],
    ['jeg stoppede bilen og kastede op', '+vomiting'],
    ['stopped smoking and has a cough', '+cough'],
    ['holdt op med at ryge, hoster', '+cough'],
  ])('%s → %s', (text, expected) => expect(signs(text)).toBe(expected));
});

describe('no longer', () => {
  it.each([
    'jeg er holdt op med at kaste op',
    'han er holdt op med at hoste',
    'kaster ikke op mere',
    'hoster ikke længere',
    'har ikke feber mere',
    'feberen er væk igen',
    'feberen er gået over',
    'hosten er forsvundet',
    'stopped vomiting',
    'no longer has a fever',
    'the fever has gone',
    'fever is gone now',
    'the cough went away',
  ])('%s', (text) => expect(signs(text)).not.toContain('+'));
});

describe('a no beside what is told', () => {
  it.each([
    ['rejser sig ikke, kaster op', '+vomiting'],
    ['det er det ikke, kaster op', '+vomiting'],
    ['min moster, nej min mor har feber', '+fever'],
    ['den ikke og kaster op', '+vomiting'],
    ['on day four without any relief, my rash is back and weirdly she has a fever', '+fever +rash'],
    ['uden kemi så hun kaster op', '+vomiting'],
    ['bliver aldrig bedre og at hun kaster op', '+vomiting'],
    ['kan jeg ikke sætte foden i gulvet uden at kaste op', '+vomiting'],
    ['no i mean i have a fever', '+fever'],
    ['gik fra nul til feber på en time', '+fever'],
    ['kan slet ikke gå for feber', '+fever'],
    ['after a week in norway a fever', '+fever'],
  ])('%s → %s', (text, expected) => expect(signs(text)).toBe(expected));

  it.each([
    ['uden alkohol og kaster op', 'vomiting'],
    ['næsten ingen feber', 'fever'],
    ['she did not vomit, she just brought up her food', 'vomiting'],
    ['she has never had a fever in her life, then once today', 'fever'],
  ])('%s: nothing is denied', (text, sign) => expect(signs(text)).not.toContain(`-${sign}`));
});
