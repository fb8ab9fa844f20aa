import type { Understanding } from '@fordoer/rules';

/** Whether anything was read out of a message: what is wrong, who is ill, an age. "Jeg" alone says nothing. */
export const saysSomething = ({ complaints, findings, age, sex, person }: Understanding): boolean =>
  complaints.length > 0 ||
  findings.length > 0 ||
  age !== undefined ||
  sex !== undefined ||
  (person !== undefined && person !== 'self');
