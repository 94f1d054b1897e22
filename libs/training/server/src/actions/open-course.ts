import { newId, type Actor } from '@alongside/kernel';
import { Transactions } from '@alongside/platform/database';
import { openCourse, type Course, type TypedCourse } from '@alongside/training/rules';
import { Injectable } from '@nestjs/common';

import { CourseStore } from '../store/course.store';

@Injectable()
export class OpenCourse {
  constructor(private readonly transactions: Transactions, private readonly courses: CourseStore) {}

  run(typed: TypedCourse, by: Actor): Promise<Course> {
    return this.transactions.run(() => this.courses.save(openCourse(newId<'Course'>(), typed), by));
  }
}
