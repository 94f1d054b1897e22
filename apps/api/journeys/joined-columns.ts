/**
 * What becomes of each column that points to somebody when two records of one person are joined (docs/adr/0027), and again when they are parted.
 * Nothing is ever moved: `own` stays with the record it was written on and is read there. `stricter` stays as well, and is asked of both records: where, says the file. `carried`: the record in use has it too, as rows that say what they stand for and go again. `somebody-else` is not the person whose records are joined but
 * whoever did it, gave it or stands beside them. `joining` is the joining itself.
 */
export type Followed = 'own' | 'somebody-else' | 'joining' | { readonly stricter: string } | { readonly carried: string };

const stricter = (file: string): Followed => ({ stricter: file });
const consent = stricter('libs/consent/server/src/joined-records.ts');
const understood = stricter('libs/consent/server/src/understood.ts');
const rules = stricter('libs/members/server/src/store/contact-rules.read.ts');
const carried: Followed = { carried: 'libs/members/server/src/carried-places.ts' };
const reached = stricter('libs/members/server/src/safe-to-reach.ts');
const held = stricter('libs/privacy/server/src/held-people.ts');

export const joinedColumns: Readonly<Record<string, Followed>> = {
  'accounts.authenticator.person_id': 'own', 'accounts.challenge.person_id': 'own', 'accounts.email_change.asked_by_id': 'somebody-else', 'accounts.email_change.person_id': 'own',
  'accounts.known_browser.person_id': 'own', 'accounts.look_along.person_id': 'own', 'accounts.look_along.viewer_id': 'somebody-else', 'accounts.passkey.person_id': 'own',
  'accounts.person.id': 'own', 'accounts.phone_try.asked_by_id': 'somebody-else', 'accounts.phone_try.person_id': 'own', 'accounts.sent_text.person_id': 'own', 'accounts.proof_word.let_by_id': 'somebody-else', 'accounts.proof_word.person_id': 'somebody-else', 'accounts.role_grant.person_id': 'own', 'accounts.session.person_id': 'own',
  'accounts.session.supported_by_id': 'somebody-else', 'accounts.sign_in_card.person_id': 'own', 'accounts.sign_in_card.printed_by_id': 'somebody-else', 'accounts.sign_in_code.person_id': 'own',
  'accounts.waiting_role.answered_by_id': 'somebody-else', 'accounts.waiting_role.asked_by_id': 'somebody-else', 'accounts.waiting_role.person_id': 'somebody-else', 'accounts.work_account.person_id': 'somebody-else',
  'consent.consent.member_id': consent, 'consent.consent.withdrawn_by': 'own', 'consent.consent_use.member_id': consent, 'consent.consent_use.owner_id': 'somebody-else', 'consent.decision.collected_by': 'somebody-else',
  'consent.decision.giver_id': 'own', 'consent.decision.witnessed_by': 'somebody-else', 'consent.evidence.collected_by': 'somebody-else', 'consent.evidence.giver_id': 'own', 'consent.evidence.witnessed_by': 'somebody-else',
  'consent.gillick.member_id': understood, 'consent.gillick.worker_id': 'somebody-else', 'consent.permission.guardian_ids': 'somebody-else', 'consent.permission.member_id': stricter('libs/consent/server/src/take-part.ts'),
  'consent.joining_answer.collected_by': 'somebody-else', 'consent.joining_answer.witnessed_by': 'somebody-else', 'consent.joining_asking.asked_by': 'somebody-else', 'consent.joining_asking.guardian_id': 'somebody-else',
  'consent.joining_asking.member_id': 'own', 'consent.reading_format.person_id': 'own', 'consent.renewal.member_id': 'own', 'consent.reply_link.guardian_id': 'somebody-else', 'consent.reply_link.member_id': 'own', 'consent.takedown.member_id': consent,
  'consent.takedown.owner_id': 'somebody-else', 'consent.translation.checked_by': 'somebody-else', 'consent.takedown.settled_by': 'somebody-else',
  'members.access_line.member_id': stricter('libs/members/server/src/opened-needs.ts'), 'members.agreement_yes.member_id': carried, 'members.concern_handoff.about_id': 'own', 'members.concern_handoff.raised_by': 'somebody-else',
  'members.contact_rule.confirmed_by': 'somebody-else', 'members.contact_rule.member_id': rules, 'members.contact_rule.other_id': rules, 'members.contact_rule.written_by': 'somebody-else',
  'members.delegated_authority.delegated_to': 'somebody-else', 'members.delegated_authority.member_id': 'own', 'members.duty_list.set_by': 'somebody-else', 'members.duty_page.to_person': 'somebody-else',
  'members.duty_place.person_id': 'somebody-else', 'members.earlier_contact.member_id': reached, 'members.enquiry.answered_by': 'somebody-else', 'members.enquiry.member_id': 'own', 'members.enquiry.written_by': 'somebody-else',
  'members.exemption.given_by': 'somebody-else', 'members.exemption.member_id': 'own', 'members.export_purpose.approved_by': 'somebody-else', 'members.group_agreement.written_by': 'somebody-else',
  'members.group_place.person_id': carried, 'members.guardianship.confirmed_by': 'somebody-else', 'members.guardianship.guardian_id': 'somebody-else',
  'members.guardianship.member_id': stricter('libs/members/server/src/actions/join-records.ts'), 'members.guardianship.not_told_by': 'somebody-else', 'members.handoff_acknowledgement.by_id': 'somebody-else',
  'members.handoff_hold.by_id': 'somebody-else', 'members.joined_record.joined_by': 'somebody-else', 'members.joined_record.kept_id': 'joining', 'members.joined_record.other_id': 'joining',
  'members.joined_record.parted_by': 'somebody-else', 'members.legal_status.confirmed_by': 'somebody-else', 'members.legal_status.member_id': stricter('libs/members/server/src/actions/join-records.ts'),
  'members.legal_status.recorded_by': 'somebody-else', 'members.likeness.one_id': 'joining', 'members.likeness.other_id': 'joining', 'members.likeness.settled_by': 'somebody-else', 'members.likeness_due.member_id': 'joining',
  'members.lone_line.by_id': 'somebody-else', 'members.lone_page.to_person': 'somebody-else', 'members.lone_visit.first_contact': 'somebody-else', 'members.lone_visit.person_id': 'somebody-else',
  'members.lone_visit.second_contact': 'somebody-else', 'members.lone_visit.with_id': 'own',
  'members.linked_professional.confirmed_by': 'somebody-else', 'members.linked_professional.member_id': 'own', 'members.linked_professional.person_id': 'somebody-else',
  'members.member.id': stricter('libs/members/server/src/store/same-person.read.ts'), 'members.member.same_as': 'joining', 'members.member_export.asked_by': 'somebody-else', 'members.member_import.started_by': 'somebody-else',
  'members.member_skill.member_id': 'own', 'members.network_group.member_ids': carried, 'members.note.member_id': 'own', 'members.note_reply.seen_by': 'somebody-else', 'members.note_version.written_by': 'somebody-else',
  'members.part_taken.member_id': stricter('libs/members/server/src/records-of-one.ts'), 'members.postal_address.id': 'own', 'members.profile.id': stricter('libs/members/server/src/members-on.ts'), 'members.put_right.member_id': 'own', 'members.put_right.put_right_by': 'somebody-else',
  'members.reconfirmation.done_by': 'somebody-else', 'members.reconfirmation.member_id': 'own', 'members.reference_letter.member_id': 'own', 'members.reference_letter.written_by': 'somebody-else',
  'members.requirement_record.member_id': 'own', 'members.requirement_record.met_by': 'somebody-else', 'members.step_offer.member_id': 'own', 'members.step_offer.offered_by': 'somebody-else',
  'messages.message.to_person': 'own', 'messages.paper_letter.to_person': 'own', 'messages.paper_letter.handled_by': 'somebody-else', 'messages.reminder.member_id': 'own',
  'opportunities.asked_all_the_same.asked_by': 'somebody-else', 'opportunities.asked_all_the_same.member_id': 'own', 'opportunities.booking.member_id': stricter('libs/opportunities/server/src/suggested-members.ts'), 'opportunities.child_day.collector_id': 'somebody-else', 'opportunities.child_day.contact_ids': 'somebody-else', 'opportunities.child_day.left_by': 'somebody-else',
  'opportunities.child_day.left_with_id': 'somebody-else', 'opportunities.child_day.planned_by': 'somebody-else', 'opportunities.day_change.said_by': 'somebody-else', 'opportunities.day_change.seen_by': 'somebody-else', 'opportunities.paper.added_by': 'somebody-else', 'opportunities.paper_look.person_id': 'own',
  'opportunities.place_check.checked_by': 'somebody-else', 'opportunities.place_check.member_id': rules, 'opportunities.safety_plan.looked_at_by': 'somebody-else', 'opportunities.safety_plan.written_by': 'somebody-else',
  'opportunities.session.contact_id': 'somebody-else', 'opportunities.session.with_ids': 'somebody-else', 'opportunities.shelf_look.person_id': 'own', 'opportunities.shelf_paper.put_by': 'somebody-else',
  'panels.interview_panel.agreed_by': 'somebody-else', 'panels.interview_panel.asked_by': 'somebody-else',
  'payments.bank_account.called_by': 'somebody-else', 'payments.bank_account.helped_by': 'somebody-else', 'payments.bank_account.member_id': 'own', 'payments.pay_run.created_by': 'somebody-else', 'payments.pay_run.released_by': 'somebody-else',
  'payments.paying_account.set_by': 'somebody-else', 'payments.payment.approved_by': 'somebody-else', 'payments.payment.checked_by': 'somebody-else', 'payments.payment.member_id': 'own', 'payments.reveal.member_id': 'own',
  'payments.reveal.revealed_by': 'somebody-else',
  'privacy.copy_request.checked_by': 'somebody-else', 'privacy.copy_request.person_id': 'own', 'privacy.legal_hold.person_id': held, 'privacy.legal_hold.set_by': 'somebody-else', 'privacy.letting_go.approved_by': 'somebody-else',
  'privacy.letting_go.found_by': 'somebody-else', 'privacy.letting_go.person_id': 'own', 'privacy.tombstone.person_id': 'own',
  'training.learner_place.learner_id': 'somebody-else', 'voice.item.answered_by': 'somebody-else', 'voice.item.owner_id': 'somebody-else', 'voice.saying.heard_by': 'somebody-else', 'voice.saying.member_id': 'own',
};
