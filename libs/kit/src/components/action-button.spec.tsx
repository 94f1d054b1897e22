import { fireEvent, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { renderPage } from '../testing';
import { ActionButton } from './action-button';

test('a button that may not be used says why, can be reached, and does nothing', () => {
  const approve = vi.fn();
  renderPage(() => <ActionButton whyNot="FORBIDDEN" onClick={approve}>Approve</ActionButton>);
  const button = screen.getByRole('button', { name: 'Approve' }) as HTMLButtonElement;
  fireEvent.click(button);
  expect(approve).not.toHaveBeenCalled();
  expect(button.disabled).toBe(false);
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(/not yours to change/);
});

test('with nothing against it, it acts', () => {
  const approve = vi.fn();
  renderPage(() => <ActionButton whyNot={null} onClick={approve}>Approve</ActionButton>);
  fireEvent.click(screen.getByRole('button', { name: 'Approve' }));
  expect(approve).toHaveBeenCalledOnce();
});

test('a code without words of its own still gets a kind sentence', () => {
  renderPage(() => <ActionButton whyNot="SOMETHING_NEW">Approve</ActionButton>);
  expect(screen.getByText(/It is not your fault/)).toBeTruthy();
});
