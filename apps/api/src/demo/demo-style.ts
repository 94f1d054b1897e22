/** The demo's own door is no page of the portal, so it brings its few rules along. */
export const demoStyle = `
:root{color-scheme:light dark;--ground:#FBF7F0;--paper:#FFFFFF;--ink:#1F2A37;--soft:#434E5B;--line:#857A6B;--act:#0A5563;--focus:#FFC94A}
@media (prefers-color-scheme:dark){:root{--ground:#12202A;--paper:#1A2B37;--ink:#F4EFE6;--soft:#C3CCD4;--line:#8497A5;--act:#7FD3E0}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1.125rem/1.5 "Atkinson Hyperlegible Next",system-ui,"Segoe UI",Roboto,sans-serif}
main{max-width:64rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:clamp(1.875rem,1.5rem + 2vw,2.5rem);line-height:1.15;margin:0 0 .75rem}
h2{font-size:1.375rem;margin:2.5rem 0 .5rem}
p{max-width:38rem;margin:.5rem 0 1rem}
ul{list-style:none;padding:0;margin:1.5rem 0 0;display:grid;grid-template-columns:repeat(auto-fill,minmax(17rem,1fr));gap:1rem}
li{display:grid}
button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:.75rem;padding:.625rem 1.125rem;cursor:pointer;min-height:3rem;text-align:left}
li button{display:grid;gap:.125rem;border-radius:1.25rem;padding:1rem 1.25rem;align-content:start}
button b{font-size:1.25rem}
button span{color:var(--act);font-weight:700}
button small{color:var(--soft);font-size:1rem}
button:hover{border-color:var(--act);box-shadow:inset 0 0 0 1px var(--act)}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;box-shadow:0 0 0 2px var(--ink)}
section form{display:flex;flex-wrap:wrap;gap:.75rem}
a{color:var(--act)}
`;
