import { Button, StatusLine } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

import type { Attendance } from './register-page.generated';
import { RegisterLine } from './register-line';
import type { RegisterBooking, RegisterSession } from './register-page';
import { useMark } from './use-mark';

interface Marked {
  readonly bookingId: string;
  readonly who: string;
  readonly before: Attendance | null;
}

/** The lines of the register with their keys: J and K go up and down, Ctrl Z takes the last mark back. */
export function RegisterLines({ session, lines, onMarked }: { session: RegisterSession; lines: readonly RegisterBooking[]; onMarked: () => void }) {
  const list = useRef<HTMLUListElement>(null);
  const [marks, setMarks] = useState<readonly Marked[]>([]);
  const { mark, problem } = useMark(onMarked);
  const last = marks.at(-1);

  async function set({ id, memberName, attendance }: RegisterBooking, to: Attendance) {
    if (to !== attendance && (await mark(id, to))) setMarks((before) => [...before, { bookingId: id, who: memberName, before: attendance }]);
  }

  async function undo() {
    if (last && (await mark(last.bookingId, last.before))) setMarks((before) => before.slice(0, -1));
  }

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.target instanceof HTMLTextAreaElement || (event.target instanceof HTMLInputElement && event.target.type === 'text')) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      void undo();
    }
    const step = { j: 1, k: -1 }[event.key.toLowerCase()];
    if (step && !event.ctrlKey && !event.metaKey && !event.altKey) go(step);
  });

  // From anywhere on the page: whoever opens the register starts with J.
  useEffect(() => {
    const heard = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, []);

  function go(step: number) {
    const rows = [...(list.current?.querySelectorAll('fieldset') ?? [])];
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    const row = rows[Math.min(Math.max(at + step, 0), rows.length - 1)];
    (row?.querySelector<HTMLInputElement>('input:checked') ?? row?.querySelector('input'))?.focus();
  }

  return (
    <>
      <ul className="queue sheet" ref={list}>
        {lines.map((booking) => <RegisterLine key={booking.id} booking={booking} closed={session.registerClosedAt !== null} onMark={(to) => void set(booking, to)} />)}
      </ul>
      <div className="row">
        <StatusLine>{problem ?? (last && <Trans>Saved for {last.who}.</Trans>)}</StatusLine>
        {last && session.registerClosedAt === null && <Button type="button" look="quiet" small icon="turn" onClick={() => void undo()}><Trans>Undo</Trans></Button>}
      </div>
    </>
  );
}
