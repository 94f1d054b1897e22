import { hoursInWords, isOpen, type Contact } from '@alongside/council/rules';
import { Clock, londonDay, londonTime } from '@alongside/kernel';
import { Injectable } from '@nestjs/common';

import { CalendarRead } from './store/calendar.read';
import { ContactsRead } from './store/contacts.read';

export interface ContactNow extends Pick<Contact, 'code' | 'label' | 'phone' | 'what' | 'forEverybody'> {
  /** In words. */
  readonly hours: string;
  readonly isNow: boolean;
}

/** The numbers to ring, and which of them answers at this moment in London. */
@Injectable()
export class ContactsNow {
  constructor(private readonly contacts: ContactsRead, private readonly calendar: CalendarRead, private readonly clock: Clock) {}

  async all(): Promise<readonly ContactNow[]> {
    const now = this.clock.now();
    const moment = { day: londonDay(now), time: londonTime(now), holidays: await this.calendar.holidays() };
    const all = await this.contacts.all();
    return all.map((contact) => {
      const { code, label, phone, what, forEverybody } = contact;
      return { code, label, phone, what, forEverybody, hours: hoursInWords(contact), isNow: isOpen(contact, all, moment) === true };
    });
  }
}
