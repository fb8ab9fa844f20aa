import type { Locator, Page } from 'playwright-core';

/** A member of staff at the console. */
export class Clinician {
  readonly queue: Locator;
  readonly rows: Locator;
  readonly log: Locator;
  readonly reply: Locator;
  readonly case: Locator;

  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.queue = page.getByRole('region', { name: 'Kø', exact: true });
    this.rows = this.queue.getByRole('listitem').filter({ has: page.getByRole('heading') });
    this.case = page.getByRole('article');
    this.log = page.getByRole('log');
    this.reply = page.getByRole('textbox', { name: 'Svar til patienten' });
  }

  async signIn({
    clinic,
    code,
    firstName,
    role = 'sygeplejerske',
  }: {
    clinic: string;
    code: string;
    firstName: string;
    role?: string | undefined;
  }): Promise<void> {
    const { page } = this;
    await page.getByLabel('Klinik', { exact: true }).fill(clinic);
    await page.getByLabel('Adgangskode').fill(code);
    await page.getByLabel('Fornavn').fill(firstName);
    await page.getByLabel(role).check();
    await page.getByRole('button', { name: 'Log ind' }).click();
    await this.queue.waitFor();
  }

  /** The row of a case, by the reference that the patient was given. */
  row(reference: string): Locator {
    return this.rows.filter({ hasText: reference });
  }

  async open(reference: string): Promise<void> {
    await this.row(reference).getByRole('heading').getByRole('button').click();
    await this.case.waitFor();
  }

  async claim(): Promise<void> {
    await this.page.getByRole('button', { name: 'Tag samtalen' }).click();
    await this.claimed();
  }

  /** The case is this clinician's, in the queue as well as in the conversation. */
  async claimed(): Promise<void> {
    await this.log.getByText('er med i samtalen nu').last().waitFor();
    await this.reply.waitFor();
  }

  async say(text: string): Promise<void> {
    await this.reply.fill(text);
    await this.page.getByRole('button', { name: 'Send svar' }).click();
  }

  /** Looks for a case by its number or a CPR number. */
  async find(query: string): Promise<void> {
    await this.page.getByLabel('Find en sag (sagsnummer eller CPR)').fill(query);
    await this.page.keyboard.press('Enter');
  }

  /** Whether the focus is on this, or on something in it. */
  async isFocused(within: Locator): Promise<boolean> {
    return within.evaluate((element) => element.contains(document.activeElement));
  }
}
