/** Puts the focus on the conversation when the control that was used goes away, so that it is not lost to the page. */
export const keepPlace = (control: Element): void =>
  control.closest<HTMLElement>('[role=log]')?.focus({ preventScroll: true });
