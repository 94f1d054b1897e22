import { newId, Refusal, type Actor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { openCourse, type Course, type TypedCourse } from '@alongside/training/rules';
import { Injectable } from '@nestjs/common';

import { CourseStore } from '../store/course.store';

@Injectable()
export class OpenCourse {
  constructor(private readonly transactions: Transactions, private readonly courses: CourseStore) {}

  /** Throws Refusal COURSE_KNOWN when there is one of that name. */
  run(typed: TypedCourse, by: Actor): Promise<Course> {
    return this.transactions.run(async () => {
      const opened = openCourse(newId<'Course'>(), typed);
      if (await this.courses.isKnown(opened.state.title)) throw new Refusal('COURSE_KNOWN', 'title');
      return this.courses.save(opened, by);
    });
  }
}
