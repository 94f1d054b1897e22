import { LookProvider } from '@alongside/kit';
import { renderPage } from '@alongside/kit/testing';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Me } from '../session/use-shell';
import { Gate } from './gate';

const jo: Me = { personId: '1', firstName: 'Jo', displayName: 'Jo Marsden', roles: ['coordinator'], audience: 'staff', lookedAlong: false };

function gate(known: boolean, me: Me | null, opens: 'member' | 'staff') {
  return () => <LookProvider><Gate known={known} me={me} opens={opens}>{(person) => <p>in as {person.firstName}</p>}</Gate></LookProvider>;
}

Object.defineProperty(window, 'matchMedia', { value: () => ({ matches: false }) });

test('nobody is sent to sign in before we know who is there', () => {
  renderPage(gate(false, null, 'staff'));
  expect(screen.queryByText('elsewhere')).toBeNull();
  expect(screen.queryByText(/in as/)).toBeNull();
});

test('somebody who is signed out is led to sign in', () => {
  renderPage(gate(true, null, 'staff'));
  expect(screen.getByText('elsewhere')).toBeTruthy();
});

test('a person finds the frame of her role open', () => {
  renderPage(gate(true, jo, 'staff'));
  expect(screen.getByText('in as Jo')).toBeTruthy();
});

test('a page of another role is told in words, with a way on', () => {
  renderPage(gate(true, jo, 'member'));
  expect(screen.getByRole('heading', { name: 'This page is not yours to see' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Go to the start' })).toBeTruthy();
});
