/** Where the way out leads: a page that anybody in Denmark may have open. It takes the place of ours in the tab's history. */
export const NEUTRAL_PAGE = 'https://www.dmi.dk/';
