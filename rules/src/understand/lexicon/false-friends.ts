import { words } from './list.ts';

/** Written alike in Danish and English with another meaning: read as English only in an English message. */
export const FALSE_FRIENDS = words(
  'bad mad gift skin fast far kind brand rod barn fit spot hat art fart slim stop bug hug time times min bid sting her men is by the rash brat',
  'late love man log pest pus sag sky slap slog slot smart stress stem tag ten tip top tube urge vane vase vest even fire font fat gang',
  'grave hang here hide him hind hoard hold hose kin lad land lime list lip lung mild mole most night not old pain pan pen pest pig pine pink',
);
