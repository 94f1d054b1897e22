/** Served from its own address, because the portal lets no page carry its style inside. */
export const outboxStyle = `
:root{color-scheme:light dark;--ground:#FBF7F0;--paper:#FFFFFF;--ink:#1F2A37;--soft:#434E5B;--act:#0A5563;--edge:#E4DCCB}
@media (prefers-color-scheme:dark){:root{--ground:#14202B;--paper:#1D2B37;--ink:#F4EFE6;--soft:#C3CCD4;--act:#7FD3E0;--edge:#3A4A57}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.5 "Atkinson Hyperlegible Next",Arial,sans-serif}
main{max-width:44rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{margin:0 0 .5rem;font-size:2rem;line-height:1.2}
h2{margin:0;font-size:1.25rem;line-height:1.3}
a{color:var(--act);text-underline-offset:.15em;overflow-wrap:anywhere}
main>p>a{display:inline-block;margin-right:1rem;padding:.5rem 0}
ol{list-style:none;margin:1rem 0 0;padding:0;display:grid;gap:1rem}
article{background:var(--paper);border:1px solid var(--edge);border-radius:12px;padding:1.25rem 1.5rem}
article p{margin:.75rem 0 0}
.about{color:var(--soft);font-size:.9375rem;margin-top:.25rem}
.empty{background:var(--paper);border-radius:12px;padding:1.5rem}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
`;
