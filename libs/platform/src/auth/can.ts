import { Extensions } from '@nestjs/graphql';

/**
 * Who may ask for this operation, or read this field. On an object type it is the rule of every field without its own.
 * `inherit` on a field means: whoever may have the object may have the field.
 */
export const Can = (rule: string) => Extensions({ can: rule });

/**
 * On an object type whose fields are plain values under one rule that looks only at who asks, and that comes in long lists: the rule is asked once for all that is handed out, and not for each field of each row.
 * The program does not start where the rule, or a field, is not of that kind.
 */
export const AskedOnce = () => Extensions({ askedOnce: true });

/** What would hurt or shame somebody, or lose them money, if the wrong person read it. */
export type Sensitive = 'person' | 'bank' | 'note' | 'consent' | 'score' | 'message' | 'safety';

/**
 * On an object type: it holds something of that kind, so each of its fields needs a rule of its own; `inherit` does not start.
 * `of: 'above'` for a part of something else: its rule is asked of the thing it belongs to, so that no other way to the part opens it.
 */
export const Holds = (what: Sensitive, of?: 'above') => Extensions({ holds: what, ...(of && { askedAbove: true }) });
