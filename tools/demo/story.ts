import type { Agenda } from './agenda';
import type { Calendar } from './calendar';
import type { Deeds } from './deeds';
import type { People } from './people/people';
import type { StoryClock } from './story-clock';

/** What every chapter of the story is told with. */
export interface Story {
  readonly clock: StoryClock;
  readonly calendar: Calendar;
  readonly agenda: Agenda;
  readonly deeds: Deeds;
  readonly people: People;
}
