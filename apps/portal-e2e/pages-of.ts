/** Every page a demo person can open from their own places, by address. Pages about one thing are found from their lists. */
export const pagesOf: Readonly<Record<string, readonly string[]>> = {
  nobody: ['/', '/join', '/sign-in', '/help', '/privacy', '/accessibility', '/safety', '/worried', '/changes', '/no-such-page'],
  parent: ['/home', '/dates', '/money', '/money/how', '/i-said', '/me', '/me/yes-and-no', '/me/yes-and-no/said', '/me/yes-and-no/more', '/me/groups', '/me/papers', '/me/about', '/me/needs', '/me/when', '/me/correct', '/me/post', '/me/messages', '/me/notes', '/me/people', '/me/checks', '/skills', '/skills/story', '/worried', '/me/sign-in', '/me/show', '/me/who-looked', '/me/copy'],
  'young-person': ['/home', '/dates', '/money', '/i-said', '/me', '/me/yes-and-no', '/me/yes-and-no/understood', '/me/people', '/me/papers', '/skills', '/skills/story'],
  newcomer: ['/home', '/me'],
  guardian: ['/permission', '/permission/days', '/permission/said'],
  coordinator: ['/team', '/team/alone', '/team/checks', '/team/people', '/team/people/twice', '/team/people/export', '/team/groups', '/team/papers', '/training/hours', '/team/people/import', '/team/joining', '/team/joining/new', '/team/dates', '/team/promises', '/team/take-downs', '/team/waiting-for-a-word', '/team/messages', '/team/messages/letters', '/team/impact'],
  'safeguarding-lead': ['/team', '/team/safety', '/worried'],
  hr: ['/panels', '/panels/ask', '/training', '/checks', '/checks/rules'],
  'finance-checker': ['/pay'],
  'finance-approver': ['/pay'],
  councillor: ['/impact', '/changes'],
  practitioner: ['/practice', '/training', '/around'],
  'social-worker': ['/around'],
  supporter: ['/around', '/team/alone', '/team/take-downs/mine'],
  trainer: ['/home', '/training'],
  administrator: ['/settings', '/settings/values', '/settings/days-off', '/settings/colleagues', '/permissions', '/my-sign-in'],
  'second-administrator': ['/settings/colleagues'],
  'service-lead': ['/settings/second-word'],
  dpo: ['/who-looked', '/consent-forms', '/export-purposes', '/copies', '/letting-go', '/permissions', '/permissions/fields', '/permissions/fields?record=Member', '/permissions/fields?role=hr&as=any'],
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
  parent: [
    { from: '/me/papers', link: /^\/me\/papers\/[0-9a-f-]{36}$/ },
    { from: '/dates', link: /^\/dates\/[0-9a-f-]{36}$/, named: /Plan the new youth space/ },
    { from: /^\/dates\/[0-9a-f-]{36}$/, link: /^\/dates\/[0-9a-f-]{36}\/papers\/[0-9a-f-]{36}$/ },
  ],
  coordinator: [
    { from: '/team', link: /^\/team\/permissions\/[0-9a-f-]{36}$/ },
    { from: '/team', link: /^\/team\/bank-calls\/[0-9a-f-]{36}$/ },
    { from: '/team', link: /^\/team\/people\/[0-9a-f-]{36}\/sign-in$/ },
    { from: '/team/joining', link: /^\/team\/joining\/[0-9a-f-]{36}$/ },
    { from: '/team/groups', link: /^\/team\/groups\/[0-9a-f-]{36}$/ },
    { from: '/team/people', link: /^\/team\/people\/[0-9a-f-]{36}$/, named: /Ellis/ },
    { from: /^\/team\/people\/[0-9a-f-]{36}$/, link: /^\/team\/people\/[0-9a-f-]{36}\/around$/ },
    { from: /^\/team\/people\/[0-9a-f-]{36}$/, link: /^\/team\/people\/[0-9a-f-]{36}\/yes-and-no$/ },
    { from: /^\/team\/people\/[0-9a-f-]{36}\/yes-and-no$/, link: /^\/team\/people\/[0-9a-f-]{36}\/yes-and-no\/said$/ },
    { from: /^\/team\/people\/[0-9a-f-]{36}\/yes-and-no$/, link: /^\/team\/people\/[0-9a-f-]{36}\/understood/ },
    { from: /^\/team\/people\/[0-9a-f-]{36}$/, link: /^\/team\/people\/[0-9a-f-]{36}\/sign-in$/ },
    { from: '/team/dates', link: /^\/team\/dates\/[0-9a-f-]{36}$/, named: /Plan the new youth space/ },
    { from: '/team/dates', link: /^\/team\/dates\/[0-9a-f-]{36}$/, named: /How staff welcome new families/ },
    { from: /^\/team\/dates\/[0-9a-f-]{36}$/, link: /^\/team\/dates\/[0-9a-f-]{36}\/papers$/ },
    { from: /^\/team\/dates\/[0-9a-f-]{36}$/, link: /^\/team\/dates\/[0-9a-f-]{36}\/safety-plan$/ },
    { from: /^\/team\/dates\/[0-9a-f-]{36}$/, link: /^\/team\/dates\/[0-9a-f-]{36}\/children$/ },
  ],
  hr: [{ from: '/panels', link: /^\/panels\/[0-9a-f-]{36}$/ }, { from: '/checks', link: /^\/checks\/[0-9a-f-]{36}$/ }],
  'social-worker': [{ from: '/around', link: /^\/around\/[0-9a-f-]{36}$/, named: /Ellis/ }, { from: /^\/around\/[0-9a-f-]{36}$/, link: /^\/around\/[0-9a-f-]{36}\/beside$/ }],
  supporter: [{ from: '/team/alone', link: /^\/team\/alone\/[0-9a-f-]{36}$/ }, { from: '/around', link: /^\/around\/[0-9a-f-]{36}$/ }],
  'finance-approver': [{ from: '/pay', link: /^\/pay\/run\/[0-9a-f-]{36}$/ }],
};
