import type { ContactWay, Language, LeftReason, MemberKind, OwnWord, Stage } from '@alongside/members/rules';
import type { Id, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'members', name: 'member' })
export class MemberEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'member_pk' }) id: Id<'Member'>;
  @Column({ type: 'text' }) kind: MemberKind;
  @Column({ type: 'text', name: 'full_name' }) fullName: string;
  @Column({ type: 'text', name: 'known_as' }) knownAs: string;
  @Column({ type: 'date', name: 'born_on', nullable: true }) bornOn: PlainDate | null;
  @Column({ type: 'date', name: 'joined_on' }) joinedOn: PlainDate;
  @Column({ type: 'text' }) stage: Stage;
  @Column({ type: 'uuid', name: 'enquiry_id', nullable: true }) enquiryId: Id<'Enquiry'> | null;
  @Column({ type: 'date', name: 'by_sheet_on', nullable: true }) bySheetOn: PlainDate | null;
  @Column({ type: 'date', name: 'met_on', nullable: true }) metOn: PlainDate | null;
  @Column({ type: 'date', name: 'welcomed_on', nullable: true }) welcomedOn: PlainDate | null;
  @Column({ type: 'date', name: 'rest_from', nullable: true }) restFrom: PlainDate | null;
  @Column({ type: 'date', name: 'rest_until', nullable: true }) restUntil: PlainDate | null;
  @Column({ type: 'date', name: 'leave_said_on', nullable: true }) leaveSaidOn: PlainDate | null;
  @Column({ type: 'date', name: 'leaves_on', nullable: true }) leavesOn: PlainDate | null;
  @Column({ type: 'text', name: 'left_because', nullable: true }) leftBecause: LeftReason | null;
  @Column({ type: 'text', array: true }) interests: string[];
  @Column({ type: 'text', array: true }) languages: Language[];
  @Column({ type: 'text', nullable: true }) strengths: string | null;
  @Column({ type: 'text', nullable: true }) reference: string | null;
  @Column({ type: 'text', name: 'own_word', array: true }) ownWord: OwnWord[];
  @Column({ type: 'uuid', name: 'same_as', nullable: true }) sameAs: Id<'Member'> | null;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text', nullable: true }) phone: string | null;
  @Column({ type: 'text', name: 'reach_by', array: true }) reachBy: ContactWay[];
  @Column({ type: 'text', name: 'reach_note', nullable: true }) reachNote: string | null;
}
