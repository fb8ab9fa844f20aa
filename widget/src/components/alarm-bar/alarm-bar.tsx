import type { Notice } from '@fordoer/protocol';
import { telHref } from '../../conversation/phone.ts';
import './alarm-bar.css';

/**
 * The number to call, kept in sight while the conversation goes on below it. The alert exists before its content, as screen
 * readers announce only what changes. Red is 112's alone.
 */
export function AlarmBar({ alarm, lang }: { alarm: Notice['alarm']; lang: string }) {
  return (
    <div role="alert" className="alarm-bar" lang={lang}>
      {alarm && (
        <a className={alarm.phone === '112' ? 'button red' : 'button strong'} href={telHref(alarm.phone)}>
          {alarm.phoneLabel}
        </a>
      )}
    </div>
  );
}
