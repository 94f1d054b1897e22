import { isIPv4, isIPv6 } from 'node:net';

const MAPPED = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const GROUPS_OF_A_HOME = 4;

/** Where somebody asks from, as far as it tells one connection from another: a whole IPv4 address, or the first half of an IPv6 one, because a home has all of the other half. */
export function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, '');
  const [, mapped] = MAPPED.exec(plain) ?? [];
  if (mapped !== undefined || isIPv4(plain)) return mapped ?? plain;
  if (!isIPv6(plain)) return 'unknown';
  const [front = '', back] = plain.toLowerCase().split('::');
  const before = groups(front);
  const after = back === undefined ? [] : groups(back);
  const whole = back === undefined ? before : [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
  return whole.slice(0, GROUPS_OF_A_HOME).map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}

/** `1.2.3.4` at the end of an IPv6 address stands for two groups; which ones they are says nothing here. */
function groups(text: string): string[] {
  return text === '' ? [] : text.split(':').flatMap((group) => (group.includes('.') ? ['v4', 'v4'] : [group]));
}
