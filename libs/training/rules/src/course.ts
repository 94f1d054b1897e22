import { answerAll, decided, requiredText, wholeNumber, type Decision, type Id } from '@alongside/kernel';

import { courseOpened } from './events';

export interface Course {
  readonly id: Id<'Course'>;
  readonly title: string;
  /** What learners take away. */
  readonly about: string;
  /** The most learners the trainers wish to have in the room. */
  readonly mostLearners: number;
}

export interface TypedCourse {
  readonly title: string;
  readonly about: string;
  readonly mostLearners: number;
}

/** Leaves room for the invitation's own words round it. */
const TITLE_MOST = 90;
const ABOUT_MOST = 600;
const LEARNERS_MOST = 60;

export function openCourse(id: Id<'Course'>, typed: TypedCourse): Decision<Course> {
  const read = answerAll({
    title: () => requiredText(typed.title, 'title', TITLE_MOST),
    about: () => requiredText(typed.about, 'about', ABOUT_MOST),
    mostLearners: () => wholeNumber(typed.mostLearners, 'mostLearners', 1, LEARNERS_MOST),
  });
  const course: Course = { id, ...read };
  return decided(course, courseOpened(course));
}
