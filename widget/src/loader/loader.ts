import { type EmbedOptions, mount, unmount } from '../embed.ts';

/** The one global of a host page. */
interface Fordoer {
  mount: typeof mount;
  unmount: typeof unmount;
}
declare global {
  interface Window {
    Fordoer?: Fordoer;
  }
}

/** Runs from `<script src="…/widget/loader.js" data-clinic="…" defer>`. Run twice it finds itself and changes nothing. */
if (typeof document !== 'undefined') {
  window.Fordoer ??= { mount, unmount };
  const script =
    (document.currentScript as HTMLScriptElement | null) ??
    document.querySelector<HTMLScriptElement>('script[data-clinic][src*="/loader"]');
  const options = script && optionsOf(script);
  // Beside the body and not in it, so that libraries that swap the body (Turbo, pjax) leave the conversation alone.
  if (options) window.Fordoer.mount(document.documentElement, options);
}

function optionsOf({ dataset, src }: HTMLScriptElement): EmbedOptions | undefined {
  const { clinic, lang, url, phone, outOfHours, label } = dataset;
  if (!clinic) return undefined;
  return {
    clinic,
    url: url ?? new URL(src).origin,
    lang: lang === 'en' ? 'en' : 'da',
    ...(phone ? { phone } : {}),
    ...(outOfHours ? { outOfHours } : {}),
    ...(label ? { label } : {}),
  };
}
