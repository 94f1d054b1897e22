import { RecordStore, Transactions } from '@alongside/platform/database';
import { EventLog } from '@alongside/platform/events';
import type { Course } from '@alongside/training/rules';
import { Injectable } from '@nestjs/common';

import { CourseEntity } from './course.entity';

@Injectable()
export class CourseStore extends RecordStore<CourseEntity, Course> {
  constructor(transactions: Transactions, events: EventLog) {
    super(transactions, events, CourseEntity, (row) => ({ ...row }), (course) => Object.assign(new CourseEntity(), course));
  }

  isKnown(title: string): Promise<boolean> {
    return this.transactions.manager.existsBy(CourseEntity, { title });
  }
}
