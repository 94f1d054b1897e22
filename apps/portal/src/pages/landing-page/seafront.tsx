const wave = (height: number) => `M0 ${height}${'c60 0 60-15 120-15s60 15 120 15'.repeat(6)}v60H0z`;

/** Two people on the sea wall in the evening, under one string of lights. Decoration: calm leaves it out. */
export function Seafront() {
  return (
    <svg className="seafront" viewBox="0 0 1440 340" preserveAspectRatio="xMaxYMax slice" aria-hidden="true" focusable="false">
      <path className="sea-far" d={wave(212)} />
      <path className="sea-near" d={wave(238)} />
      <path className="sea-wall" d="M0 268h1440v80H0z" />
      <path className="sea-rail" d="M0 268h1440" />
      <path className="sea-post" d="M958 348V70c0-20 24-20 24-4M1382 348V70c0-20-24-20-24-4" />
      <path className="sea-wire" d="M982 66c56 66 122 82 188 82s132-16 188-82" />
      <g className="sea-lamps">
        {[[1010, 95], [1050, 122], [1097, 139], [1146, 147], [1194, 147], [1243, 139], [1290, 122], [1330, 95]].map(([x, y]) => <circle key={x} cx={x} cy={y} r="8" />)}
      </g>
      <path className="coat-sand" d="M1088 352c-3-64 6-105 42-105s43 42 40 105z" />
      <path className="skin-light" d="M1120 222h20v29c-6 5-14 5-20 0z" />
      <path className="hair-brown" d="M1103 226c-6-29 6-43 27-43s33 14 27 43c-1 13-5 23-10 27-9 4-25 4-34 0-5-4-9-14-10-27z" />
      <path className="coat-shell" d="M1172 352c-3-64 6-105 42-105s43 42 40 105z" />
      <path className="skin-dark" d="M1204 222h20v31c-6 5-14 5-20 0zM1189 208c-5 0-6 11 0 13zM1239 208c5 0 6 11 0 13z" />
      <path className="hair-black" d="M1188 212c-2-19 9-30 26-30s28 11 26 30c-1 13-6 22-12 25-9 3-19 3-28 0-6-3-11-12-12-25z" />
    </svg>
  );
}
