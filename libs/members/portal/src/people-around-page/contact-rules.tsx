import { Block, Queue, Row, Sheet, shortDay, Soft, Tag } from '@alongside/kit';
import { Trans } from '@lingui/react/macro';

import { ours, useAroundWords } from '../words/use-around-words';
import { DeedButton } from './deed-button';
import type { Around } from './people-around-page';
import { ConfirmContactRuleDocument, EndContactRuleDocument } from './people-around-page.generated';
import { WriteRule } from './write-rule';

/** Whom and where to avoid. The form has no place for a reason, and says so. */
export function ContactRules({ member }: { member: Around }) {
  const { ruleKinds } = useAroundWords();
  const rules = member.contactRules ?? [];
  return (
    <Block heading={<Trans>What keeps {member.knownAs} safe</Trans>} note={<Trans>Read it before you ask {member.knownAs} to a date, and before you choose a place.</Trans>}>
      {rules.length === 0
        ? <Sheet><Soft><Trans>No rules.</Trans></Soft></Sheet>
        : (
          <Queue
            items={rules.map(({ id, kind, rule, decidedWith, reviewOn, due, keptApartFrom }) => ({
              key: id,
              lead: <Tag tone={due ? 'worry' : 'wait'}>{due ? <Trans>Look again</Trans> : <Trans>Keep to it</Trans>}</Tag>,
              title: <b>{rule}</b>,
              detail: <>{kind && ruleKinds[ours(kind)]}. {keptApartFrom && <Trans>We say so when {keptApartFrom} is asked to the same date.</Trans>} <Trans>Decided with {decidedWith}. Look again on {shortDay(reviewOn)}.</Trans></>,
              under: (
                <Row>
                  {due && <DeedButton look="main" deed={ConfirmContactRuleDocument} variables={{ id }} about={rule ?? ''}><Trans>We still keep to it</Trans></DeedButton>}
                  <DeedButton deed={EndContactRuleDocument} variables={{ id }} about={rule ?? ''}><Trans>It has ended</Trans></DeedButton>
                </Row>
              ),
            }))}
          />
        )}
      <WriteRule memberId={member.id} />
    </Block>
  );
}
