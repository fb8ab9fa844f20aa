import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** A narrow phone, and a desk of 1280 by 1024 pixels at 400 %. */
const NARROW = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];
/** What a reader may set (WCAG 1.4.12). */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/**
 * Looks at one state of a page as several people would: axe in light and dark [UX-19], 320 pixels and 400 % [UX-15], wider
 * text spacing, and the size of what is written into [UX-17].
 * @returns what is wrong, in words; the page is left as it was
 */
export async function inspect(page: Page, state: string): Promise<string[]> {
  const wrong: string[] = [];
  const say = (what: string) => wrong.push(`${state}: ${what}`);
  const axe = () => new AxeBuilder({ page }).setLegacyMode(true);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axe().withTags(RULES).analyze();
  // Nothing but colours can differ.
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe().withRules(['color-contrast']).analyze();
  for (const { id, nodes } of [...light.violations, ...dark.violations])
    say(`${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join('; ')}`);
  await page.emulateMedia({ colorScheme: null });
  for (const field of await smallFields(page)) say(`text of ${field} in a field`);
  const before = page.viewportSize();
  for (const size of NARROW) {
    await page.setViewportSize(size);
    for (const lost of await outOfSight(page)) say(`at ${size.width} × ${size.height}: ${lost}`);
  }
  const restore = await space(page);
  for (const lost of await outOfSight(page)) say(`with wider spacing: ${lost}`);
  await restore();
  if (before) await page.setViewportSize(before);
  return wrong;
}

/** Below 16 pixels a phone zooms in at the first touch. */
const smallFields = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('input, textarea, select')]
      .map((field) => getComputedStyle(field).fontSize)
      .filter((size) => Number.parseFloat(size) < 16),
  );

/** What must be scrolled sideways for, or lies outside of the window where no scrolling reaches it. */
const outOfSight = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lost: string[] = [];
    const name = (element: Element) =>
      `${element.tagName} "${(element.textContent ?? '').trim().slice(0, 40)}"`;
    for (const element of document.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      // Also what a closed disclosure hides has a place.
      if (box.width === 0 || box.height <= 1 || !element.checkVisibility({ visibilityProperty: true }))
        continue;
      const scrolls = ['auto', 'scroll'].includes(style.overflowX) || element === document.scrollingElement;
      if (scrolls && element.scrollWidth > element.clientWidth + 1)
        lost.push(`${name(element)} scrolls sideways`);
      if (box.right > innerWidth + 1 || box.left < -1) lost.push(`${name(element)} sticks out`);
    }
    return lost;
  });

/** Spaces the text out, through a sheet that no content policy forbids. */
async function space(page: Page): Promise<() => Promise<void>> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, SPACED);
  return () => page.evaluate(() => void document.adoptedStyleSheets.pop());
}
