import { checks } from './checks/checks';
import { coming } from './dates/coming';
import { lately } from './dates/lately';
import { pastPanels } from './dates/panels';
import { pastProjects } from './dates/projects';
import { pastTraining } from './dates/training';
import { Turns } from './dates/turns';
import { groups } from './groups/groups';
import { payWeeks } from './money/pay-weeks';
import { payingAccount } from './money/paying-account';
import { thisWeek } from './money/this-week';
import { notes } from './notes/notes';
import { leftHalfWay } from './people/left-half-way';
import { looks } from './people/looks';
import { comingIn, leavers } from './people/newcomers';
import { openPeople } from './people/open-people';
import { rests } from './people/rests';
import { quarterReports } from './reports/quarter-reports';
import { handedOn } from './safety/worries';
import type { Story } from './story';
import { voices } from './voice/voices';
import { yesAndNo } from './yes-and-no/yes-and-no';

/** Writes every chapter into the agenda; nothing has happened yet. */
export function tellStory(story: Story): void {
  const turns = new Turns(story.calendar);
  openPeople(story);
  checks(story);
  payingAccount(story);
  pastTraining(story, turns);
  pastPanels(story, turns);
  pastProjects(story, turns);
  lately(story, turns);
  coming(story, turns);
  rests(story, turns);
  payWeeks(story);
  thisWeek(story);
  yesAndNo(story);
  voices(story);
  groups(story);
  notes(story);
  handedOn(story);
  quarterReports(story);
  looks(story);
  leftHalfWay(story);
  leavers(story);
  comingIn(story);
}
