import { Extensions } from '@nestjs/graphql';

/**
 * Who may ask for this operation, or read this field. On an object type it is the rule of every field without its own.
 * `inherit` on a field means: whoever may have the object may have the field.
 */
export const Can = (rule: string) => Extensions({ can: rule });
