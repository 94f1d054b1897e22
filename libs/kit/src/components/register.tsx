import type { ReactNode } from 'react';

export interface Mark {
  value: string;
  label: string;
  /** The key that sets it while the row has focus. */
  keyName?: string;
}

/** One line of a register: radios side by side, each with its key. */
export function Register({ who, name, marks, value, onMark }: {
  who: string;
  name: string;
  marks: readonly Mark[];
  value: string | null;
  onMark: (value: string) => void;
}) {
  return (
    <fieldset
      className="segments"
      onKeyDown={(event) => {
        const hit = marks.find((mark) => mark.keyName?.toLowerCase() === event.key.toLowerCase());
        if (hit && !event.ctrlKey && !event.metaKey && !event.altKey) onMark(hit.value);
      }}
    >
      <legend className="visually-hidden">{who}</legend>
      {marks.map((mark) => (
        <label key={mark.value}>
          <input type="radio" name={name} value={mark.value} checked={value === mark.value} onChange={() => onMark(mark.value)} />
          <span>{mark.keyName && <kbd aria-hidden="true">{mark.keyName}</kbd>}{mark.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** The keys a staff page answers to. */
export function Keys({ keys }: { keys: readonly { name: string; does: ReactNode }[] }) {
  return <ul className="keys" aria-label="Keys">{keys.map(({ name, does }) => <li key={name}><kbd>{name}</kbd> {does}</li>)}</ul>;
}
