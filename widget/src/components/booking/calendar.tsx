import { useState } from 'react';
import { api } from '../../conversation/api.ts';
import type { Texts } from '../../locale/texts.ts';

/** Fetches the calendar file. The secret goes in the body of a request, so no log or history holds it. */
export function Calendar({ secret, texts }: { secret: string; texts: Texts }) {
  const [failed, setFailed] = useState(false);
  const fetchFile = async () => {
    const file = await api.calendar(secret);
    setFailed(!file.ok);
    if (file.ok) save(file.value, texts.booking.fileName);
  };
  return (
    <>
      <button type="button" onClick={fetchFile}>
        {texts.booking.calendar}
      </button>
      {failed && <p className="problem">{texts.booking.calendarFailed}</p>}
    </>
  );
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
