import { Can, policyBook } from '@alongside/platform/auth';
import { Query, Resolver } from '@nestjs/graphql';

import { PermissionType } from './permission.type';

@Resolver(() => PermissionType)
export class PermissionsResolver {
  @Query(() => [PermissionType], { description: 'Every rule of the house and what it guards.' })
  @Can('accounts.permissions')
  permissions(): PermissionType[] {
    return policyBook.all().map(({ name, says }) => ({ rule: name, says, guards: policyBook.guardedBy(name) }));
  }
}
