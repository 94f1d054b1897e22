import { ActionButton, Block, moment, Note, Queue, Tag, useDeed } from '@alongside/kit';
import { Plural, Trans } from '@lingui/react/macro';

import { useAlarmWords } from './alarm-words';
import { RunParkedWorkAgainDocument, type SettingsPageQuery } from './settings-page.generated';

/** Work that has waited longer than this is a sign that the worker stands still. */
const LONG_MINUTES = 10;

/** First of all: does the house stand? Each trouble says what it is and offers the one thing to do. */
export function HouseState({ work, mail, alarms }: {
  work: SettingsPageQuery['workWaiting'];
  mail: SettingsPageQuery['mailWaiting'];
  alarms: SettingsPageQuery['openAlarms'];
}) {
  const slow = work.open > 0 && work.oldestMinutes >= LONG_MINUTES;
  const sound = alarms.length === 0 && work.parked.length === 0 && !slow && mail.failed === 0;
  return (
    <Block heading={<Trans>Is anything broken?</Trans>}>
      {sound && <Note tone="good"><p><b><Trans>No. Everything that follows from what people did has been done.</Trans></b></p></Note>}
      <AlarmQueue alarms={alarms} />
      {slow && (
        <Note tone="worry"><p><b><Trans>Work is standing still.</Trans></b> <Plural value={work.open} one="One thing waits" other="# things wait" />, <Trans>the oldest for {work.oldestMinutes} minutes. Look whether the worker runs.</Trans></p></Note>
      )}
      {mail.failed > 0 && <Note tone="worry"><p><b><Plural value={mail.failed} one="One message could not be sent." other="# messages could not be sent." /></b> <Trans>A coordinator can put the address right and send it again.</Trans></p></Note>}
      <ParkedQueue parked={work.parked} />
      <p className="soft small">
        <Plural value={mail.due} _0="No message waits to be sent." one="One message is due and leaves soon." other="# messages are due and leave soon." />{' '}
        <Plural value={work.open} _0="No work waits." one="One piece of work waits." other="# pieces of work wait." />
      </p>
    </Block>
  );
}

function ParkedQueue({ parked }: { parked: SettingsPageQuery['workWaiting']['parked'] }) {
  const again = useDeed(RunParkedWorkAgainDocument);
  if (parked.length === 0) return null;
  return (
    <Queue items={parked.map(({ id, name, because, problem, since }) => ({
      key: id,
      lead: <Tag tone="worry"><Trans>Given up</Trans></Tag>,
      title: name,
      detail: <Trans>Follows {because}. Tried 8 times until {moment(since)}. {problem ?? ''}</Trans>,
      action: <ActionButton look="quiet" small whyNot={null} sending={again.sending} onClick={() => void again.run({ id })}><Trans>Do it again</Trans></ActionButton>,
    }))} />
  );
}

function AlarmQueue({ alarms }: { alarms: SettingsPageQuery['openAlarms'] }) {
  const words = useAlarmWords();
  if (alarms.length === 0) return null;
  return (
    <Queue items={alarms.map(({ name, rows, since }) => ({
      key: name,
      lead: <Tag tone="worry" icon="alert"><Trans>Alarm</Trans></Tag>,
      title: words(name),
      detail: <><Trans>Since {moment(since)}</Trans>, <Plural value={rows} one="in one place" other="in # places" />.</>,
    }))} />
  );
}
