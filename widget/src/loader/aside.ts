/** Moves to the other side while a focused control of the page would lie wholly behind us (WCAG 2.4.11, UX-16). */
export function stepAside(root: HTMLElement, signal: AbortSignal): void {
  const onFocus = (event: FocusEvent) => {
    const control = event.target;
    if (!(control instanceof Element) || root.contains(control)) return;
    root.classList.remove('aside');
    const under = control.getBoundingClientRect();
    const covered = [...(root.shadowRoot?.children ?? [])].some((part) =>
      covers(part.getBoundingClientRect(), under),
    );
    root.classList.toggle('aside', covered);
  };
  document.addEventListener('focusin', onFocus, { signal });
}

/** Whether `under` lies wholly within `over`. */
export const covers = (
  over: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  under: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
): boolean =>
  over.left <= under.left &&
  over.right >= under.right &&
  over.top <= under.top &&
  over.bottom >= under.bottom;
