import { Note, weekday } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { isOver, type AnsweredDate } from './my-date';

export interface StandingDate extends AnsweredDate {
  readonly answerBy: string;
  readonly contactName: string;
}

const stillOpen = new Set<AnsweredDate['state']>(['OFFERED', 'HELD', 'ACCEPTED']);

/** What became of somebody's answer, said to that person. What somebody else decided is told by a person, never by a page. */
export function WhereItStands({ date }: { date: StandingDate }) {
  const { state, permission, heldOn, answerBy, contactName } = date;
  if (isOver(date) && stillOpen.has(state)) return <Note icon="clock"><p><b><Trans>This date is over.</Trans></b> <Trans>Thank you for thinking about it. We will ask you about other things.</Trans></p></Note>;
  const person = contactName || <Trans>Someone from our team</Trans>;
  switch (state) {
    case 'HELD':
      return <Note tone="wait"><p><b><Trans>You are not sure yet.</Trans></b> <Trans>We keep your place until {weekday(answerBy)}.</Trans> <Trans>{person} can talk it over with you.</Trans></p></Note>;
    case 'ACCEPTED':
      return permission === 'WAITING'
        ? <Note tone="wait"><p><b><Trans>You said yes. Thank you.</Trans></b> <Trans>We also ask someone who looks after you.</Trans> <Trans>We told them what we told you about this date. We did not share anything else.</Trans> <Trans>We keep your place.</Trans></p></Note>
        : <Note tone="good"><p><b><Trans>You said yes. Thank you.</Trans></b> <Trans>We keep a place for you.</Trans> <Trans>{person} will get in touch.</Trans></p></Note>;
    case 'CONFIRMED':
      return <Note tone="good"><p><b><Trans>Your place is sure.</Trans></b> <Trans>See you on {weekday(heldOn)}.</Trans> <Trans>We will remind you before the day.</Trans></p></Note>;
    case 'CAME':
    case 'CAME_LATE':
      return <Note tone="good"><p><b><Trans>You were there. Thank you.</Trans></b></p></Note>;
    case 'SENT_WORD':
    case 'DID_NOT_COME':
      return <Note><p><b><Trans>You could not make it.</Trans></b> <Trans>That is OK. We will ask you again.</Trans></p></Note>;
    case 'DECLINED':
      return <Note icon="check"><p><b><Trans>You said no.</Trans></b> <Trans>That is OK. Thank you for telling us.</Trans></p></Note>;
    case 'LAPSED':
      return <Note icon="clock"><p><b><Trans>The last day to answer is over.</Trans></b> <Trans>It was {weekday(answerBy)}.</Trans> <Trans>That is OK. We will ask you about other things.</Trans></p></Note>;
    case 'CANCELLED':
      return <Note><p><b><Trans>This one can’t go on right now.</Trans></b> <Trans>It is not your fault.</Trans> <Trans>{person} will talk it through with you.</Trans></p></Note>;
    case 'OFFERED':
      return null;
  }
}
