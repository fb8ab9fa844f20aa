/**
 * Fits the page into what the on-screen keyboard leaves. Safari covers the page with its keyboard instead of shrinking it,
 * so the composer would lie behind it.
 */
export function fitViewport(): void {
  const { visualViewport } = window;
  if (!visualViewport) return;
  const fit = () => {
    // Pinch zoom makes the viewport smaller too, and then the page must keep its size.
    const covered = visualViewport.scale === 1 && window.innerHeight - visualViewport.height > 1;
    const { style } = document.documentElement;
    if (covered) style.setProperty('--visible', `${visualViewport.height}px`);
    else style.removeProperty('--visible');
  };
  visualViewport.addEventListener('resize', fit);
  fit();
}
