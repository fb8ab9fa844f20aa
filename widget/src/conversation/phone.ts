/** "70 11 31 31" from "+4570113131"; short numbers as they are. */
export function sayPhone(phone: string): string {
  const digits = phone.replace(/[^\d+]/g, '').replace(/^\+45/, '');
  return /^\d{8}$/.test(digits) ? digits.replace(/(\d\d)(?=\d)/g, '$1 ') : phone;
}

/** The address a phone number is dialled by. */
export const telHref = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** "Ring til klinikken 12 34 56 78": what a call button says always holds the number. */
export const withNumber = (action: string, phone: string): string =>
  action.replace(/\D/g, '').includes(phone.replace(/^\+45/, '').replace(/\D/g, ''))
    ? action
    : `${action} ${sayPhone(phone)}`;
