/** Makes elements without markup, which Trusted Types and content policies of host pages allow. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

export function button(text: string, onClick: () => void, className = ''): HTMLButtonElement {
  const made = element('button', className, text);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}

/** A number that can be called. */
export function call(number: string): HTMLAnchorElement {
  const made = element('a', 'call', number);
  made.href = `tel:${number.replace(/[^\d+]/g, '')}`;
  return made;
}
