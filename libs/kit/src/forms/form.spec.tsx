import type { TypedDocumentNode } from '@apollo/client';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { Button } from '../components/button';
import { renderPage } from '../testing';
import { DateParts } from './date-parts';
import { Form } from './form';
import { TextInput } from './text-input';
import { useQuestion } from './use-question';

const document_ = parse('mutation Ask($role: String, $on: String) { ask(role: $role, on: $on) }') as TypedDocumentNode<{ ask: boolean }, { role: string; on: string | null }>;

function AskPage() {
  const question = useQuestion({
    deed: document_,
    variables: (answers) => ({ role: answers.text('role', 'Write the job.'), on: answers.date('heldOn') }),
    fields: { on: 'heldOn' },
    done: () => { document.title = 'done'; },
  });
  return (
    <Form question={question} label="Ask">
      <TextInput name="role" label="Which job?" hint="As in the advert." />
      <DateParts name="heldOn" label="Which day?" />
      <Button>Send</Button>
    </Form>
  );
}

function write(label: string, text: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
}

test('an empty answer is told in the summary, beside its field, and in the title; nothing was sent', async () => {
  document.title = 'Ask';
  const { asked } = renderPage(AskPage);
  fireEvent.click(screen.getByText('Send'));
  const summary = await screen.findByRole('alert');
  expect(document.activeElement).toBe(summary);
  expect(document.title).toBe('Error: Ask');
  expect(screen.getByRole('link', { name: 'Write the job.' }).getAttribute('href')).toBe('#role');
  expect(screen.getByLabelText('Which job?').getAttribute('aria-describedby')).toBe('role-hint role-error');
  expect(screen.getByLabelText('Which job?').getAttribute('aria-invalid')).toBe('true');
  expect(asked).toEqual([]);
});

test('the link in the summary leads into the field', async () => {
  Element.prototype.scrollIntoView = () => undefined;
  renderPage(AskPage);
  fireEvent.click(screen.getByText('Send'));
  fireEvent.click(await screen.findByRole('link', { name: 'Write the job.' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Which job?'));
});

test('the server’s no stands beside the question it is about, and what was typed is kept', async () => {
  renderPage(AskPage, { answers: { Ask: { refusal: { code: 'DATE_NOT_REAL', field: 'input.on' } } } });
  write('Which job?', 'Team manager');
  write('Day', '8');
  write('Month', 'dec');
  write('Year', '2026');
  fireEvent.click(screen.getByText('Send'));
  expect(await screen.findByRole('link', { name: /not a real day/ })).toBeTruthy();
  expect((screen.getByLabelText('Which job?') as HTMLInputElement).value).toBe('Team manager');
  expect((screen.getByLabelText('Month') as HTMLInputElement).value).toBe('dec');
});

test('when we fail, we say that it is not the person’s fault', async () => {
  renderPage(AskPage);
  write('Which job?', 'Team manager');
  fireEvent.click(screen.getByText('Send'));
  expect((await screen.findByRole('alert')).textContent).toContain('It is not your fault');
});

test('a good answer is sent once, however often the button is pressed', async () => {
  const { asked } = renderPage(AskPage, { answers: { Ask: { data: { ask: true } } } });
  write('Which job?', 'Team manager');
  fireEvent.click(screen.getByText('Send'));
  fireEvent.click(screen.getByText('Send'));
  await waitFor(() => expect(document.title).toBe('done'));
  expect(asked).toEqual([{ operation: 'Ask', variables: { role: 'Team manager', on: null } }]);
});
