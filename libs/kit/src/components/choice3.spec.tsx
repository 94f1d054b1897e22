import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderPage } from '../testing';
import { Choice3 } from './choice3';

test('yes, not sure and no look the same: no answer has a class, style or place of its own', () => {
  renderPage(() => (
    <Choice3 question="Can you come?" choices={[{ value: 'yes', icon: 'check', label: 'Yes' }, { value: 'unsure', icon: 'unsure', label: 'Not sure' }, { value: 'no', icon: 'cross', label: 'No' }]} />
  ));
  const looks = screen.getAllByRole('button').map((button) => [button.className, button.getAttribute('style'), button.parentElement?.className]);
  expect(new Set(looks.map(String)).size).toBe(1);
  expect(screen.getByRole('group', { name: 'Can you come?' })).toBeTruthy();
});
