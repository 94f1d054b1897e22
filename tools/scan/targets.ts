/** Where words of a stranger or of somebody signed in reach the database; `*` marks the place. */
export interface Target {
  readonly name: string;
  readonly url: string;
  readonly data?: string;
  readonly json?: true;
  readonly as?: 'coordinator' | 'parent';
}

export function targetsFor(url: string): readonly Target[] {
  const question = (name: string, as: 'coordinator' | 'parent', query: string, variables: object): Target => ({ name, as, json: true, url: `${url}/graphql`, data: JSON.stringify({ query, variables }) });
  return [
    question('searching for people', 'coordinator', 'query ($search: String, $interest: String, $language: String) { members(search: $search, interest: $interest, language: $language, first: 20) { total } }', { search: 'maria*', interest: 'panels*', language: 'pl*' }),
    question('opening a record', 'coordinator', 'query ($id: ID!) { member(id: $id) { id } }', { id: '01900000-0000-7000-8000-000000000001*' }),
    question('saying something', 'parent', 'mutation ($words: String!) { sayIt(words: $words) }', { words: 'The room was cold.*' }),
    question('answering an offer', 'parent', 'mutation ($id: ID!, $key: String!) { answerOffer(bookingId: $id, answer: YES, idempotencyKey: $key) { state } }', { id: '01900000-0000-7000-8000-000000000001', key: 'a-key-of-mine*' }),
    question('asking for a code', 'parent', 'mutation ($email: String!) { askForSignInCode(email: $email) }', { email: 'maria@home.example*' }),
    { name: 'the form to join', url: `${url}/join`, data: 'name=Sam*&address=sam%40home.example*&kind=parent*' },
    { name: 'the code of an enquiry', url: `${url}/join/code`, data: 'enquiry=none*&code=123456*' },
    { name: 'the link of an invitation', url: `${url}/i/no-such-code*` },
    { name: 'the answer of a guardian', url: `${url}/c/no-such-code`, data: 'answer=yes*' },
    { name: 'a file by its name', url: `${url}/files/01900000-0000-7000-8000-000000000001*`, as: 'parent' },
  ];
}
