/** What the launcher and its panel say on the clinic's own page, before and without the chat. Kept small: it is in the loader. */
export const LOADER_TEXTS = {
  da: {
    open: 'Skriv til klinikken',
    unread: (count: number) => (count === 1 ? '1 ny besked' : `${count} nye beskeder`),
    hide: 'Skjul',
    panel: 'Samtale med klinikken',
    loading: 'Henter samtalen',
    close: 'Luk',
    failed: 'Vi kan ikke hente samtalen lige nu',
    emergency: 'Er det livstruende, så ring',
    clinic: 'Ring til klinikken:',
    outOfHours: 'Er klinikken lukket, så ring til lægevagten:',
    findNumber: 'Er klinikken lukket, så ring til lægevagten. Nummeret for dit område står på sundhed.dk.',
    plain: 'Åbn samtalen på en side for sig',
  },
  en: {
    open: 'Write to the clinic',
    unread: (count: number) => (count === 1 ? '1 new message' : `${count} new messages`),
    hide: 'Hide',
    panel: 'Conversation with the clinic',
    loading: 'Fetching the conversation',
    close: 'Close',
    failed: 'We cannot fetch the conversation right now',
    emergency: 'If it is life-threatening, call',
    clinic: 'Phone the clinic:',
    outOfHours: 'If the clinic is closed, phone the out-of-hours doctor:',
    findNumber:
      'If the clinic is closed, phone the out-of-hours doctor. The number for your area is on sundhed.dk.',
    plain: 'Open the conversation on a page of its own',
  },
} as const;

export type LoaderTexts = (typeof LOADER_TEXTS)[keyof typeof LOADER_TEXTS];
