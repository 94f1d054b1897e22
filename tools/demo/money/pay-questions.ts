/** The operations of the pay team. */
export const payQuestions = {
  toCheck: 'query { paymentsToCheck(first: 100) { id heldOn payeeName whyNotCheck } }',
  check: 'mutation($ids: [ID!]!) { checkPayments(ids: $ids) { id } }',
  toApprove: 'query { paymentsToApprove(first: 100) { id heldOn payeeName whyNotApprove } }',
  approve: 'mutation($ids: [ID!]!) { approvePayments(ids: $ids) { id } }',
  ready: 'query { paymentsReady(first: 100) { flag } }',
  make: 'mutation($key: String!) { createPayRun(idempotencyKey: $key) { id } }',
  release: 'mutation($id: ID!, $key: String!) { releasePayRun(id: $id, idempotencyKey: $key) { payOn } }',
  paid: 'mutation($id: ID!, $on: PlainDate!) { confirmPayRunPaid(id: $id, paidOn: $on) { id } }',
  hold: 'mutation($id: ID!) { holdPayment(id: $id) { id } }',
  mine: 'query { myPayments { id state heldOn amountPence } }',
  less: 'mutation($id: ID!, $amount: Pence!) { reducePayment(id: $id, amountPence: $amount) { id } }',
  none: 'mutation($id: ID!) { declinePayment(id: $id) { id } }',
} as const;
