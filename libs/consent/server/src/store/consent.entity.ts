import type { AskedScope, ConsentAudience, ConsentChannel, ConsentRecord, DecisionHolder, KeptConsentState, ManagerCheck, StandingWord, WhoMustSayYes } from '@alongside/consent/rules';
import type { Id, Instant, PlainDate } from '@alongside/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'consent', name: 'consent' })
export class ConsentEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'consent_pk' }) id: Id<'Consent'>;
  @Column({ type: 'uuid', name: 'member_id' }) memberId: Id<'Member'>;
  @Column({ type: 'text' }) scope: AskedScope;
  @Column({ type: 'text' }) audience: ConsentAudience;
  @Column({ type: 'text' }) channel: ConsentChannel;
  @Column({ type: 'text', nullable: true }) detail: string | null;
  @Column({ type: 'uuid', name: 'form_id' }) formId: Id<'ConsentForm'>;
  @Column({ type: 'text', name: 'who_must' }) whoMust: WhoMustSayYes;
  @Column({ type: 'jsonb' }) holders: DecisionHolder[];
  @Column({ type: 'text', name: 'manager_check' }) managerCheck: ManagerCheck;
  @Column({ type: 'timestamptz', name: 'asked_at' }) askedAt: Instant;
  @Column({ type: 'date', name: 'answer_by', nullable: true }) answerBy: PlainDate | null;
  @Column({ type: 'date', name: 'decides_on', nullable: true }) decidesOn: PlainDate | null;
  @Column({ type: 'text' }) state: KeptConsentState;
  @Column({ type: 'jsonb' }) standing: StandingWord[];
  @Column({ type: 'timestamptz', name: 'given_at', nullable: true }) givenAt: Instant | null;
  @Column({ type: 'timestamptz', name: 'usable_from', nullable: true }) usableFrom: Instant | null;
  @Column({ type: 'date', nullable: true }) until: PlainDate | null;
  @Column({ type: 'text', name: 'decided_by', nullable: true }) decidedBy: ConsentRecord['decidedBy'];
  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true }) withdrawnAt: Instant | null;
  @Column({ type: 'uuid', name: 'withdrawn_by', nullable: true }) withdrawnBy: Id<'Person'> | null;
  @Column({ type: 'timestamptz', name: 'lapsed_at', nullable: true }) lapsedAt: Instant | null;
  @Column({ type: 'uuid', name: 'renews_id', nullable: true }) renewsId: Id<'Consent'> | null;
}
