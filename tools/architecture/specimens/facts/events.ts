export const memberJoined = (memberId: string, firstName: string, reason: string) => ({
  name: 'members.member-joined',
  subjectId: memberId,
  data: { memberId, firstName, reason, joinedOn: '2026-11-23' },
});
