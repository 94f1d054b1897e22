import type { Id } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'training', name: 'course' })
export class CourseEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'course_pk' }) id: Id<'Course'>;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) about: string;
  @Column({ type: 'smallint', name: 'most_learners' }) mostLearners: number;
}
