import { useShared } from './use-desk.ts';

/** The key that does what the button says; shown while such keys are on, and never read aloud as part of the name. */
export function KeyHint({ children }: { children: string }) {
  const { settings } = useShared();
  if (!settings.shortcuts && children.length === 1) return null;
  return (
    <span className="key-hint" aria-hidden="true">
      {children}
    </span>
  );
}
