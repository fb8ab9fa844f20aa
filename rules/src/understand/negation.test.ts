import { describe, expect, it } from 'vitest';
import { signs } from './testing/read.ts';

describe('denied', () => {
  it.each([
    ['ingen feber', '-fever'],
    ['jeg har ikke feber', '-fever'],
    ['uden feber', '-fever'],
    ['har aldrig haft feber', '-fever'],
    ['ingen feber, udslæt eller stiv nakke', '-fever -rash -stiff-neck'],
    ['hverken feber eller udslæt', '-fever -rash'],
    ['uden feber og udslæt', '-fever -rash'],
    ['ingen feber men ondt i brystet', '+chest-pain -fever'],
    ['ingen feber, ondt i halsen', '+sore-throat -fever'],
    ['ingen feber ondt i halsen', '+sore-throat -fever'],
    ['jeg har ikke feber og jeg hoster', '+cough -fever'],
    ['har ikke haft feber jeg har udslæt', '+rash -fever'],
    ['ondt i halsen, ikke i brystet', '+sore-throat -chest-pain'],
    ['han kaster ikke op', '-vomiting'],
    ['feber har jeg ikke haft', '-fever'],
    ['feber: nej', '-fever'],
    ['feber? nej', '-fever'],
    ['det gør ikke ondt i brystet', '-chest-pain'],
    ['no fever, rash or stiff neck', '-fever -rash -stiff-neck'],
    ["I don't have a fever but my chest hurts", '+chest-pain -fever'],
    ['neither fever nor rash', '-fever -rash'],
    ['never had chest pain', '-chest-pain'],
    ['ingen feber og hoste', '-cough -fever'],
    ['ingen feber, hoste og udslæt', '-cough -fever -rash'],
    ['ingen feber, hoste, udslæt eller næseblod', '-cough -fever -nosebleed -rash'],
    ['hverken feber eller hoste', '-cough -fever'],
    ['hverken hoste, feber eller udslæt', '-cough -fever -rash'],
    ['uden udslæt, hoste eller næseblod', '-cough -nosebleed -rash'],
    ['uden udslæt, hoste og næseblod', '-cough -nosebleed -rash'],
    ['ingen feber og ingen hoste', '-cough -fever'],
    ['no fever and cough', '-cough -fever'],
    ['no fever, cough and rash', '-cough -fever -rash'],
    ['without rash, cough or nosebleed', '-cough -nosebleed -rash'],
  ])('%s → %s', (text, expected) => expect(signs(text)).toBe(expected));
});

describe('not denied', () => {
  it.each([
    ['ikke kun feber men også udslæt', '+fever +rash'],
    ['ikke før nu har jeg haft feber', '+fever'],
    ['jeg har aldrig haft så ondt i brystet', '+chest-pain'],
    ['jeg kan ikke sove på grund af ondt i brystet', '+chest-pain'],
    ['har ikke sovet, ondt i brystet', '+chest-pain'],
    ['feberen går ikke væk', '+fever'],
    ['panodil hjælper ikke på feberen', '+fever'],
    ['ved ikke hvorfor jeg har feber', '+fever'],
    ['not only fever', '+fever'],
    ['orker ikke at gå med den feber', '+fever'],
    ['vil ikke leve mere', '+suicidal'],
    ['kan ikke få hverken luft eller mad', '+no-air'],
  ])('%s → %s', (text, expected) => expect(signs(text)).toBe(expected));
});

describe('a list that is denied ends where something has its own verb or subject', () => {
  it.each([
    ['ingen feber og jeg har hoste', '+cough -fever'],
    ['ingen feber og har hoste', '+cough -fever'],
    ['ingen feber og hoster', '+cough -fever'],
    ['jeg har ingen feber og hoster', '+cough -fever'],
    ['jeg har ikke feber og hoster', '+cough -fever'],
    ['ingen feber og så hoster jeg', '+cough -fever'],
    ['ingen feber og en slem hoste', '+cough -fever'],
    ['ingen feber og kaster op', '+vomiting -fever'],
    ['ingen udslæt og ondt i brystet', '+chest-pain -rash'],
    ['ingen feber, ondt i halsen og hoste', '+cough +sore-throat -fever'],
    ['ingen feber men hoste', '+cough -fever'],
    ['ingen feber, men hoste', '+cough -fever'],
    ['hverken feber eller udslæt og kaster op', '+vomiting -fever -rash'],
    ['no fever and I have a cough', '+cough -fever'],
    ['no fever and a bad cough', '+cough -fever'],
    ['no fever but cough', '+cough -fever'],
  ])('%s → %s', (text, expected) => expect(signs(text)).toBe(expected));
});

describe('neither yes nor no: asked where a red flag reads it, else left to the interview', () => {
  it.each([
    ['ikke ondt i brystet længere', '?chest-pain'],
    ['ondt i brystet er væk nu', '?chest-pain'],
    ['havde feber, men den er væk', '?fever'],
    ['har haft feber men ikke nu', '?fever'],
    ['ingen udslæt, hoste og brystsmerter', '-cough -rash ?chest-pain'],
    ['ingen udslæt og brystsmerter', '-rash ?chest-pain'],
    ['no rash and chest pain', '-rash ?chest-pain'],
    ['jeg har ikke udslæt og feber', '-rash ?fever'],
    ['havde feber men er frisk nu', '?fever'],
    ['ikke haft feber siden i går', '?fever'],
    ['ikke hostet siden i går', '?cough'],
    ['har ikke haft insulin siden i går', '?takes-insulin'],
    ['ikke særlig ondt i brystet', '?chest-pain'],
    ['ingen udslæt og feber', '-rash ?fever'],
    ['udslættet er væk', ''],
    ['tror ikke jeg har feber', '?fever'],
  ])('%s → %s', (text, expected) => expect(signs(text)).toBe(expected));
});

describe('a yes and a no in one message', () => {
  it.each([
    ['ingen feber i går. Nu har han feber', '+fever'],
    ['ingen feber, måske feber', '?fever'],
  ])('%s → %s', (text, expected) => expect(signs(text)).toBe(expected));
});
