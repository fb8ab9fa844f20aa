import { useState } from 'react';
import { api } from '../../conversation/api.ts';
import { saveFile } from '../../conversation/save-file.ts';
import type { Texts } from '../../locale/texts.ts';

/** Fetches the calendar file. The secret goes in the body of a request, so no log or history holds it. */
export function Calendar({ secret, texts }: { secret: string; texts: Texts }) {
  const [failed, setFailed] = useState(false);
  const fetchFile = async () => {
    const file = await api.calendar(secret);
    setFailed(!file.ok);
    if (file.ok) saveFile(file.value, texts.booking.fileName);
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
