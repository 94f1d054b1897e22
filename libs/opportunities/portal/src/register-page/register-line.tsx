import { poundsAndPence, Register, shortDay, useRefusalWords, type Mark } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';

import { ReplyTag } from '../words/reply-tag';
import { useSeatWords } from '../words/seat-words';
import { SeatDeeds } from '../team-date-page/seat-deeds';
import type { Attendance } from './register-page.generated';
import type { RegisterBooking } from './register-page';

/** One person: four marks, or the reason why there are none. */
export function RegisterLine({ booking, closed, onMark }: { booking: RegisterBooking; closed: boolean; onMark: (to: Attendance) => void }) {
  const { t } = useLingui();
  const seats = useSeatWords();
  const words = useRefusalWords();
  const { id, memberName, memberKind, attendance, whyNotMark, state, permission } = booking;
  const canBeConfirmed = !closed && state === 'ACCEPTED' && whyNotMark !== 'REGISTER_NOT_OPEN';
  const marks: readonly Mark[] = [
    { value: 'CAME', label: t`Came`, keyName: 'C' }, { value: 'CAME_LATE', label: t`Came late`, keyName: 'L' },
    { value: 'SENT_WORD', label: t`Sent word`, keyName: 'S' }, { value: 'DID_NOT_COME', label: t`Did not come`, keyName: 'X' },
  ];
  return (
    <li>
      <div className="queue-what">
        <p><b>{memberName}</b></p><p className="soft">{seats[memberKind]}</p>
        {canBeConfirmed && <div className="stack stack-tight"><SeatDeeds booking={booking} />{booking.whyNotConfirm === null && <p className="soft">{words({ code: 'NOT_CONFIRMED' })}</p>}</div>}
      </div>
      {whyNotMark === null && <Register who={memberName} name={`mark-${id}`} marks={marks} value={attendance} onMark={(to) => onMark(to as Attendance)} />}
      {whyNotMark !== null && <ReplyTag state={state} permission={permission} />}
      <MoneyOf booking={booking} />
    </li>
  );
}

/** What the mark means in money. */
function MoneyOf({ booking: { attendance, payPence, payBy } }: { booking: RegisterBooking }) {
  if (attendance === null) return null;
  const paid = attendance === 'CAME' || attendance === 'CAME_LATE';
  return (
    <div className="queue-do">
      <p><b>{poundsAndPence(paid ? payPence : 0)}</b> <span className="soft small">{paid ? <Trans>by {shortDay(payBy)}</Trans> : <Trans>No reason kept.</Trans>}</span></p>
    </div>
  );
}
