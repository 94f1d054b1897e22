/** What every answer of ours must carry, whoever asks and whatever comes of it. Answers what is missing, in words. */
export function missingGuards(response: Response, { overHttps, mayBeKept = false }: { readonly overHttps: boolean; readonly mayBeKept?: boolean }): readonly string[] {
  const told = (name: string) => response.headers.get(name) ?? '';
  const policy = told('content-security-policy');
  const type = told('content-type');
  const wants: readonly (readonly [boolean, string])[] = [
    [/(^|; )default-src 'none'(;|$)/.test(policy), 'nothing is let in by itself'],
    [/(^|; )sandbox(;|$)/.test(policy) || (/(^|; )object-src 'none'(;|$)/.test(policy) && /(^|; )base-uri 'none'(;|$)/.test(policy)), 'no foreign thing in it, no other ground under its links'],
    [/(^|; )frame-ancestors 'none'(;|$)/.test(policy), 'no other site shows it in a frame'],
    [!/unsafe|https?:|\*|blob:/.test(policy), 'nothing inline and nothing from elsewhere'],
    [!/script-src(?! 'self'(;|$))/.test(policy), 'no program but our own files'],
    [type !== '' ? !/^(text\/|application\/json)/.test(type) || /; ?charset=(utf-8|us-ascii)$/i.test(type) : response.body === null || told('content-length') === '0', 'what it is, and in which letters'],
    [told('x-content-type-options') === 'nosniff', 'nosniff'],
    [told('referrer-policy') === 'same-origin', 'no other site learns the address'],
    [told('cross-origin-opener-policy') === 'same-origin', 'no other window holds on to it'],
    [mayBeKept || told('access-control-allow-origin') === '', 'no other site reads it'],
    [told('cross-origin-resource-policy') === 'same-origin', 'no other site uses it'],
    [['camera=()', 'microphone=()', 'geolocation=()', 'browsing-topics=()'].every((none) => told('permissions-policy').includes(none)), 'powers nobody uses are given up'],
    [!overHttps || /^max-age=(\d{8,}); includeSubDomains$/.test(told('strict-transport-security')), 'https for a long time'],
    [mayBeKept || /(^|, )no-store$/.test(told('cache-control')), 'kept nowhere'],
    [told('server') === '' && told('x-powered-by') === '', 'it does not say what it is made with'],
  ];
  return wants.filter(([holds]) => !holds).map(([, words]) => words);
}
