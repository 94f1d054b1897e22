import { Block, ButtonLink, Desk, Details, Loaded, paths, Soft } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import { PermissionsPageDocument, type PermissionsPageQuery } from './permissions-page.generated';

type Rule = PermissionsPageQuery['permissions'][number];

/** Who may see and do what, rule by rule, in the words a data protection officer reads. Made from the rules that are at work, not about them. */
export default function PermissionsPage() {
  const { t } = useLingui();
  const asked = useQuery(PermissionsPageDocument);
  return (
    <Desk
      title={t`Who may do what`}
      heading={<Trans>Who may do what</Trans>}
      actions={<ButtonLink look="quiet" icon="eye" to={paths.whoSees()}><Trans>Field by field</Trans></ButtonLink>}
      lead={<Trans>Every question and every piece of data stands behind one of these rules. What has no rule cannot be asked for. While one of us looks along at a member’s pages, only that can be done whose rule says so.</Trans>}
    >
      <Loaded from={asked} waiting={<Trans>Getting the rules</Trans>}>
        {({ permissions }) => subjectsOf(permissions).map(([subject, rules]) => (
          <Block key={subject} heading={subject.charAt(0).toUpperCase() + subject.slice(1)} aside={<Plural value={rules.length} one="# rule" other="# rules" />}>
            <ul className="sheet sheet-pad stack">{rules.map((rule) => <li key={rule.rule}><RuleInWords rule={rule} /></li>)}</ul>
          </Block>
        ))}
      </Loaded>
    </Desk>
  );
}

function RuleInWords({ rule: { rule, says, freshProof, notWhileSupported, whileLookingAlong, guards } }: { rule: Rule }) {
  const operations = guards.filter((guarded) => /^(Query|Mutation)\./.test(guarded));
  const fields = guards.filter((guarded) => !operations.includes(guarded));
  return (
    <>
      <p><b>{says}</b></p>
      {(freshProof || notWhileSupported || whileLookingAlong) && (
        <Soft small>
          {freshProof && <><Trans>What they do here, they only do after they proved again who they are, in the last quarter of an hour. To read, they need not.</Trans> </>}
          {notWhileSupported && <><Trans>What is done here is not done while somebody sits beside.</Trans> </>}
          {whileLookingAlong && <Trans>What is done here may also be done while somebody of the team looks along.</Trans>}
        </Soft>
      )}
      <Details summary={<Plural value={guards.length} _0="Guards nothing yet" one="Guards # thing" other="Guards # things" />}>
        <p className="soft small"><Trans>The rule is called {rule}.</Trans></p>
        {operations.length > 0 && <p className="small"><b><Trans>Questions and deeds:</Trans></b> {operations.map(withoutRoot).join(', ')}</p>}
        {fields.length > 0 && <p className="small"><b><Trans>Data:</Trans></b> {fields.join(', ')}</p>}
      </Details>
    </>
  );
}

function withoutRoot(guarded: string): string {
  return guarded.replace(/^(Query|Mutation)\./, '');
}

/** The rules of one context together; the two that stand everywhere come first. */
function subjectsOf(permissions: readonly Rule[]): [string, Rule[]][] {
  const subjects = new Map<string, Rule[]>([['everywhere', []]]);
  for (const rule of permissions) {
    const subject = rule.rule.includes('.') ? (rule.rule.split('.')[0] ?? 'everywhere') : 'everywhere';
    subjects.set(subject, [...(subjects.get(subject) ?? []), rule]);
  }
  return [...subjects];
}
