/** Every page a demo person can open from their own places, by address. Pages about one thing are found from their lists. */
export const pagesOf: Readonly<Record<string, readonly string[]>> = {
  nobody: ['/', '/sign-in', '/help', '/privacy', '/accessibility', '/safety', '/worried', '/changes', '/no-such-page'],
  parent: ['/home', '/dates', '/money', '/money/how', '/i-said', '/me', '/me/notes', '/worried', '/me/sign-in', '/me/show', '/me/who-looked', '/me/copy'],
  'young-person': ['/home', '/dates', '/money', '/i-said', '/me'],
  guardian: ['/permission'],
  coordinator: ['/team', '/team/people', '/team/people/import', '/team/dates', '/team/promises', '/team/messages', '/team/impact'],
  'safeguarding-lead': ['/team', '/team/safety', '/worried'],
  hr: ['/panels', '/panels/ask', '/training'],
  'finance-checker': ['/pay'],
  'finance-approver': ['/pay'],
  councillor: ['/impact', '/changes'],
  practitioner: ['/practice', '/training'],
  trainer: ['/home', '/training'],
  administrator: ['/settings', '/permissions', '/my-sign-in'],
  dpo: ['/who-looked', '/copies', '/letting-go', '/permissions'],
};

interface WayIn {
  /** A list, or the page that was found before and fits. */
  readonly from: string | RegExp;
  readonly link: RegExp;
  /** What the link says; left out: the first that fits. */
  readonly named?: RegExp;
}

/** From a list to one of its things: where the first link whose address fits leads. */
export const oneOf: Readonly<Record<string, readonly WayIn[]>> = {
  parent: [{ from: '/dates', link: /^\/dates\/[0-9a-f-]{36}$/ }],
  coordinator: [
    { from: '/team/people', link: /^\/team\/people\/[0-9a-f-]{36}$/ },
    { from: '/team/dates', link: /^\/team\/dates\/[0-9a-f-]{36}$/ },
  ],
  hr: [{ from: '/panels', link: /^\/panels\/[0-9a-f-]{36}$/ }],
  'finance-approver': [{ from: '/pay', link: /^\/pay\/run\/[0-9a-f-]{36}$/ }],
};
