/**
 * Makes everything of the page but `root` inert: its siblings, and theirs, up to the page itself.
 * @returns what undoes it, leaving alone what was inert before
 */
export function makeModal(root: HTMLElement): () => void {
  const made: HTMLElement[] = [];
  for (
    let inner: HTMLElement = root, outer = root.parentElement;
    outer;
    inner = outer, outer = outer.parentElement
  ) {
    for (const sibling of outer.children) {
      if (sibling === inner || !(sibling instanceof HTMLElement) || sibling.inert) continue;
      sibling.inert = true;
      made.push(sibling);
    }
  }
  return () => {
    for (const one of made) one.inert = false;
  };
}

/** Keeps the panel above an on-screen keyboard that covers the page instead of shrinking it (Safari). */
export function fitToKeyboard(box: HTMLElement, signal: AbortSignal): void {
  const { visualViewport } = window;
  if (!visualViewport) return;
  const fit = () => {
    const { scale, height, offsetTop } = visualViewport;
    const covered = scale === 1 && window.innerHeight - height > 1;
    box.style.setProperty('--height', covered ? `${height}px` : '100%');
    box.style.setProperty('--top', covered ? `${offsetTop}px` : '0');
  };
  visualViewport.addEventListener('resize', fit, { signal });
  visualViewport.addEventListener('scroll', fit, { signal });
}
