import { words } from './list.ts';

/** What shows a value that was measured, by no name that tells of what. */
export const DEVICES = words(
  'måler måleren målern apparat apparatet maskine maskinen dims dimsen display displayet skærmen monitor monitoren hjemmeapparatet hjemmemåleren tallet',
  'machine meter monitor display screen gadget device reading number',
);
/** To measure, without saying what. */
export const MEASURES = words('måler målt målte stikker stak prikkede prikker pricked measured reads read');
/** What a device does. */
export const SHOWS = words(
  'siger sagde sir viser viste står stod skriver skrev melder blinker blinkede læser gir giver says said shows showed reads read gives gave flashes',
);
