import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { renderPage } from '../testing';
import { Register } from './register';

function Line() {
  const [mark, setMark] = useState<string | null>(null);
  return <Register who="Maria T" name="maria" value={mark} onMark={setMark} marks={[{ value: 'came', label: 'Came', keyName: 'C' }, { value: 'late', label: 'Came late', keyName: 'L' }]} />;
}

test('one key marks the line that has focus; browser keys are left alone', () => {
  renderPage(Line);
  const came = screen.getByRole('radio', { name: 'Came' }) as HTMLInputElement;
  fireEvent.keyDown(came, { key: 'l', ctrlKey: true });
  expect(came.checked).toBe(false);
  fireEvent.keyDown(came, { key: 'l' });
  expect((screen.getByRole('radio', { name: 'Came late' }) as HTMLInputElement).checked).toBe(true);
  fireEvent.keyDown(came, { key: 'c' });
  expect(came.checked).toBe(true);
});
