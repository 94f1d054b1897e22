import { useLingui } from '@lingui/react/macro';

/** What somebody does alone, and how a colleague knows that they are safe. */
export function useLoneWords() {
  const { t } = useLingui();
  const kind = { HOME: t`At somebody’s home`, ONE_TO_ONE: t`With one person, somewhere else`, WAY_HOME: t`On the way home` } as const;
  const how = { CALL: t`They rang or picked up`, TEXT: t`They wrote back`, IN_PERSON: t`I saw them`, FROM_OTHERS: t`Somebody who saw them told me` } as const;
  const options = <Code extends string>(words: Readonly<Record<Code, string>>) => (Object.entries(words) as [Code, string][]).map(([value, label]) => ({ value, label }));
  return { kind, how, kinds: options(kind), reached: options(how) };
}
