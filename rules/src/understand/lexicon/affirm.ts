import { words } from './list.ts';

/** Between "kan" and the verb: it goes well. */
export const AFFIRMS_BETWEEN = words(
  'godt sagtens fint stadig stadigvæk nemt roligt udmærket ubesværet fortsat normalt still easily comfortably perfectly',
);
/** Behind the verb. */
export const AFFIRMS_BEHIND = words(
  'fint godt sagtens normalt udmærket upåklageligt ubesværet frit klart fine well ok okay normally easily freely perfectly',
);
/** Between the verb and these. */
export const SHADES_OF_FINE = words(
  'helt ganske meget rigtig ret da også stadig altid alt quite very just perfectly all',
);
/** "Det går fint" says nothing of walking. */
export const GOES = words('gå går gik kommer komme kom står stå stod have har go goes going come comes');
