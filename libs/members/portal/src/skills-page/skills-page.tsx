import { BackLink, ButtonLink, Card, EmptyState, Loaded, Page, paths, Row, TakeFile, WhoCanSee } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';

import { WithUsSince } from '../my-story-page/with-us-since';
import { MyReferences } from './my-references';
import { MySkills } from './my-skills';
import { MyWay } from './my-way';
import { SkillsPageDocument, type SkillsPageQuery } from './skills-page.generated';

export type Book = NonNullable<SkillsPageQuery['mySkillsBook']>;

/** What you did, what you can do and what was written for you: yours, to take away. */
export default function SkillsPage() {
  const { t } = useLingui();
  const asked = useQuery(SkillsPageDocument);
  const again = () => void asked.refetch();
  return (
    <Page title={t`My skills`} back={<BackLink to={paths.me()}><Trans>Me</Trans></BackLink>} heading={<Trans>My skills</Trans>} lead={<Trans>This book is yours. You can use it for a job or college.</Trans>} width="narrow">
      <Loaded from={asked} waiting={<Trans>Getting your book</Trans>}>
        {({ mySkillsBook: book, myRecord }) => (book && (book.parts.length > 0 || book.skills.length > 0) ? <Filled book={book} involved={myRecord?.involvement ?? null} done={again} /> : <EmptyState><p><Trans>Come to one date and we can start.</Trans></p></EmptyState>)}
      </Loaded>
    </Page>
  );
}

function Filled({ book, involved, done }: { book: Book; involved: NonNullable<SkillsPageQuery['myRecord']>['involvement']; done: () => void }) {
  return (
    <>
      {involved?.since && (
        <Card heading={<Trans>With us</Trans>}>
          <WithUsSince {...involved} />
          <Row><ButtonLink to={paths.myStory()} look="quiet"><Trans>See it all, and print it</Trans></ButtonLink></Row>
        </Card>
      )}
      <MyWay parts={book.parts} done={done} />
      <MySkills book={book} done={done} />
      <MyReferences references={book.references} done={done} />
      {book.parts.some(({ times }) => times > 0) && (
        <Card heading={<Trans>Take it with you</Trans>}>
          <p><Trans>Each is a file. We write down that you took it.</Trans></p>
          <Row>
            <TakeFile from="/files/skills/everything.zip" name="skills.zip"><Trans>Take all of it</Trans></TakeFile>
            <TakeFile from="/files/skills/certificate.pdf" name="certificate.pdf" look="quiet"><Trans>Certificate</Trans></TakeFile>
            <TakeFile from="/files/skills/badges.zip" name="badges.zip" look="quiet"><Trans>Badges for other sites</Trans></TakeFile>
          </Row>
        </Card>
      )}
      <WhoCanSee><p><Trans>Only you see your skills. Our team sees what you did and your steps. You show it to who you like.</Trans></p></WhoCanSee>
    </>
  );
}
