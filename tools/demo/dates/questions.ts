/** The operations a date is made of, as the portal asks them. */
export const questions = {
  invite: 'mutation($id: ID!, $members: [ID!]!, $key: String!) { invite(sessionId: $id, memberIds: $members, idempotencyKey: $key) { answerBy bookings { id memberId } } }',
  answer: 'mutation($id: ID!, $answer: OfferAnswer!, $key: String!) { answerOffer(bookingId: $id, answer: $answer, idempotencyKey: $key) { state permission } }',
  bookings: 'query($id: ID!) { session(id: $id) { payBy placeLooks { memberId standing } bookings { id memberId state whyNotConfirm } } }',
  confirm: 'mutation($id: ID!) { confirmBooking(bookingId: $id) { id } }',
  fits: 'mutation($id: ID!, $member: ID!) { checkPlace(sessionId: $id, memberId: $member, fits: true) { id } }',
  children: 'query($id: ID!) { childDays(sessionId: $id) { bookingId memberName isThere goes collector { id } gaps around { id } } }',
  planDay: 'mutation($id: ID!, $plan: ChildDayPlan!) { planChildDay(bookingId: $id, plan: $plan) { bookingId } }',
  left: 'mutation($id: ID!, $how: WayLeft, $with: ID) { markChildLeft(bookingId: $id, how: $how, withId: $with) { bookingId } }',
  mark: 'mutation($id: ID!, $attendance: Attendance) { markAttendance(bookingId: $id, attendance: $attendance) { id } }',
  close: 'mutation($id: ID!, $key: String!) { closeRegister(sessionId: $id, idempotencyKey: $key) { id } }',
  waiting: 'query { permissionsWaiting { id sessionId myAnswer } }',
  give: 'mutation($id: ID!) { givePermission(id: $id) { id } }',
  refuse: 'mutation($id: ID!, $reason: String) { refusePermission(id: $id, reason: $reason) { id } }',
  talk: 'mutation($id: ID!, $question: String) { askAboutPermission(id: $id, question: $question) { id } }',
  held: 'query { deliveries(first: 50, state: HELD) { id } }',
  afterCall: 'mutation($id: ID!) { sendMessageAfterCall(id: $id) { id } }',
} as const;
