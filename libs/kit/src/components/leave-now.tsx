import { useEffect } from 'react';
import { Trans } from '@lingui/react/macro';

const elsewhere = 'https://www.bbc.co.uk/weather';
/** Three presses of Shift within this time, with nothing between, mean "leave". */
const patience = 5000;

/** Goes to the weather at once. Back does not return here, but the browser's history keeps what it kept: the help page says so. */
export function LeaveNow() {
  useEffect(() => {
    let presses: number[] = [];
    const count = (event: KeyboardEvent) => {
      if (event.repeat) return;
      presses = event.key === 'Shift' ? [...presses, event.timeStamp].filter((at) => event.timeStamp - at < patience) : [];
      if (presses.length === 3) leaveNow();
    };
    window.addEventListener('keydown', count);
    return () => window.removeEventListener('keydown', count);
  }, []);
  return <a className="leave" href={elsewhere} rel="noreferrer" onClick={(event) => { event.preventDefault(); leaveNow(); }}><Trans>Leave now</Trans></a>;
}

function leaveNow(): void {
  // The page must be gone before the next one has come, also on a slow phone.
  document.documentElement.dataset['left'] = '';
  document.title = 'BBC Weather';
  sessionStorage.clear();
  void forgetSavedPages().finally(() => location.replace(elsewhere));
}

async function forgetSavedPages(): Promise<void> {
  if (!('caches' in window)) return;
  const names = await caches.keys();
  await Promise.all(names.map((name) => caches.delete(name)));
}
