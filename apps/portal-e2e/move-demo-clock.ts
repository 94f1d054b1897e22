/** Moves the demo's clock on to a London time on a day, as the demo page's own form does. */
export async function moveDemoClock(url: string, day: string, dayOffset: number, time: string): Promise<void> {
  const asked = await fetch(`${url}/demo/clock`, { method: 'POST', headers: { accept: 'application/json' }, body: new URLSearchParams({ advance: 'PT0S' }) });
  const { now } = (await asked.json()) as { now: string };
  const london = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'medium' }).format(new Date(now));
  const target = Date.parse(`${day}T${time}:00Z`) + dayOffset * 86_400_000;
  const seconds = Math.ceil((target - Date.parse(`${london.replace(' ', 'T')}Z`)) / 1_000);
  if (seconds <= 0) throw new Error(`${day} ${time} is over by the demo's clock (${london}).`);
  await moveDemoClockBy(url, `PT${seconds}S`);
}

export async function moveDemoClockBy(url: string, advance: string): Promise<void> {
  const moved = await fetch(`${url}/demo/clock`, { method: 'POST', headers: { accept: 'application/json' }, body: new URLSearchParams({ advance }) });
  if (!moved.ok) throw new Error(`The clock did not move: ${moved.status}`);
}
