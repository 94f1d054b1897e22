/** What would hurt somebody most if it were seen: these lie behind the second wall whatever their columns are called. A new table of this kind is added here. */
export const crownJewels: readonly string[] = [
  'accounts.authenticator', 'accounts.passkey', 'accounts.sign_in_card',
  'members.member', 'members.earlier_contact', 'members.postal_address', 'members.guardianship', 'members.linked_professional', 'members.member_import', 'members.legal_status', 'members.delegated_authority', 'members.reconfirmation', 'members.contact_rule',
  'members.requirement_record', 'members.exemption', 'members.exemption_warning', 'members.reference_letter', 'members.note', 'members.note_version', 'members.note_reply',
  'members.member_export', 'members.joined_record', 'members.likeness', 'members.network_group', 'members.group_place', 'members.group_agreement', 'members.agreement_yes',
  'members.enquiry', 'members.enquiry_proof', 'members.member_skill', 'members.put_right', 'members.concern_handoff', 'members.handoff_call', 'members.handoff_acknowledgement', 'members.handoff_hold', 'members.lone_visit', 'members.lone_line',
  'consent.permission', 'consent.evidence', 'consent.reply_link', 'consent.consent', 'consent.decision', 'consent.gillick', 'consent.consent_use', 'consent.takedown', 'consent.renewal', 'consent.reading_format',
  'opportunities.invitation', 'opportunities.safety_plan', 'opportunities.place_check', 'opportunities.child_day', 'opportunities.day_change', 'opportunities.asked_all_the_same', 'opportunities.shelf_paper', 'opportunities.shelf_look',
  'payments.bank_account', 'payments.pay_run_file', 'payments.paying_account', 'payments.reveal',
  'panels.interview_panel',
  'voice.saying',
  'messages.message', 'messages.paper_letter', 'messages.reminder', 'messages.captured_mail',
  'privacy.copy_request', 'privacy.legal_hold', 'privacy.letting_go',
];

/** Sealed, and before the wall all the same: with the reason why. */
export const sealedBeforeTheWall: Readonly<Record<string, string>> = {
  'platform.file_page': 'who may look is told by what a file is attached to, which only the rule of its purpose knows; each page is sealed for its person',
};
