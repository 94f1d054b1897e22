import type { ContextMigration } from '@alongside/platform/database';

import { bankHolidays } from '../first-data/bank-holidays';
import { benefitValues } from '../first-data/benefit-values';
import { childrenValues } from '../first-data/children-values';
import { committees, priorities, reportQuestions, reportSections } from '../first-data/committees';
import { contacts, hubHours } from '../first-data/contacts';
import { payValues } from '../first-data/pay-values';
import { practiceApproach, practiceDomains, practiceLines, practiceQuestions } from '../first-data/practice-model';
import { runningValues } from '../first-data/running-values';

const CHECKED = '2026-11-22';

/** Rows as a JSON literal; the tag cannot occur in the data. */
const rows = (data: unknown) => `$rows$${JSON.stringify(data)}$rows$`;
const numbered = <Row>(list: readonly Row[]) => list.map((row, index) => ({ row, position: index + 1 }));

export const firstValues: ContextMigration = {
  name: '0002-first-values',
  sql: `
insert into council.policy_value (code, label, section, unit, value, applies_from, applies_to, source, checked_on)
  select code, label, section, unit, value, "from", "to", source, '${CHECKED}'
  from jsonb_to_recordset(${rows([...payValues, ...benefitValues, ...childrenValues, ...runningValues])})
    as v(code text, label text, section text, unit text, value text, "from" date, "to" date, source text);
insert into council.bank_holiday (day, name)
  select day, name from jsonb_to_recordset(${rows(bankHolidays.map(([day, name]) => ({ day, name })))}) as h(day date, name text);
insert into council.contact (code, position, label, phone, what, open_when, for_everybody, checked_on)
  select code, position, label, phone, what, open_when, for_everybody, '${CHECKED}'
  from jsonb_to_recordset(${rows(numbered(contacts).map(({ row, position }) => ({ ...row, position })))})
    as c(code text, position integer, label text, phone text, what text, open_when text, for_everybody boolean);
insert into council.contact_hours (contact_code, weekday, opens, closes)
  select 'safeguarding-hub', weekday, opens, closes from jsonb_to_recordset(${rows(hubHours)}) as h(weekday text, opens time, closes time);
insert into council.practice_domain (code, position, title, practitioner_title, family_title)
  select domain, position, title, practitioner_title, family_title
  from jsonb_to_recordset(${rows(numbered(practiceDomains).map(({ row, position }) => ({ ...row, position })))})
    as d(domain text, position integer, title text, practitioner_title text, family_title text);
insert into council.practice_line (domain, voice, position, line, printed_as)
  select domain, voice, position, line, printed_as
  from jsonb_to_recordset(${rows(practiceLines)}) as l(domain text, voice text, position integer, line text, printed_as text);
insert into council.practice_note (kind, position, line)
  select kind, position, line
  from jsonb_to_recordset(${rows([
    ...numbered(practiceQuestions).map(({ row, position }) => ({ kind: 'question', position, line: row })),
    ...numbered(practiceApproach).map(({ row, position }) => ({ kind: 'approach', position, line: row })),
  ])}) as n(kind text, position integer, line text);
insert into council.priority (code, text, applies_from, applies_to, source)
  select code, text, "from", "to", source from jsonb_to_recordset(${rows(priorities)}) as p(code text, text text, "from" date, "to" date, source text);
insert into council.committee (code, name) select code, name from jsonb_to_recordset(${rows(committees)}) as c(code text, name text);
insert into council.report_section (number, title)
  select number, title from jsonb_to_recordset(${rows(numbered(reportSections).map(({ row, position }) => ({ number: position, title: row })))}) as s(number integer, title text);
insert into council.report_question (section, number, question)
  select section, number, question from jsonb_to_recordset(${rows(reportQuestions)}) as q(section integer, number text, question text);`,
};
