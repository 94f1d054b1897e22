import { Can, policyBook } from '@alongside/platform/auth';
import { Query, Resolver } from '@nestjs/graphql';

import { AccessRuleType } from './access-rule.type';

@Resolver(() => AccessRuleType)
export class PermissionsResolver {
  @Query(() => [AccessRuleType], { description: 'Every rule of the house and what it guards.' })
  @Can('accounts.permissions')
  permissions(): AccessRuleType[] {
    return policyBook.all().map(({ name, says, proof, notWhileSupported = false, whileLookingAlong = false }) =>
      ({ rule: name, says, freshProof: proof === 'fresh', notWhileSupported, whileLookingAlong, guards: policyBook.guardedBy(name) }));
  }
}
