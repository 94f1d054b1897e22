import type { Actor } from '@alongside/kernel';
import type { PolicyQuestion } from '@alongside/platform/auth';
import { expect, test } from 'vitest';

import { opportunitiesPolicies } from './opportunities.policies';

const roles = ['coordinator', 'guardian', 'young-person', 'parent-carer', 'service-lead', 'hr', 'dpo', 'administrator'];
const looked = (): never => {
  throw new Error('It looked at what is asked for.');
};

test('a rule that says so looks at nothing but who asks', () => {
  const ofAsker = opportunitiesPolicies.filter((policy) => policy.ofAsker);
  expect(ofAsker.length).toBeGreaterThan(0);
  for (const { allows } of ofAsker) {
    for (const some of [[], ...roles.map((role) => [role]), [...roles]]) {
      const actor: Actor = { kind: 'person', personId: 'ada' as never, roles: some, purpose: 'test', assurance: 2 };
      const question: PolicyQuestion = { actor, get subject() { return looked(); }, get args() { return looked(); } };
      expect(typeof allows(question)).toBe('boolean');
    }
  }
});
