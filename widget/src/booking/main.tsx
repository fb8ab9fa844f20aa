import { createRoot } from 'react-dom/client';
import { ManageBooking } from '../components/manage-booking/manage-booking.tsx';
import '../chat/base.css';
import '../chat/print.css';

/**
 * A receipt's own page. Its secret is the fragment, which no server sees; it is taken out of the address at once, so that the
 * browser's history does not keep it, and stays with the tab for a reload.
 */
const secret = location.hash.slice(1) || ((history.state as { secret?: string } | null)?.secret ?? '');
history.replaceState({ secret }, '', location.pathname + location.search);
const locale = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'da';
document.documentElement.lang = locale;
createRoot(document.getElementById('root') as HTMLElement).render(
  <ManageBooking secret={secret} locale={locale} />,
);
