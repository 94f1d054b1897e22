/** As it was written, line by line. */
export function AgreementWords({ words }: { words: string }) {
  return <>{words.split(/\n+/).map((line, place) => <p key={place}>{line}</p>)}</>;
}
