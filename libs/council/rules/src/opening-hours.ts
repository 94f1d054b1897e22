import { isWorkingDay, weekdayOf, type ClockTime, type PlainDate, type Weekday } from '@alongside/kernel';

/** `always`; `hours`: on working days at the hours given; `otherwise`: whenever the council's front door is closed; `unknown`: nobody told us. */
export type OpenWhen = 'always' | 'hours' | 'otherwise' | 'unknown';

export interface OpeningHours {
  readonly weekday: Weekday;
  readonly opens: ClockTime;
  /** Closed from this time on. */
  readonly closes: ClockTime;
}

/** Somebody to ring. */
export interface Contact {
  readonly code: string;
  readonly label: string;
  readonly phone: string;
  readonly what: string;
  readonly openWhen: OpenWhen;
  readonly hours: readonly OpeningHours[];
  /** Some numbers are for practitioners only. */
  readonly forEverybody: boolean;
}

export interface LondonMoment {
  readonly day: PlainDate;
  readonly time: ClockTime;
  readonly holidays: ReadonlySet<string>;
}

const FRONT_DOOR = 'safeguarding-hub';

/** Null when the hours are not known. `all` is asked for the front door, whose closing opens the emergency team. */
export function isOpen(contact: Contact, all: readonly Contact[], moment: LondonMoment): boolean | null {
  switch (contact.openWhen) {
    case 'always':
      return true;
    case 'hours':
      return withinHours(contact.hours, moment);
    case 'otherwise': {
      const frontDoor = all.find(({ code }) => code === FRONT_DOOR);
      return frontDoor === undefined || !withinHours(frontDoor.hours, moment);
    }
    case 'unknown':
      return null;
  }
}

/** Whom to ring now about a worry that is not an emergency: the front door, or the team that stands in for it. */
export function whoToRing(all: readonly Contact[], moment: LondonMoment): Contact | null {
  return all.find((contact) => contact.openWhen !== 'always' && contact.forEverybody && isOpen(contact, all, moment) === true) ?? null;
}

function withinHours(hours: readonly OpeningHours[], { day, time, holidays }: LondonMoment): boolean {
  if (!isWorkingDay(day, holidays)) return false;
  return hours.some(({ weekday, opens, closes }) => weekday === weekdayOf(day) && opens <= time && time < closes);
}
